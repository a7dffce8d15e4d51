import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GraphEngine } from '../../graph/engine.ts';
import { openGraph } from '../../graph/open.ts';
import { parseMapping } from '../../seed/imports/mapping/load.ts';
import { loadSeed } from '../../seed/load.ts';
import { scratchDirectory } from '../support/scratch.ts';
import { contentOf, fileOf, importMade } from './made-corpus.ts';

const mappingOf = (source: string, language = 'en') =>
  parseMapping(
    `version: 1
source: { id: source:${source}, title: Same or not, language: ${language} }
key: id
fields:
  { name: title, summary: text, period: start, cost: { amount: budget, currency: { constant: GBP } } }
places: [{ from: city, kind: City, country: country }]
`,
    'same-or-not',
  );
const HEAD = 'id,title,text,city,country,start,budget';
const budgeting = (key: string, city: string, start: string, sum: string) =>
  `${key},Participatory budgeting,Residents decide on a share of what the city spends.,${city},UK,${start},${sum}`;

let engine: GraphEngine;
beforeAll(async () => {
  engine = await openGraph({ directory: scratchDirectory('same-or-not') });
  await loadSeed(engine);
}, 120_000);
afterAll(() => engine.close());

const madeOf = (rows: string[], mapping: ReturnType<typeof mappingOf>) =>
  importMade(engine, fileOf([HEAD, ...rows]), { mapping });
const citedAs = async (source: string, key: string) => {
  const rows = await engine.read<{ id: string }>(
    'MATCH (p:Practice)-[:STATED_IN {locator: $locator}]->(:Source {id: $source}) RETURN p.id AS id',
    { source, locator: `record ${key}` },
  );
  return rows.map(({ id }) => id);
};

test('an unsettled place is a place: what another names elsewhere is another practice, now and in the next file', async () => {
  const rows = [budgeting('a1', 'Newcastle', '2015', '10000'), budgeting('a2', 'Leeds', '2017', '20000')];
  const { summary, findings } = await madeOf(rows, mappingOf('towns'));
  expect(summary.counts.rows).toMatchObject({ created: 2, merged: 0 });
  expect(findings).toContainEqual(expect.objectContaining({ kind: 'DUPLICATE', row: 2 }));
  const next = await madeOf([budgeting('b1', 'Bristol', '2015', '10000')], mappingOf('other-towns'));
  expect(next.summary.counts.rows).toMatchObject({ created: 1, merged: 0 });
});

test('a place that a corrected row settles is no longer open', async () => {
  const mended = budgeting('a1', 'Newcastle upon Tyne', '2015', '10000');
  await madeOf([mended], mappingOf('towns'));
  const once = await contentOf(engine);
  const [cited] = await engine.read<{ open: string[] }>(
    "MATCH (:Practice)-[r:STATED_IN {locator: 'record a1'}]->(:Source {id: 'source:towns'}) RETURN r.openPlaces AS open",
  );
  expect(cited?.open ?? []).toEqual([]);
  await madeOf([mended], mappingOf('towns'));
  expect(await contentOf(engine)).toEqual(once);
});

test('what a merged row says of year and sum is told where it is not taken', async () => {
  const { summary, findings } = await madeOf([budgeting('c1', 'Leeds', '2018', '25000')], mappingOf('more-towns'));
  expect(summary.counts.rows).toMatchObject({ created: 0, merged: 1 });
  const told = findings.filter(({ told }) => /was not taken/.test(told)).map(({ value }) => value);
  expect(told).toEqual(expect.arrayContaining(['2018', '25000 GBP']));
});

test.each([
  ['en', 'Marketing and Branding', 'A city works on its brand.', 'Ofakim', 'practice:city-marketing-branding'],
  ['en', 'Seed Groups', 'Young people settle in a town.', 'Dimona', 'practice:impact-groups'],
  ['he', 'בניית קהילה', 'תושבים נפגשים.', 'אופקים', 'practice:community-building'],
  ['he', 'שיווק ומיתוג', 'מיתוג העיר.', 'דימונה', 'practice:city-marketing-branding'],
  [
    'en',
    'Local Migration Working Group',
    'A local group moves policy.',
    'Belfast',
    'practice:local-migration-working-groups',
  ],
])(
  'a practice of the network is found by its %s name or synonym and its town: %s',
  async (language, name, text, city, known) => {
    const key = `${language}-${known}`.replaceAll(':', '-');
    const country = city === 'Belfast' ? 'GB' : 'IL';
    const source = `again-${language}`;
    const { findings } = await madeOf([`${key},${name},${text},${city},${country},,`], mappingOf(source, language));
    const found = findings.filter(({ kind }) => kind === 'DUPLICATE' || kind === 'MERGED');
    expect(found.flatMap(({ candidates }) => candidates ?? [])).toContain(known);
    expect(found.map(({ told }) => told).join(' ')).not.toMatch(/different places/);
    expect(await citedAs(`source:${source}`, key)).toHaveLength(1);
  },
);
