import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Clause, SearchEngine, SearchRequest } from '../../api/search/engine.ts';
import { dropOwnIndexes, inBatches, requestFor, searchDocument, searchEngines } from '../support/search-engines.ts';
import { DOCUMENTS } from './contract-documents.ts';

afterAll(dropOwnIndexes);

describe.each(searchEngines())('search on $name', ({ open }) => {
  let engine: SearchEngine;
  beforeAll(async () => {
    engine = open();
    await engine.rebuild(inBatches(DOCUMENTS, 4));
  });
  afterAll(() => engine.close());

  const ask = (words: string, more: Partial<SearchRequest> = {}) => engine.search(requestFor(words, more));
  const found = async (words: string, more: Partial<SearchRequest> = {}) =>
    (await ask(words, more)).hits.map(({ document }) => document.id);
  const where = (...clauses: Clause[]) =>
    ask('', { clauses }).then(({ hits }) => hits.map(({ document }) => document.id).sort());

  describe('words', () => {
    test.each([
      ['newcomer', ['practice:welcome', 'practice:mentions']],
      ['newcomers', ['practice:welcome', 'practice:mentions']],
      ['garden', ['practice:gardens']],
      ['migrante', ['practice:welcome', 'practice:mentions']],
      ['INTEGRAZIONI', ['practice:welcome', 'practice:integracija']],
      ['интеграция', ['practice:welcome', 'practice:integracija']],
      ['ИНТЕГРАЦИЯТА', ['practice:welcome', 'practice:integracija']],
      ['общност', ['practice:gardens', 'practice:integracija']],
      ['citta', ['goal:11.3', 'practice:citta', 'practice:niqqud']],
      ['עיר', ['goal:11.3', 'practice:citta', 'practice:niqqud']],
      ['בעיר', ['goal:11.3', 'practice:citta', 'practice:niqqud']],
      ['מהגרים', ['practice:welcome', 'practice:mentions']],
      ['codesign', ['practice:gardens']],
      ['co-design', ['practice:gardens']],
      ['София', ['city:sofia']],
      ['giardino', ['practice:gardens']],
      ['градина', ['practice:gardens']],
    ])('“%s” finds by its stem and by what means the same, in any language', async (words, ids) => {
      expect((await found(words)).sort()).toEqual([...ids].sort());
    });

    test('all of them must be there', async () => {
      expect(await found('welcome newcomers')).toEqual(['practice:welcome']);
      expect(await found('welcome gardens')).toEqual([]);
    });

    test('the name says more than a text', async () => {
      expect((await found('newcomers'))[0]).toBe('practice:welcome');
      expect((await found('Sofia'))[0]).toBe('city:sofia');
    });

    test('the last one may be half typed, unless a space follows', async () => {
      expect(await found('newcom')).toContain('practice:welcome');
      expect(await found('neigh')).toEqual(['practice:gardens']);
      expect(await found('neigh ')).toEqual([]);
      expect(await found('neigh unused')).toEqual([]);
    });

    test('codes and years are words', async () => {
      expect(await found('SDG 11.3')).toEqual(['goal:11.3']);
      expect(await found('11.3')).toEqual(['goal:11.3']);
      expect(await found('SDG10')).toEqual(['practice:welcome']);
      expect(await found('2010 ')).toEqual(['practice:welcome']);
    });

    test('a phrase stands as it is', async () => {
      expect(await found('"impact groups"')).toEqual(['practice:impact-groups']);
      expect(await found('"groups impact"')).toEqual([]);
      expect(await found('“Community gardens”')).toEqual(['practice:gardens']);
    });

    test('a minus leaves out words and phrases', async () => {
      expect((await found('impact -residents')).sort()).toEqual(['practice:group-impact']);
      expect((await found('impact -"impact groups"')).sort()).toEqual(['practice:group-impact']);
      expect(await found('-impact', { pageSize: 50 })).toHaveLength(DOCUMENTS.length - 2);
    });
  });

  describe('typos', () => {
    test.each([
      ['wellcome', 'practice:welcome'],
      ['gardesn', 'practice:gardens'],
      ['newocmers', 'practice:welcome'],
      ['neighborus', 'practice:gardens'],
      ['интергация', 'practice:welcome'],
    ])('“%s” is found in a tolerant reading, and only there', async (words, id) => {
      expect(await found(`${words} `)).toEqual([]);
      expect(await found(`${words} `, { reading: 'tolerant' })).toContain(id);
    });

    test('short words have none', async () => {
      expect(await found('cith ', { reading: 'tolerant' })).toEqual([]);
    });

    test('a relaxed reading does without a word', async () => {
      expect(await found('community gardens zeppelin', { reading: 'tolerant' })).toEqual([]);
      expect((await found('community gardens zeppelin', { reading: 'relaxed' }))[0]).toBe('practice:gardens');
    });
  });

  describe('filters', () => {
    test('values of a facet are alternatives, facets all hold', async () => {
      expect(await where({ facet: 'countries', anyOf: ['country:il', 'country:bg'] })).toEqual([
        'city:sofia',
        'practice:group-impact',
        'practice:impact-groups',
      ]);
      expect(
        await where({ facet: 'countries', anyOf: ['country:it'] }, { facet: 'themes', anyOf: ['theme:green'] }),
      ).toEqual(['practice:gardens']);
    });

    test('a range holds for one and the same city', async () => {
      const within = 'citySizes';
      expect(await where({ facet: 'citySize', within, min: 50_000, max: 200_000 })).toEqual(['practice:gardens']);
      expect(await where({ facet: 'citySize', within, min: 500_000, max: null })).toEqual(['practice:welcome']);
      expect(await where({ facet: 'citySize', within, min: null, max: 30_000 })).toEqual(['practice:welcome']);
      // Any size at all: what is in no city of a known size has none.
      const sized = DOCUMENTS.filter(({ citySizes }) => citySizes.length > 0).map(({ id }) => id);
      expect(await where({ facet: 'citySize', within, min: null, max: null })).toEqual(sized.sort());
    });

    test('costs compare in their own currency', async () => {
      expect(await where({ facet: 'cost', within: 'costs.EUR', min: 1_000, max: null })).toEqual([
        'practice:gardens',
        'practice:welcome',
      ]);
      expect(await where({ facet: 'cost', within: 'costs.ILS', min: null, max: 20_000 })).toEqual([
        'practice:impact-groups',
      ]);
      expect(await where({ facet: 'cost', within: 'costs.USD', min: 0, max: null })).toEqual([]);
    });

    test('periods overlap by a day, and an open end lasts', async () => {
      expect(await where({ facet: 'overlaps', overlaps: { from: 20111231, to: 20120101 } })).toEqual([
        'practice:welcome',
      ]);
      expect(await where({ facet: 'overlaps', overlaps: { from: 20300101, to: null } })).toEqual(['practice:gardens']);
      expect(await where({ facet: 'overlaps', overlaps: { from: null, to: 20091231 } })).toEqual([]);
    });

    test('values are never read as an expression', async () => {
      for (const value of ['"] OR countries EXISTS', '\\"', "'", 'country:it" OR "1" = "1'])
        expect(await where({ facet: 'countries', anyOf: [value] })).toEqual([]);
    });
  });

  describe('facets', () => {
    const counts = async (facet: 'countries' | 'themes', clauses: Clause[], words = '') => {
      const { facets } = await ask(words, { clauses, facets: ['countries', 'themes'] });
      return Object.fromEntries(facets.get(facet) ?? []);
    };

    test('count what each value would find', async () => {
      expect(await counts('countries', [])).toEqual({ 'country:it': 3, 'country:il': 1, 'country:bg': 2 });
      expect(await counts('themes', [], 'gardens')).toEqual({ 'theme:green': 1 });
    });

    test('do not count their own filter, but those of the others', async () => {
      const clauses: Clause[] = [
        { facet: 'countries', anyOf: ['country:it'] },
        { facet: 'themes', anyOf: ['theme:green'] },
      ];
      expect(await counts('countries', clauses)).toEqual({ 'country:it': 1, 'country:il': 1 });
      expect(await counts('themes', clauses)).toEqual({ 'theme:integration': 1, 'theme:green': 1 });
    });
  });

  describe('pages and orders', () => {
    const all = DOCUMENTS.map(({ id }) => id).sort();

    test.each([
      { by: 'relevance' },
      { by: 'newest' },
      { by: 'mostAdopted' },
      { by: 'name', languages: ['it'] },
    ] as const)('pages by $by hold everything once', async (order) => {
      const pages = await Promise.all([1, 2, 3, 4].map((page) => ask('', { page, pageSize: 3, order })));
      expect(pages.map(({ total }) => total)).toEqual([10, 10, 10, 10]);
      expect(pages.flatMap(({ hits }) => hits.map(({ document }) => document.id)).sort()).toEqual(all);
      expect((await ask('', { page: 5, pageSize: 3, order })).hits).toEqual([]);
    });

    test('newest first, most adopted first, and by name', async () => {
      expect((await found('', { order: { by: 'newest' } })).slice(0, 2)).toEqual([
        'practice:welcome',
        'practice:gardens',
      ]);
      expect((await found('', { order: { by: 'mostAdopted' } })).slice(0, 2)).toEqual([
        'practice:gardens',
        'practice:welcome',
      ]);
      expect((await found('', { order: { by: 'name', languages: ['en'] } })).slice(0, 3)).toEqual([
        'practice:citta',
        'practice:gardens',
        'practice:impact-groups',
      ]);
    });
  });

  describe('changes', () => {
    test('what is put is found, what is replaced no longer as it was, what is removed no more', async () => {
      await engine.put([searchDocument({ id: 'practice:new', name: 'Zebra crossings' })]);
      expect(await found('zebra')).toEqual(['practice:new']);
      await engine.put([searchDocument({ id: 'practice:new', name: 'Pelican crossings' })]);
      expect([await found('zebra'), await found('pelican')]).toEqual([[], ['practice:new']]);
      await engine.remove(['practice:new', 'practice:never-was']);
      expect(await found('pelican')).toEqual([]);
    });

    test('a rebuild answers from the old index until the new one is there', async () => {
      const other = open();
      await other.rebuild(inBatches(DOCUMENTS));
      async function* slowly() {
        yield [searchDocument({ id: 'practice:only', name: 'Only one' })];
        expect((await other.search(requestFor('newcomers'))).total).toBe(2);
      }
      await other.rebuild(slowly());
      expect((await other.search(requestFor(''))).total).toBe(1);
      await other.close();
    });
  });
});
