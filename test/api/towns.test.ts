import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isCountry } from '../../api/country/is-country.ts';
import { LIMITS } from '../../api/limits.ts';
import { createServer } from '../../api/server.ts';
import { placeAt, readTable } from '../../seed/imports/places/gazetteer.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

interface Town {
  geonamesId: number;
  name: string;
  matchedName: string | null;
  countryCode: string;
  regionName: string | null;
  population: number | null;
  city: { id: string } | null;
  region: { id: string } | null;
}

const QUERY = `query ($text: String!, $country: ID, $first: Int) {
  towns(text: $text, country: $country, first: $first) {
    geonamesId name matchedName countryCode regionName population city { id } region { id }
  }
}`;

async function towns(text: string, more: object = {}): Promise<Town[]> {
  const { data, errors } = await server.ask<{ towns: Town[] }>(QUERY, { text, ...more });
  expect(errors).toBeUndefined();
  return data?.towns ?? [];
}

const named = (found: Town[]) => found.map(({ name, countryCode }) => `${name}, ${countryCode}`);

/** How near each practice is to a town of that profile, and whether it is said to be done in its region. */
async function placesOfFits(profile: object): Promise<[place: number | null, sameRegion: boolean][]> {
  const { data } = await server.ask<{
    practicesForCity: {
      edges: { context: { place: number | null }; fits: { about: { __typename: string } | null }[] }[];
    };
  }>(
    `query ($profile: CityProfile) {
      practicesForCity(profile: $profile, first: 100) { edges { context { place } fits { about { __typename } } } }
    }`,
    { profile },
  );
  return (data?.practicesForCity.edges ?? []).map(({ context, fits }) => [
    context.place,
    fits.some(({ about }) => about?.__typename === 'Region'),
  ]);
}

// On a busy machine a thread takes seconds to start.
describe('Towns of the world by name', { timeout: 60_000 }, () => {
  it('tells where a town lies, how large it is, and that the network has nothing of it', async () => {
    const [faenza, ...others] = await towns('Faenza');
    expect(others).toEqual([]);
    expect(faenza).toEqual({
      geonamesId: 3177300,
      name: 'Faenza',
      matchedName: null,
      countryCode: 'IT',
      regionName: 'Emilia-Romagna',
      population: expect.any(Number),
      city: null,
      region: null,
    });
    expect(faenza?.population).toBeGreaterThan(30_000);
  });

  it('knows a town that the network has', async () => {
    const [sofia] = await towns('Sofia');
    expect(sofia).toMatchObject({ countryCode: 'BG', city: { id: 'city:sofia' } });
  });

  it('leads on to the region that the network knows, in which practices are nearer than elsewhere in the country', async () => {
    const [empoli] = await towns('Empoli');
    expect([empoli?.region, (await towns('Lisburn'))[0]?.region]).toEqual([
      { id: 'region:tuscany' },
      { id: 'region:northern-ireland' },
    ]);
    const about = { country: 'country:it', population: empoli?.population };
    const [nearer, near] = await Promise.all([{ ...about, region: 'region:tuscany' }, about].map(placesOfFits));
    expect(nearer?.some(([place, sameRegion]) => sameRegion && place === 0.3)).toBe(true);
    expect(near?.some(([, sameRegion]) => sameRegion)).toBe(false);
  });

  it.each([
    ['Русе', 'Ruse, BG', 'Русе'],
    ['רוסה', 'Ruse, BG', 'רוסה'],
    ['東京', 'Tokyo, JP', '東京'],
    ['lodz', 'Łódź, PL', null],
    ['WROCŁAW', 'Wrocław, PL', null],
    ['reggio nell e', "Reggio nell'Emilia, IT", null],
    ['Hague', 'The Hague, NL', null],
  ])('finds %s in its alphabet, with or without accents, by the beginning of a word', async (text, first, matched) => {
    const found = await towns(text);
    expect(named(found)[0]).toBe(first);
    expect(found[0]?.matchedName).toBe(matched);
  });

  it('gives those that are called just so first, then the largest that begin so', async () => {
    const found = await towns('Ravenn');
    expect(named(found).slice(0, 2)).toEqual(['Ravenna, IT', 'Ravenna, US']);
    const sizes = (await towns('Lond')).filter(({ name }) => name !== 'Lond').map(({ population }) => population ?? 0);
    expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
    const [lom] = await towns('Lom', { country: 'country:bg' });
    expect(lom?.name).toBe('Lom');
  });

  it('keeps to a country, and to a number', async () => {
    const found = await towns('a', { country: 'country:ad' });
    expect(found.length).toBeGreaterThan(1);
    expect(found.every(({ countryCode }) => countryCode === 'AD')).toBe(true);
    expect(await towns('a', { first: 3 })).toHaveLength(3);
    expect(await towns('a')).toHaveLength(LIMITS.maxTowns);
  });

  it.each(['', '   ', '…?!', '\u001e\u001f\n', '\ud800', '%00', '.*', "' OR 1=1", 'ɐ'.repeat(100)])(
    'finds nothing for what is no name: %j',
    async (text) => {
      expect(await towns(text)).toEqual([]);
    },
  );

  it.each([
    ['text', { text: 'a'.repeat(LIMITS.maxTownText + 1) }],
    ['country', { text: 'a', country: 'country:atlantis' }],
    ['country', { text: 'a', country: 'city:sofia' }],
    ['first', { text: 'a', first: 0 }],
    ['first', { text: 'a', first: LIMITS.maxTowns + 1 }],
  ])('refuses a %s that it cannot use, and says so', async (field, variables) => {
    const { errors } = await server.ask(QUERY, variables);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  it.each(['region:none', 'city:prato'])('a profile may not lie in %s', async (region) => {
    const query = 'query ($region: ID) { practicesForCity(profile: { region: $region }) { totalCount } }';
    const { errors } = await server.ask(query, { region });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'profile.region' });
  });

  it('counts as a search', async () => {
    const many = Array.from({ length: LIMITS.maxSearches + 1 }, (_, at) => `t${at}: towns(text: "a") { name }`);
    const { errors } = await server.ask(`{ ${many.join(' ')} }`);
    expect(errors?.[0]?.message).toContain(`searches ${LIMITS.maxSearches + 1} times`);
  });

  it('gives no town of a country that a profile could not name', async () => {
    const table = await readTable();
    const countries = new Set<string>();
    for (let line = 0; line < table.length; line = table.indexOf('\n', line) + 1 || table.length)
      countries.add(placeAt(table, line).country);
    expect([...countries].filter((code) => !isCountry(`country:${code.toLowerCase()}`))).toEqual([]);
  });

  it('says so where the server has no list of towns', async () => {
    const { graph, search } = server;
    const options = { introspection: true, logLevel: 'silent', pages: resolve('dist/web') };
    const without = await createServer({ graph, search }, options);
    const answer = await without.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: QUERY, variables: { text: 'a' } },
    });
    await without.close();
    expect(answer.json().errors[0].extensions.code).toBe('GAZETTEER_UNAVAILABLE');
  });
});
