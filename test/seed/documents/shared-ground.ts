import { expect, it } from 'vitest';
import type { Run } from '../../../graph/engine.ts';

/** What stands beside the five documents and ties them together: places, goals, concepts. */
export function sharedGround(ask: Run): void {
  it('gives every city its country, region, position and a population with its source', async () => {
    const cities = await ask<Record<string, unknown>>(
      `MATCH (c:City)-[:LOCATED_IN]->(k:Country)
       MATCH (c)-[:LOCATED_IN]->(r:Region)-[:LOCATED_IN]->(k)
       MATCH (c)-[s:STATED_IN]->(g:Source {id: 'source:geonames'}) WHERE 'population' IN s.fields
       RETURN c.id AS id, c.latitude AS latitude, c.longitude AS longitude, c.population AS population,
              c.populationSource = g.id AS sourced ORDER BY id`,
    );
    expect(cities.map(({ id }) => id)).toEqual(
      ['akko', 'belfast', 'dimona', 'dublin', 'kiryat-shmona', 'madrid', 'ofakim', 'prato', 'sofia', 'vienna'].map(
        (slug) => `city:${slug}`,
      ),
    );
    for (const { latitude, longitude, population, sourced } of cities)
      expect([Number(latitude) > 30, Number(longitude) < 40, Number(population) > 10_000, sourced]).toEqual(
        Array(4).fill(true),
      );
  });

  it('credits GeoNames and the SDG names with their licences', async () => {
    const sources = await ask(
      `MATCH (s:Source) WHERE s.id IN ['source:geonames', 'source:sdg-translations']
       RETURN s.id AS id, s.licence AS licence ORDER BY id`,
    );
    expect(sources).toEqual([
      { id: 'source:geonames', licence: expect.stringMatching(/CC[ -]BY[ -]4\.0/) },
      { id: 'source:sdg-translations', licence: 'MIT' },
    ]);
  });

  it('has the 17 goals with their targets below them, in many languages', async () => {
    const [goals] = await ask(
      `MATCH (g:Goal) WHERE NOT EXISTS { (g)-[:BROADER]->(:Goal) }
       RETURN count(g) AS goals`,
    );
    const [targets] = await ask('MATCH (:Goal)-[:BROADER]->(g:Goal) RETURN count(g) AS targets');
    expect([goals, targets]).toEqual([{ goals: 17 }, { targets: 169 }]);
    const [ten] = await ask(
      `MATCH (t:Goal {id: 'goal:10.2'})-[:BROADER]->(g:Goal)
       RETURN g.id AS id, g.name_fr AS french, g.name_zh_Hans AS chinese, g.name_bg AS bulgarian,
              g.origin_fr AS byPeople, g.origin_bg AS byMachine, g.origin_he AS hebrew`,
    );
    expect(ten).toEqual({
      id: 'goal:10',
      french: expect.stringMatching(/inégalités/i),
      chinese: expect.stringMatching(/不平等/),
      bulgarian: expect.stringMatching(/неравенств/i),
      byPeople: 'HUMAN',
      byMachine: 'MACHINE',
      hebrew: 'MACHINE',
    });
  });

  it('names countries by language', async () => {
    const [italy] = await ask(
      "MATCH (c:Country {code: 'IT'}) RETURN c.id AS id, c.name_it AS it, c.name_bg AS bg, c.name_he AS he, c.name_de AS de",
    );
    expect(italy).toMatchObject({ id: 'country:it', it: 'Italia', bg: 'Италия', he: 'איטליה' });
  });

  it('has themes in a tree without circles, and practices of different languages meet in them', async () => {
    const circles = await ask('MATCH (t:Theme)-[:BROADER*1..6]->(t) RETURN t.id');
    expect(circles).toEqual([]);
    const [narrower] = await ask(
      "MATCH (t:Theme {id: 'theme:migrant-integration'})-[:BROADER]->(b:Theme) RETURN b.id AS id",
    );
    expect(narrower).toBeDefined();
    const meeting = await ask<{ one: string; other: string }>(
      `MATCH (p:Practice)-[:ABOUT]->(:Theme)<-[:ABOUT]-(q:Practice) WHERE p.language < q.language
       RETURN DISTINCT p.language AS one, q.language AS other ORDER BY one, other`,
    );
    expect(meeting.map(({ one, other }) => `${one} ${other}`)).toEqual(['bg en', 'bg it', 'en it']);
  });

  it('stores that two concepts are related once', async () => {
    const twice = await ask('MATCH (a)-[:RELATED]->(b)-[:RELATED]->(a) RETURN a.id');
    expect(twice).toEqual([]);
  });

  it('names no year, amount or organisation that the documents leave open', async () => {
    const amounts = await ask(
      'MATCH ()-[r:FUNDED_BY]->() WHERE r.amount IS NOT NULL OR r.share IS NOT NULL RETURN r.amount',
    );
    expect(amounts).toEqual([]);
    const costs = await ask('MATCH (p:Practice) WHERE p.costAmount IS NOT NULL RETURN p.id');
    expect(costs).toEqual([]);
    const bodies = await ask<{ id: string }>('MATCH (s:Stakeholder) RETURN s.id AS id ORDER BY id');
    expect(bodies.map(({ id }) => id)).not.toContainEqual(expect.stringMatching(/consult/));
  });
}
