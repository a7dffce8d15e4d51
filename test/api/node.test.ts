import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS, PREFIXES } from '../../graph/kinds.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

describe('Things by their ids', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.close());

  it('are found by node, whatever their kind', async () => {
    const kinds = KINDS.filter((kind) => kind !== 'Indicator');
    const rows = await Promise.all(
      kinds.map((kind) => server.graph.read<{ id: string }>(`MATCH (n:${kind}) RETURN n.id AS id ORDER BY id LIMIT 1`)),
    );
    const ids = rows.flat().map(({ id }) => id);
    const { data } = await server.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }', { ids });
    expect(data?.nodes).toEqual(kinds.map((kind, index) => ({ id: ids[index], __typename: kind })));
    expect(ids.every((id, index) => id.startsWith(`${PREFIXES[kinds[index] ?? 'Practice']}:`))).toBe(true);
  });

  it('keep the order that they were asked in, with null for what is not there', async () => {
    const query =
      '{ nodes(ids: ["city:prato", "city:nowhere", "nonsense", "", ":", "practice:impact-groups", "city:prato"]) { id } }';
    const { data, errors } = await server.ask(query);
    const prato = { id: 'city:prato' };
    expect(errors).toBeUndefined();
    expect(data?.nodes).toEqual([prato, null, null, null, null, { id: 'practice:impact-groups' }, prato]);
  });

  it('are null where the id is of another kind, or of nothing', async () => {
    const { data } = await server.ask(`{
      practice(id: "city:prato") { id }
      city(id: "practice:impact-groups") { id }
      theme(id: "theme:no-such") { id }
      node(id: "practice:' OR 1=1 //") { id }
      other: node(id: "Practice:impact-groups") { id }
    }`);
    expect(data).toEqual({ practice: null, city: null, theme: null, node: null, other: null });
  });

  it('still resolve after they were merged into another', async () => {
    await server.graph.write((run) =>
      run(`MATCH (n:City {id: 'city:prato'})
           CREATE (:MergedId {id: 'city:prato-toscana'})-[:MERGED_INTO]->(n)`),
    );
    const { data } = await server.ask(
      '{ node(id: "city:prato-toscana") { id } city(id: "city:prato-toscana") { id } }',
    );
    expect(data).toEqual({ node: { id: 'city:prato' }, city: { id: 'city:prato' } });
  });

  it('are asked for so many at a time', async () => {
    const ids = Array.from({ length: 101 }, (_, index) => `practice:p${index}`);
    const { errors } = await server.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'ids' } }]);
  });
});
