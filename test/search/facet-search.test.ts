import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FACETS } from '../../api/search/document.ts';
import type { SearchEngine } from '../../api/search/engine.ts';
import { valuesMatching } from '../../api/search/facet-search.ts';
import { facetsToShow } from '../../api/search/facets.ts';
import { dropOwnIndexes, inBatches, requestFor, searchDocument, searchEngines } from '../support/search-engines.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const theme = (id: string, english: string, italian: string) =>
  searchDocument({
    id,
    kind: 'Theme',
    name: english,
    names: [
      { field: 'name', language: 'en', text: english },
      { field: 'name', language: 'it', text: italian },
    ],
    facets: { ids: [id] },
  });
const practice = (id: string, themes: string[], statuses: string[] = []) =>
  searchDocument({ id, name: id, facets: { ids: [id], themes, statuses } });
const sectors = (id: string, of: string[]) => searchDocument({ id, name: id, facets: { ids: [id], sectors: of } });

const DOCUMENTS = [
  theme('theme:integration', 'Migrant integration', 'Integrazione dei migranti'),
  theme('theme:green', 'Green spaces', 'Spazi verdi'),
  theme('theme:unused', 'Migration law', 'Diritto della migrazione'),
  practice('practice:one', ['theme:integration'], ['RUNNING']),
  practice('practice:two', ['theme:integration', 'theme:green'], ['PLANNED']),
  sectors('practice:three', ['LOCAL_AUTHORITY', 'THIRD_SECTOR']),
  sectors('practice:four', ['LOCAL_AUTHORITY', 'BUSINESS']),
];

describe.each(searchEngines())('searching inside a facet on $name', ({ open }) => {
  let engine: SearchEngine;
  beforeAll(async () => {
    engine = open();
    await engine.rebuild(inBatches(DOCUMENTS));
  });
  afterAll(async () => {
    await engine.close();
    await dropOwnIndexes();
  });

  const typed = async (name: 'themes' | 'statuses' | 'sectors', text: string) => {
    const { facets } = await engine.search(requestFor('', { facets: FACETS }));
    const values = facetsToShow(facets, []).find((facet) => facet.name === name)?.values ?? [];
    const found = await valuesMatching(engine, { name, counted: values, languages: ['en'] }, text);
    return found.map(({ value, count }) => [value, count]);
  };

  test.each([
    ['migr', [['theme:integration', 2]]],
    ['MIGRANTI', [['theme:integration', 2]]],
    ['spaz', [['theme:green', 1]]],
    ['intergation', [['theme:integration', 2]]],
    ['zeppelin', []],
    ['🎉', []],
  ])('“%s” finds values by their names in any language, with the counts of the search', async (text, values) => {
    expect(await typed('themes', text)).toEqual(values);
  });

  test('nothing typed leaves them all, the most frequent first', async () => {
    expect(await typed('themes', ' ')).toEqual([
      ['theme:integration', 2],
      ['theme:green', 1],
    ]);
  });

  test('values that are words of their own are found by those', async () => {
    expect(await typed('statuses', 'runn')).toEqual([['RUNNING', 1]]);
  });

  test.each([
    ['“authority” in quotes', '"authority"', ['LOCAL_AUTHORITY']],
    ['a phrase', '"third sector"', ['THIRD_SECTOR']],
    ['a phrase the wrong way round', '"sector third"', []],
    ['the same word twice', 'business business', ['BUSINESS']],
    ['a word, and how it begins', 'local lo', ['LOCAL_AUTHORITY']],
    ['a phrase and a word', '"third sector" sec', ['THIRD_SECTOR']],
    ['a word that no value has beside one that has', 'third zeppelin', []],
    ['a word that is not wanted', '-authority', ['BUSINESS', 'THIRD_SECTOR']],
  ])('%s finds the values whose words hold it', async (_, text, values) => {
    const found = await typed('sectors', text);
    expect(found.map(([value]) => value)).toEqual(values);
  });

  test.each([
    ['"green spaces"', ['theme:green']],
    ['"spaces green"', []],
    ['green green', ['theme:green']],
    ['-green', ['theme:integration']],
  ])('%s is read among names as among words', async (text, values) => {
    const found = await typed('themes', text);
    expect(found.map(([value]) => value)).toEqual(values);
  });
});

describe('the API', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
    await server.search.caughtUp();
  });
  afterAll(() => server.close());

  const TYPED = `query ($names: [String!], $first: Int, $matching: String) {
    search(text: "", kinds: [PRACTICE]) {
      facets(names: $names) { name valueCount values(first: $first, matching: $matching) { value count label { value } } }
    }
  }`;
  interface Typed {
    search: { facets: { name: string; valueCount: number; values: { value: string; label: { value: string } }[] }[] };
  }
  const ask = (variables: object) => server.ask<Typed>(TYPED, variables);

  test('gives the facets that are named, and so many values as are asked for', async () => {
    const { data } = await ask({ names: ['themes'], first: 3 });
    expect(data?.search.facets.map(({ name }) => name)).toEqual(['themes']);
    expect(data?.search.facets[0]?.values).toHaveLength(3);
    expect(data?.search.facets[0]?.valueCount).toBeGreaterThan(3);
  });

  test('finds values by what is typed', async () => {
    const { data } = await ask({ names: ['countries'], matching: 'израе' });
    expect(data?.search.facets[0]?.values.map(({ value }) => value)).toEqual(['country:il']);
  });

  test.each([
    [{ names: ['colour'] }, 'facets.names'],
    [{ first: 0 }, 'first'],
    [{ first: 101 }, 'first'],
    [{ matching: 'x'.repeat(501) }, 'matching'],
  ])('%o is refused, and the field named', async (asked, field) => {
    const { errors } = await ask(asked);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });
});
