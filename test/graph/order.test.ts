import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Ordering, pageOf } from '../../graph/cypher/list.ts';
import { orderedBy, orderedByName } from '../../graph/cypher/order.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import type { Kind } from '../../graph/kinds.ts';
import type { Properties } from '../../graph/model.ts';
import { writeBatch } from '../../graph/write.ts';
import { describeOnEachEngine } from '../support/engines.ts';
import { write } from '../support/graph-of-practices.ts';

const node = (kind: Kind, slug: string, properties: Properties) => ({
  kind,
  id: `${kind.toLowerCase()}:${slug}`,
  properties: { language: 'en', ...properties },
});

describeOnEachEngine('Order', (engine) => {
  let graph: GraphEngine;
  const slugsOf = async (kind: Kind, ordering: Ordering) => {
    const window = { limit: 99, backwards: false, after: null, before: null };
    const rows = await pageOf(graph.read, kind, [], ordering, window);
    return rows.map(({ node: { id } }) => id.slice(id.indexOf(':') + 1)).join(' ');
  };
  beforeAll(async () => {
    graph = await engine.open();
    await write(graph, {
      nodes: [
        node('Practice', 'undated-b', { name_en: 'beta' }),
        node('Practice', 'undated-a', { name_en: 'Alpha' }),
        node('Practice', 'late', { name_en: 'Ärger', name_it: 'Zeta', periodFrom: '2019-01-01' }),
        node('Practice', 'early', { language: 'bg', name_bg: 'Градини', periodFrom: '1999-01-01' }),
        node('Practice', 'ended', { language: 'he', name_he: 'גן', periodTo: '2005-12-31' }),
        node('Theme', 'written-in-latin', { language: 'sr-Latn', name_sr_Latn: 'Aba' }),
        node('Theme', 'english', { name_en: 'Beta' }),
        ...['2', '10', '10.2', '10.10', '10.a', '1'].map((code) => node('Goal', code, { code })),
        ...[9, 100, null, 100].map((population, index) => node('City', `c${index}`, { population })),
      ],
    });
  });
  afterAll(() => graph.close());

  it('by period: what has no date comes last in both directions, equals by id', async () => {
    expect(await slugsOf('Practice', orderedBy('PERIOD', 'ASC'))).toBe('early ended late undated-a undated-b');
    expect(await slugsOf('Practice', orderedBy('PERIOD', 'DESC'))).toBe('late ended early undated-b undated-a');
  });

  it('by newness: by when it began, then by when it was written down', async () => {
    expect(await slugsOf('Practice', orderedBy('NEWEST', 'DESC'))).toBe('late ended early undated-b undated-a');
    const batch = (slug: string, properties: Properties) => ({
      nodes: [node('Program', slug, properties)],
      relationships: [],
    });
    await writeBatch(graph, batch('z-first', {}), '2026-01-01T00:00:00.000Z');
    await writeBatch(graph, batch('a-second', {}), '2026-02-01T00:00:00.000Z');
    await writeBatch(graph, batch('dated', { periodFrom: '1990-01-01' }), '2025-01-01T00:00:00.000Z');
    expect(await slugsOf('Program', orderedBy('NEWEST', 'DESC'))).toBe('dated a-second z-first');
  });

  it('by population: what is not known comes last in both directions, equals by id', async () => {
    expect(await slugsOf('City', orderedBy('POPULATION', 'ASC'))).toBe('c0 c1 c3 c2');
    expect(await slugsOf('City', orderedBy('POPULATION', 'DESC'))).toBe('c3 c1 c0 c2');
  });

  it('by code: numbers as numbers, letters after them', async () => {
    expect(await slugsOf('Goal', orderedBy('CODE', 'ASC'))).toBe('1 2 10 10.2 10.10 10.a');
    expect(await slugsOf('Goal', orderedBy('CODE', 'DESC'))).toBe('10.a 10.10 10.2 10 2 1');
  });

  it('by name as the reader sees it, else as first written, whatever the case', async () => {
    expect(await slugsOf('Practice', orderedByName('name', ['en'], 'ASC'))).toBe(
      'undated-a undated-b late early ended',
    );
    expect(await slugsOf('Practice', orderedByName('name', ['it', 'en'], 'DESC'))).toBe(
      'ended early late undated-b undated-a',
    );
  });

  it('by name as first written in a language whose tag has parts', async () => {
    expect(await slugsOf('Theme', orderedByName('name', ['en'], 'ASC'))).toBe('written-in-latin english');
  });

  it('by time of change: equals by id', async () => {
    expect(await slugsOf('City', orderedBy('UPDATED', 'DESC'))).toBe('c3 c2 c1 c0');
  });

  it('puts null after everything, and first when turned round', async () => {
    const sorted = async (direction: string) => {
      const rows = await graph.read<{ x: unknown }>(`UNWIND [3, null, 1.5, 2] AS x RETURN x ORDER BY x ${direction}`);
      return rows.map(({ x }) => x);
    };
    expect(await sorted('ASC')).toEqual([1.5, 2, 3, null]);
    expect(await sorted('DESC')).toEqual([null, 3, 2, 1.5]);
  });

  it('puts texts by their letters’ numbers: capitals, small letters, then other scripts', async () => {
    const words = ['б', 'a', 'א', 'Z', 'aa', 'é', '城', ''];
    const rows = await graph.read<{ word: string }>('UNWIND $words AS word RETURN word ORDER BY word', { words });
    expect(rows.map(({ word }) => word)).toEqual([...words].sort());
  });
});
