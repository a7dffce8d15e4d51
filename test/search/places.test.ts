import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer(undefined, { editors: 'editors@example.org' });
  await server.search.caughtUp();
});
afterAll(() => server.close());

interface Found {
  totalCount: number;
  hits: {
    node: { id: string; cities?: { nodes: { id: string }[] }; basedIn?: { id: string }; places?: { id: string }[] };
  }[];
  places: { cityCount: number; inCities: number; cities: { count: number; city: { id: string; location: unknown } }[] };
}

const HITS = `query ($text: String!, $filter: PracticeFilter) {
  search(text: $text, filter: $filter, pageSize: 100) {
    totalCount
    hits { node { id
      ... on Practice { cities(first: 50) { nodes { id } } } ... on Program { cities(first: 50) { nodes { id } } }
      ... on Stakeholder { basedIn { ... on Entity { id } } } ... on Outcome { places { ... on Entity { id } } } } }
  }
}`;
const PLACES = `query ($text: String!, $filter: PracticeFilter) {
  search(text: $text, filter: $filter, pageSize: 1) {
    places(first: 500) { cityCount inCities cities { count city { id location { latitude longitude } } } }
  }
}`;

async function ask(text: string, filter?: object): Promise<Found> {
  const answers = await Promise.all(
    [HITS, PLACES].map((query) => server.ask<{ search: Found }>(query, { text, filter })),
  );
  expect(answers.map(({ errors }) => errors)).toEqual([undefined, undefined]);
  return Object.assign({}, ...answers.map(({ data }) => data?.search)) as Found;
}

const isCity = (id: string) => id.startsWith('city:');
const citiesOf = ({ id, cities, basedIn, places }: Found['hits'][number]['node']) =>
  [id, ...(cities?.nodes ?? []).map((one) => one.id), basedIn?.id ?? '', ...(places ?? []).map((one) => one.id)].filter(
    isCity,
  );

test.each([
  ['OPEN Cities', undefined],
  ['Sofia', undefined],
  ['integration', { countries: ['country:bg'] }],
  ['integration', { cities: ['city:sofia'] }],
])('of “%s” within %j, the places are those of all hits', async (text, filter) => {
  const { hits, totalCount, places } = await ask(text, filter);
  expect(hits).toHaveLength(totalCount);
  const located = hits.map(({ node }) => new Set(citiesOf(node)));
  const chosen = filter && 'cities' in filter ? filter.cities : undefined;
  const expected = new Map<string, number>();
  for (const cities of located)
    for (const id of cities) if (!chosen || chosen.includes(id)) expected.set(id, (expected.get(id) ?? 0) + 1);
  expect(expected.size).toBeGreaterThan(0);
  expect(new Map(places.cities.map(({ city, count }) => [city.id, count]))).toEqual(expected);
  expect(places.cityCount).toBe(expected.size);
  expect(places.inCities).toBe(located.filter((cities) => cities.size > 0).length);
});

test('cities beyond those asked for are counted, and no more than the limit are given', async () => {
  const { data } = await server.ask<{ search: Found }>(
    '{ search(text: "") { places(first: 2) { cityCount cities { count } } } }',
  );
  expect(data?.search.places.cities).toHaveLength(2);
  expect(data?.search.places.cityCount).toBeGreaterThan(2);
  const { errors } = await server.ask('{ search(text: "") { places(first: 501) { cityCount } } }');
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});

test('about tells where to write and whether there is an explorer', async () => {
  const { data } = await server.ask('{ about { editors explorer } }');
  expect(data?.about).toEqual({ editors: 'editors@example.org', explorer: true });
});
