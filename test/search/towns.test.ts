import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchEngine } from '../../api/search/engine.ts';
import { find } from '../../api/search/find.ts';
import { stem } from '../../api/search/words/stem.ts';
import { TOWN_NAMES } from '../../api/search/words/town-names.ts';
import { foldedWords } from '../../seed/imports/places/fold.ts';
import { Gazetteer, readTable } from '../../seed/imports/places/gazetteer.ts';
import { dropOwnIndexes, inBatches, searchDocument, searchEngines } from '../support/search-engines.ts';

const place = (id: string, names: Record<string, string>) =>
  searchDocument({
    id,
    kind: 'City',
    name: names.en ?? id,
    names: Object.entries(names).map(([language, text]) => ({ field: 'name', language, text })),
    facets: { kinds: ['CITY'] },
  });

const practice = (name: string) => searchDocument({ id: name, name, facets: { kinds: ['PRACTICE'] } });

const DOCUMENTS = [
  place('russia', { en: 'Russia', bg: 'Русия', he: 'רוסיה' }),
  place('roeselare', { en: 'Roeselare', bg: 'Руселаре' }),
  place('bari', { en: 'Bari', it: 'Bari', bg: 'Бари', he: 'בארי' }),
  place('rome', { en: 'Rome', it: 'Roma', bg: 'Рим', he: 'רומא', und: 'Ром' }),
  practice('Clean water: l’acqua'),
  practice('Seven wells'),
  practice('Parking by telephone'),
  practice('London TravelBot'),
  practice('Schooling for Roma people'),
];

describe.each(searchEngines())('a town that is asked for by name on $name', ({ open }) => {
  let engine: SearchEngine;
  beforeAll(async () => {
    engine = open();
    await engine.rebuild(inBatches(DOCUMENTS));
  });
  afterAll(dropOwnIndexes);

  const asked = (text: string) =>
    find(engine, { text, clauses: [], facets: [], order: { by: 'relevance' }, page: 1, pageSize: 20 });
  const found = async (text: string) => (await asked(text)).hits.map(({ document }) => document.id);

  test.each(['Русе', 'русе', 'באר שבע', 'בבאר שבע', "L'Aquila", 'L’Aquila'])(
    '“%s”, of which nothing has the name, is taken for nothing that looks like it',
    async (text) => {
      expect(await asked(text)).toMatchObject({ total: 0, didYouMean: null });
    },
  );

  test.each([
    ['паркиране в Русе', 'Parking by telephone'],
    ['parcheggio a L’Aquila', 'Parking by telephone'],
    ['חניה בבאר שבע', 'Parking by telephone'],
  ])('in “%s” is left out, and the answer says that not every word is in it', async (text, id) => {
    const { hits, reading } = await asked(text);
    expect(hits.map(({ document }) => document.id)).toEqual([id]);
    expect(reading).toBe('relaxed');
  });

  test.each(['Londra', 'Лондон', 'לונדון'])('“%s” is found by another name of that town', async (text) => {
    expect(await asked(text)).toMatchObject({ total: 1, reading: 'exact' });
    expect(await found(text)).toEqual(['London TravelBot']);
  });

  test.each([
    ['Бари', 'bari'],
    ['בבארי', 'bari'],
    ['Roma', 'rome'],
    ['Рим', 'rome'],
  ])('“%s” is that town', async (text, id) => {
    expect((await found(text))[0]).toBe(id);
  });

  test('is not what a word of the same letters means', async () => {
    expect(await found('роми')).toEqual(['Schooling for Roma people']);
    expect(await found('קידוח באר ')).not.toContain('bari');
  });
});

test.each([
  ['Бари', 'бар'],
  ['Roma', 'rom'],
  ['Русе', 'Русия'],
  ['Milano', 'miles'],
  ['בארי', 'באר'],
])('the name %s has not the stem of %s', (name, word) => {
  expect(stem(name.toLowerCase())).not.toBe(stem(word.toLowerCase()));
});

test('an English genitive and a Hebrew prefix leave a town its name', () => {
  expect(stem('romes')).toBe(stem('rome'));
  expect(stem('ברומא')).toBe(stem('רומא'));
});

test('nearly every name that is taken for a town’s is one in GeoNames', { timeout: 60_000 }, async () => {
  const gazetteer = new Gazetteer(await readTable());
  const unknown = [...TOWN_NAMES].filter((name) => gazetteer.bearersOf(foldedWords(name)).length === 0);
  // Elided articles are no part of a word, and some of our own names for cities are not in its lists.
  expect(unknown.length).toBeLessThan(TOWN_NAMES.size / 10);
});
