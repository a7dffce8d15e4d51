import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseQuery } from '../../api/search/query/parse.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

interface Found {
  search: {
    totalCount: number;
    pageCount: number;
    relaxed: boolean;
    didYouMean: string | null;
    hits: {
      node: { id: string; name: { value: string } };
      highlights: { field: string; language: string; parts: { text: string; marked: boolean }[] }[];
      reasons: { word: string; via: { id: string }; label: { value: string; language: string } }[];
    }[];
    facets: {
      name: string;
      values: { value: string; label: { value: string }; count: number; selected: boolean; parent: string | null }[];
    }[];
  };
}

const SEARCH = `query ($text: String!, $kinds: [EntityKind!], $filter: PracticeFilter, $sort: SearchSort, $page: Int, $pageSize: Int, $language: LanguageCode) {
  search(text: $text, kinds: $kinds, filter: $filter, sort: $sort, page: $page, pageSize: $pageSize, language: $language) {
    totalCount pageCount relaxed didYouMean
    hits {
      node { id name(language: $language) { value } }
      highlights { field language parts { text marked } }
      reasons { word via { id } label { value language } }
    }
    facets { name values { value label { value } count selected parent } }
  }
}`;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await server.search.caughtUp();
});
afterAll(() => server.close());

async function search(text: string, more: object = {}) {
  const { data, errors } = await server.ask<Found>(SEARCH, { text, language: 'en', ...more });
  expect(errors).toBeUndefined();
  if (!data) throw new Error('no data');
  return data.search;
}
const idsOf = ({ hits }: Found['search']) => hits.map(({ node }) => node.id);
const facet = ({ facets }: Found['search'], name: string) => facets.find((one) => one.name === name)?.values ?? [];

describe('what is found', () => {
  test.each(['🎉', '???', '“”'])('is nothing for “%s”, in which there is no word to look for', async (text) => {
    const found = await search(text);
    expect(found).toMatchObject({ totalCount: 0, hits: [], relaxed: false, facets: [] });
  });

  test('is everything without a text', async () => {
    expect((await search(' ')).totalCount).toBeGreaterThan(100);
  });

  test.each(['stranieri', 'мигранти', 'מהגרים', 'newcomers', 'migranti'])(
    '“%s” finds the same practices in every language',
    async (word) => {
      const found = await search(word, { kinds: ['PRACTICE', 'PROGRAM'], pageSize: 50 });
      expect(idsOf(found)).toContain('practice:local-migration-working-groups');
    },
  );

  test.each(['Sofia', 'София'])('“%s” finds the city in either alphabet', async (name) => {
    expect(idsOf(await search(name)).slice(0, 4)).toContain('city:sofia');
  });

  test('half a word finds, and so does a misspelt one, with a better spelling', async () => {
    expect(idsOf(await search('integraz', { pageSize: 50 }))).toContain('theme:integration');
    const misspelt = await search('migrnats', { pageSize: 50 });
    expect(idsOf(misspelt)).toContain('target-group:migrants');
    expect(misspelt.didYouMean).toBe('migrants');
  });

  test('too many words are relaxed, and said to be', async () => {
    const found = await search('collective impact xylophones');
    expect(found.relaxed).toBe(true);
    expect(idsOf(found)).toContain('method:collective-impact');
  });

  test('of very many words the first are looked for, and the answer says so', async () => {
    const first = 'impact groups one two three four five six seven eight nine ten';
    const [short, long] = [await search(first), await search(`${first} ${'xylophnoe '.repeat(40)}`)];
    expect(idsOf(long)).toEqual(idsOf(short));
    expect(long.relaxed).toBe(true);
    expect(parseQuery(first).shortened).toBeUndefined();
    expect(parseQuery(`${first} "a b" -c`)).toMatchObject({ shortened: true, phrases: [], without: [] });
  });

  test('a filter finds what its value was counted for, and never changes how the words are read', async () => {
    const whole = await search('bicycle harbour');
    const counted = whole.facets.flatMap(({ name, values }) =>
      ['countries', 'themes', 'challenges'].includes(name) ? values.map((value) => ({ name, ...value })) : [],
    );
    expect(counted.length).toBeGreaterThan(3);
    for (const { name, value, count } of counted) {
      const chosen = await search('bicycle harbour', { filter: { [name]: [value] } });
      expect([name, value, chosen.totalCount, chosen.relaxed]).toEqual([name, value, count, whole.relaxed]);
    }
  });

  test('what each word finds by itself tells which one cost everything', async () => {
    const { data } = await server.ask<{ search: { wordCounts: { word: string; count: number }[] } }>(
      '{ search(text: "collective xylophones") { wordCounts { word count } } }',
    );
    const [first, second] = data?.search.wordCounts ?? [];
    expect(first?.word).toBe('collective');
    expect(first?.count).toBeGreaterThan(0);
    expect(second).toEqual({ word: 'xylophones', count: 0 });
  });

  test('codes, years and phrases are understood', async () => {
    expect(idsOf(await search('11.3'))).toContain('goal:11.3');
    expect(idsOf(await search('SDG 10', { kinds: ['PROGRAM'] }))).toEqual(['program:cosmopolitan-cities-network']);
    expect(idsOf(await search('2010', { kinds: ['PROGRAM'] }))).toEqual(['program:open-cities']);
    expect(idsOf(await search('"groups impact"'))).toEqual([]);
    expect(idsOf(await search('"impact groups"'))[0]).toBe('practice:impact-groups');
  });

  test('a word with a minus is not found', async () => {
    const all = idsOf(await search('openness', { pageSize: 100 }));
    const less = idsOf(await search('openness -index', { pageSize: 100 }));
    expect(all).toContain('practice:openness-index');
    expect(less).not.toContain('practice:openness-index');
    expect(less.length).toBeGreaterThan(0);
  });
});

