import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSearch, type Search } from '../../api/search/open.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { seededWith } from '../similar/seed-corpus.ts';
import { askCounted } from '../support/counted.ts';
import { describeOnEachEngine } from '../support/engines.ts';
import { FIT_NETWORK } from '../support/fit-network.ts';

/** A town that most of the made-up network was made up for. */
const TOWN = {
  country: 'country:gb',
  population: 58_000,
  traits: ['trait:medium-sized'],
  challenges: ['challenge:newcomer-exclusion', 'challenge:changing-retail'],
  targetGroups: ['target-group:migrants'],
  budget: { amount: '50000', currency: 'EUR' },
  partners: ['LOCAL_AUTHORITY', 'THIRD_SECTOR'],
  months: 12,
};

const QUESTION = `query ($city: ID, $profile: CityProfile, $orderBy: FitOrder!, $first: Int!) {
  practicesForCity(city: $city, profile: $profile, orderBy: $orderBy, first: $first, language: "en") {
    totalCount
    edges {
      node { id name(language: "en") { value } adaptedFrom { id } }
      fits { facet text { value } about { id } } missing { facet text { value } } unknown { facet text { value } about { id } }
      context { total size place traits }
    }
  } }`;

interface Finding {
  facet: string;
  text: { value: string };
}
interface Edge {
  node: { id: string; adaptedFrom: { id: string } | null };
  fits: Finding[];
  missing: Finding[];
  unknown: Finding[];
  context: { total: number; size: number | null; place: number | null; traits: number | null };
}

const MADE_UP = new Set(FIT_NETWORK.practices?.map(({ id }) => id));

describeOnEachEngine('Practices for a city', (engine) => {
  let graph: GraphEngine;
  let search: Search;
  beforeAll(async () => {
    graph = await seededWith(await engine.open(), [FIT_NETWORK]);
    search = openSearch(graph, console.error);
  });
  afterAll(async () => {
    await search.close();
    await graph.close();
  });

  async function ask(variables: object): Promise<Edge[]> {
    const { data, errors } = await askCounted({ graph, search }, QUESTION, { first: 100, ...variables });
    expect(errors).toBeUndefined();
    return (data as unknown as { practicesForCity: { edges: Edge[] } }).practicesForCity.edges;
  }
  const slugs = (edges: readonly Edge[]) =>
    edges.flatMap(({ node: { id } }) => (MADE_UP.has(id) ? [id.replace('practice:', '')] : []));

  it.each([
    // Nothing is missing for the desk; the bus was dropped in a place like this one, and then something did not work.
    ['FEWEST_MISSING', ['welcome-desk', 'neighbour-cafe', 'welcome-bus', 'night-market', 'arrival-campus']],
    ['CLOSEST_CONTEXT', ['welcome-desk', 'night-market', 'welcome-bus', 'neighbour-cafe', 'arrival-campus']],
    ['STRONGEST_EVIDENCE', ['arrival-campus', 'welcome-desk', 'welcome-bus', 'night-market', 'neighbour-cafe']],
    // 0.50, 0.80 and 1.25 euros a head; pounds are not compared with euros, and nobody knows what the café cost.
    ['LOWEST_COST_PER_HEAD', ['welcome-desk', 'welcome-bus', 'arrival-campus', 'neighbour-cafe', 'night-market']],
  ])('stand in this order: %s', async (orderBy, expected) => {
    const edges = await ask({ profile: TOWN, orderBy });
    expect(slugs(edges)).toEqual(expected);
    expect(await ask({ profile: TOWN, orderBy })).toEqual(edges);
  });

  it('tell of one that was taken over by hand and dropped in a city like it', async () => {
    const bus = (await ask({ profile: TOWN, orderBy: 'FEWEST_MISSING' })).find(
      ({ node }) => node.id === 'practice:welcome-bus',
    );
    expect(bus?.node.adaptedFrom).toEqual({ id: 'practice:welcome-desk' });
    expect(bus?.missing.map(({ text }) => text.value)).toEqual([
      'A city like yours has dropped it: Duneport.',
      'Something did not work: The bus came too seldom to be trusted.',
    ]);
    expect(bus?.fits.map(({ facet }) => facet)).toEqual([
      'CHALLENGE',
      'TARGET_GROUP',
      'TRAIT',
      'PARTNERS',
      'BUDGET',
      'TIME',
      'EVIDENCE',
    ]);
    expect(bus?.unknown.map(({ facet }) => facet)).toEqual(['PRECONDITION']);
    expect(bus?.context).toMatchObject({ place: 1, traits: 0 });
    expect(bus?.context.size).toBeCloseTo(Math.log(61 / 58) / Math.log(100), 6);
  });

  it('are asked for with as many statements for fifty as for eight', async () => {
    const counts: number[] = [];
    for (const first of [8, 50]) {
      const asked = { profile: TOWN, orderBy: 'FEWEST_MISSING', first };
      const { data, statements } = await askCounted({ graph, search }, QUESTION, asked);
      expect(
        (data as unknown as { practicesForCity: { edges: Edge[] } }).practicesForCity.edges.length,
      ).toBeGreaterThan(first === 8 ? 7 : 8);
      counts.push(statements.length);
    }
    expect(counts[1]).toBe(counts[0]);
  });
});
