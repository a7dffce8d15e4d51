import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchEngine } from '../../api/search/engine.ts';
import { dropOwnIndexes, inBatches, requestFor, searchDocument, searchEngines } from '../support/search-engines.ts';

const practice = (id: string, name: string, text: string) =>
  searchDocument({
    id: `practice:${id}`,
    name,
    kind: 'Practice',
    texts: [{ field: 'aims', language: 'en', text }],
    facets: { kinds: ['PRACTICE'] },
  });
const outcome = (id: string, name: string, of: { id: string; name: string }) =>
  searchDocument({
    id: `outcome:${id}`,
    name,
    kind: 'Outcome',
    labels: [{ via: `practice:${of.id}`, language: 'en', text: of.name }],
    facets: { kinds: ['OUTCOME'] },
  });

const tenders = { id: 'tenders', name: 'Open tenders' };
const watch = { id: 'watch', name: 'Watching smog' };
const DOCUMENTS = [
  practice(tenders.id, tenders.name, 'Among much else that is done here it is said to lower the risk of corruption'),
  practice('ledgers', 'Ledgers', 'Among much else that is done here it is said that corruption is rarer'),
  practice(watch.id, watch.name, 'Sensors'),
  practice('masks', 'Masks', 'Among much else that is done here people are told of smog'),
  outcome('lower-1', 'Corruption', tenders),
  outcome('lower-2', 'Less corruption', tenders),
  outcome('lower-3', 'Less corruption', { id: 'elsewhere', name: 'Elsewhere' }),
  outcome('bribes', 'Half of all corruption cases solved', { id: 'ledgers', name: 'Ledgers' }),
  outcome('cheaper', 'Cheaper service', watch),
  outcome('faster', 'Faster service', watch),
];

describe.each(searchEngines())('an outcome on $name', ({ open }) => {
  let engine: SearchEngine;
  beforeAll(async () => {
    engine = open();
    await engine.rebuild(inBatches(DOCUMENTS));
  });
  afterAll(dropOwnIndexes);

  const idsOf = async (text: string) => (await engine.search(requestFor(text))).hits.map(({ document }) => document.id);

  test('that is called as others are stands behind practices, one of a name of its own where it belongs', async () => {
    const ids = await idsOf('corruption ');
    expect(ids.slice(-2).sort()).toEqual(['outcome:lower-2', 'outcome:lower-3']);
    expect(ids.indexOf('outcome:bribes')).toBeLessThan(ids.length - 2);
    expect(ids).toHaveLength(6);
  });

  test('that is found by the name of its practice alone stands behind what has that in its text', async () => {
    const ids = await idsOf('smog ');
    expect(ids.slice(0, 2)).toEqual(['practice:watch', 'practice:masks']);
    expect(ids.slice(2).sort()).toEqual(['outcome:cheaper', 'outcome:faster']);
  });

  test('is found on every page once', async () => {
    const pages = await Promise.all(
      [1, 2, 3].map((page) => engine.search(requestFor('corruption ', { page, pageSize: 2 }))),
    );
    expect(pages.flatMap(({ hits }) => hits.map(({ document }) => document.id))).toEqual(await idsOf('corruption '));
  });
});