describe('how it is shown', () => {
  test('a hit says through what it was found, in the language of the word', async () => {
    const { hits } = await search('stranieri', { kinds: ['PROGRAM'] });
    const reasons = hits.flatMap(({ reasons }) => reasons);
    expect(reasons).toContainEqual(
      expect.objectContaining({ word: 'stranieri', label: expect.objectContaining({ language: 'it' }) }),
    );
  });

  test('highlights mark the words as they are written, in the reader’s language', async () => {
    const { hits } = await search('impact group', { kinds: ['PRACTICE'] });
    const [first] = hits;
    const marked = first?.highlights.flatMap(({ parts }) =>
      parts.filter((part) => part.marked).map(({ text }) => text),
    );
    expect(marked).toContain('groups');
    expect(new Set(first?.highlights.map(({ language }) => language))).toEqual(new Set(['en']));
  });

  test('facets have labels, and concepts what lies above them', async () => {
    const found = await search('', { kinds: ['PRACTICE'] });
    const countries = facet(found, 'countries');
    expect(countries.map(({ label }) => label.value)).toContain('Israel');
    expect(facet(found, 'themes').some(({ parent }) => parent?.startsWith('theme:'))).toBe(true);
    expect(found.facets.every(({ values }) => values.length > 0)).toBe(true);
  });

  test('a chosen value leaves the other values of its facet to choose', async () => {
    const all = await search('', { kinds: ['PRACTICE'] });
    const chosen = await search('', { kinds: ['PRACTICE'], filter: { countries: ['country:bg'] } });
    expect(facet(chosen, 'countries').map(({ value, count }) => [value, count])).toEqual(
      facet(all, 'countries').map(({ value, count }) => [value, count]),
    );
    expect(facet(chosen, 'countries').find(({ selected }) => selected)?.count).toBe(chosen.totalCount);
  });

  test.each([
    ['citySize', { citySize: { min: 20_000, max: 99_999 } }, ['20000-50000', '50000-100000']],
    ['citySize', { citySize: { min: 250_000 } }, ['250000-500000', '500000-1000000', '1000000-']],
    ['overlaps', { overlaps: '2009/2010' }, ['2009', '2010']],
    ['overlaps', { overlaps: '2009-02/2010' }, ['2010']],
    ['hasOutcomes', { hasOutcomes: true }, ['true']],
    ['countries', { countries: ['country:bg'] }, ['country:bg']],
  ])('of %s the values are marked that %o asks for', async (name, filter, values) => {
    const all = facet(await search('', { filter }), name);
    const marked = all.filter(({ selected }) => selected).map(({ value }) => value);
    expect(marked).toEqual(values.filter((wanted) => all.some(({ value }) => value === wanted)));
    expect(marked.length).toBeGreaterThan(0);
  });

  test.each(['bg', 'bg-BG', 'it-IT', 'he-Hebr-IL'])(
    'names come in the order of the reader’s language, %s',
    async (language) => {
      const found = await search('', { kinds: ['CITY'], sort: 'NAME', language, pageSize: 50 });
      const names = found.hits.map(({ node }) => node.name.value);
      expect(names).toEqual([...names].sort((one, other) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1)));
    },
  );
});

describe('what cannot be asked', () => {
  test.each([
    [{ text: 'x'.repeat(501) }, 'text'],
    [{ page: 0 }, 'page'],
    [{ pageSize: 1000 }, 'pageSize'],
    [{ filter: { themes: ['city:sofia'] } }, 'filter.themes'],
    [{ filter: { cities: ['Sofia'] } }, 'filter.cities'],
  ])('%o is refused, and the field named', async (asked, field) => {
    const { errors } = await server.ask(SEARCH, { text: 'city', language: 'en', ...asked });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  test('what looks like an expression is only text', async () => {
    for (const text of ['" OR 1=1', '-', '"', '--', '*', '\\', ')(', '<script>', '🏙️', '\u0000', '"unfinished phrase'])
      expect((await search(text)).totalCount).toBeGreaterThanOrEqual(0);
  });
});

describe('suggestions', () => {
  const SUGGEST = 'query ($text: String!) { suggest(text: $text, language: "en") { text node { id } } }';
  const suggest = async (text: string) => {
    const { data } = await server.ask<{ suggest: { text: string; node: { id: string } | null }[] }>(SUGGEST, { text });
    return data?.suggest ?? [];
  };

  test('name things as one types', async () => {
    expect((await suggest('prat')).map(({ node }) => node?.id)).toContain('city:prato');
  });

  test('go on with the next word', async () => {
    expect((await suggest('collective')).map(({ text }) => text.toLowerCase())).toContain('collective impact');
  });

  test('are none for nothing', async () => {
    expect(await suggest('  ')).toEqual([]);
  });
});
