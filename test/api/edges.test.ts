import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../support/server.ts';

describe('The edges between things', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.close());

  const ask = async (query: string) => {
    const { data, errors } = await server.ask(query);
    if (!data || errors) throw new Error(JSON.stringify(errors));
    return data;
  };

  it('carry what belongs to the relationship', async () => {
    const data = await ask(`{
      program(id: "program:open-cities") {
        cities(roles: [LEAD]) { totalCount edges { role node { id } } }
        all: cities { totalCount }
      }
      city(id: "city:belfast") { programs { edges { role node { id } } } }
    }`);
    expect(data).toEqual({
      program: {
        cities: { totalCount: 1, edges: [{ role: 'LEAD', node: { id: 'city:belfast' } }] },
        all: { totalCount: 5 },
      },
      city: { programs: { edges: [{ role: 'LEAD', node: { id: 'program:open-cities' } }] } },
    });
  });

  it('lead to countries and regions through cities, once each', async () => {
    const data = await ask(`{
      practice(id: "practice:impact-groups") {
        countries { id }
        regions { id country { id } }
        cities { totalCount edges { status node { country { id } } } }
      }
      region(id: "region:negev") { cities { nodes { id } } practices { nodes { id } } }
    }`);
    const il = { id: 'country:il' };
    const negev = { id: 'region:negev', country: il };
    expect(data.practice).toMatchObject({
      countries: [il],
      regions: [{ id: 'region:galilee', country: il }, negev],
      cities: { totalCount: 4 },
    });
    expect(data.region).toMatchObject({ cities: { nodes: [{ id: 'city:dimona' }, { id: 'city:ofakim' }] } });
    expect((data.region as { practices: { nodes: object[] } }).practices.nodes).toContainEqual({
      id: 'practice:impact-groups',
    });
  });

  it('give phases in their order, each with what it is a step of', async () => {
    const data = await ask('{ programs { nodes { id phases { order of { id } } } } }');
    const { nodes } = data.programs as { nodes: { id: string; phases: { order: number; of: { id: string } }[] }[] };
    const phased = nodes.filter(({ phases }) => phases.length > 0);
    expect(phased.length).toBeGreaterThan(0);
    for (const { id, phases } of phased)
      expect(phases).toEqual(phases.map((_, index) => ({ order: index + 1, of: { id } })));
  });

  it('lead from a concept to what names it or a narrower one', async () => {
    const data = await ask(`{
      themes(filter: { topOnly: true }, first: 40) {
        nodes { narrower { id practices(first: 50) { nodes { id } } } practices(first: 50) { nodes { id } } }
      }
    }`);
    type Named = { practices: { nodes: { id: string }[] } };
    const { nodes } = data.themes as { nodes: (Named & { narrower: Named[] })[] };
    expect(nodes.some(({ narrower }) => narrower.some(({ practices }) => practices.nodes.length > 0))).toBe(true);
    for (const theme of nodes)
      for (const narrower of theme.narrower)
        expect(theme.practices.nodes).toEqual(expect.arrayContaining(narrower.practices.nodes));
  });

  it('hold between related concepts both ways', async () => {
    const data = await ask('{ themes(first: 100) { nodes { id related { id related { id } } } } }');
    type Related = { id: string; related: { id: string; related: { id: string }[] }[] };
    const { nodes } = data.themes as { nodes: Related[] };
    expect(nodes.some(({ related }) => related.length > 0)).toBe(true);
    for (const { id, related } of nodes) for (const other of related) expect(other.related).toContainEqual({ id });
  });

  it('cite the document, where in it and of which fields', async () => {
    const data = await ask(`{
      practice(id: "practice:impact-groups") { citations { locator fields source { id title { value } states { totalCount } } } }
      source(id: "source:equitable-cities") { origin language states(first: 100) { totalCount nodes { id } } }
      city(id: "city:akko") { population { value year citation { fields source { id } } } }
    }`);
    const { citations } = data.practice as { citations: { source: { id: string }; fields: string[] }[] };
    const inDocument = citations.filter(({ source }) => source.id === 'source:equitable-cities');
    expect(inDocument.flatMap(({ fields }) => fields)).toEqual(expect.arrayContaining(['name', 'cities']));
    const { states } = data.source as { states: { totalCount: number; nodes: object[] } };
    expect(states.nodes).toHaveLength(states.totalCount);
    expect(states.nodes).toContainEqual({ id: 'practice:impact-groups' });
    expect(data.city).toMatchObject({
      population: {
        year: null,
        citation: { fields: ['population'], source: { id: expect.stringMatching(/^source:/) } },
      },
    });
  });

  it('lead from a goal to its targets and back', async () => {
    const data = await ask(
      '{ goal(id: "goal:10") { goal { id } targets { code goal { code } } } goals { nodes { code } } }',
    );
    const { targets, goal } = data.goal as { targets: { code: string; goal: { code: string } }[]; goal: null };
    expect(goal).toBeNull();
    expect(targets.length).toBeGreaterThan(5);
    expect(targets.every((target) => target.goal.code === '10')).toBe(true);
    const { nodes } = data.goals as { nodes: { code: string }[] };
    expect(nodes.slice(0, 7).map(({ code }) => code)).toEqual(['1', '1.1', '1.2', '1.3', '1.4', '1.5', '1.a']);
  });
});
