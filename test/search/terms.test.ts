import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchEngine } from '../../api/search/engine.ts';
import { find } from '../../api/search/find.ts';
import { parseQuery } from '../../api/search/query/parse.ts';
import { stem } from '../../api/search/words/stem.ts';
import { dropOwnIndexes, inBatches, searchDocument, searchEngines } from '../support/search-engines.ts';

const practice = (name: string) => searchDocument({ id: name, name, facets: { kinds: ['PRACTICE'] } });
const numbered = (count: number, name: string) =>
  Array.from({ length: count }, (_, number) => practice(`${name} ${number}`));

const DOCUMENTS = [
  practice('Tenants of social housing'),
  practice('Case law engine'),
  practice('Faster handling of cases'),
  practice('Green spaces on rooftops'),
  practice('National Green Pass for public health'),
  practice('Artificial intelligence for saving lives'),
  practice('Electronic bill of lading'),
  practice('Water consumption by the hour'),
  practice('Inspection of restaurants'),
  practice('Lunch at school'),
  practice('Low income and debt'),
  searchDocument({
    id: 'sustainable',
    name: 'Sustainable growth',
    labels: [{ via: 'goal:1', language: 'he', text: 'פיתוח בר־קיימא' }],
    facets: { kinds: ['PRACTICE'] },
  }),
  practice('A shrinking industry'),
  ...numbered(24, 'Bakery'),
  // More than one in ten, and more than anybody reads through.
  ...numbered(120, 'Plan of the town'),
  ...numbered(300, 'Robot'),
];

describe.each(searchEngines())('a term of several words on $name', ({ open }) => {
  let engine: SearchEngine;
  beforeAll(async () => {
    engine = open();
    await engine.rebuild(inBatches(DOCUMENTS, 200));
  });
  afterAll(dropOwnIndexes);

  const asked = (text: string) =>
    find(engine, { text, clauses: [], facets: [], order: { by: 'relevance' }, page: 1, pageSize: 20 });
  const found = async (text: string) => (await asked(text)).hits.map(({ document }) => document.id);

  test.each([
    ['case popolari', 'Tenants of social housing'],
    ['דיור בר השגה', 'Tenants of social housing'],
    ['verde pubblico', 'Green spaces on rooftops'],
    ['חיסכון במים', 'Water consumption by the hour'],
    ['bolletta acqua', 'Water consumption by the hour'],
    ['mensa scolastica', 'Lunch at school'],
    ['енергийна бедност', 'Low income and debt'],
  ])('“%s” comes before what has its words alone', async (text, first) => {
    expect((await found(text))[0]).toBe(first);
  });

  test.each([
    ['דיור בר השגה', 'sustainable'],
    ['case popolari', 'Case law engine'],
    ['case popolari', 'Faster handling of cases'],
    ['mensa scolastica', 'Inspection of restaurants'],
    ['bolletta acqua', 'Electronic bill of lading'],
  ])('“%s” does not find “%s” by a part that means nothing alone, or something else', async (text, other) => {
    expect(await found(text)).not.toContain(other);
  });

  test('what more than one in ten documents say is not enough beside a rarer word that fills a page', async () => {
    expect(await asked('bakery town ')).toMatchObject({ total: 24, reading: 'relaxed' });
    expect(await asked('town ')).toMatchObject({ total: 120, reading: 'exact' });
  });

  test('what more than one in ten documents say is enough beside a word that hardly any has, or that is misspelt', async () => {
    expect((await asked('industry town ')).total).toBe(121);
    expect((await asked('bakerry town ')).total).toBeGreaterThan(120);
  });
});

test('a part of an English term is found by itself', () => {
  expect(parseQuery('affordable housing').words.map(({ bound }) => bound)).toEqual([undefined, undefined]);
  expect(parseQuery('דיור בר השגה').words.map(({ bound }) => bound)).toEqual([undefined, true, undefined]);
});

test('a Hebrew abbreviation has no forms: water is no plural of it', () => {
  expect(stem('במים')).toBe(stem('מים'));
  expect(stem('במ')).not.toBe(stem('במים'));
});
