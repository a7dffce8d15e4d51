import { parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compiledExecution } from '../../api/compiled-execution.ts';
import { contextFor, type Engines } from '../../api/context.ts';
import { LIMITS } from '../../api/limits.ts';
import { buildSchema } from '../../api/schema.ts';
import { KINDS } from '../../graph/kinds.ts';
import { AboutDocument } from '../../web/src/gql/about.ts';
import { SearchDocument } from '../../web/src/gql/search.ts';
import { queryForEverything } from '../support/ask-everything.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const schema = buildSchema();
let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
  await server.search.caughtUp();
});
afterAll(() => server.close());

/** The engines of the server, which note what is asked of the graph. */
function counting(statements: string[]): Engines {
  const { graph, search } = server;
  const read: typeof graph.read = (cypher, parameters) => {
    statements.push(cypher);
    return graph.read(cypher, parameters);
  };
  return { graph: { ...graph, read }, search };
}

/** Every answer to an operation, until it has been compiled and asked once more. */
async function answers(query: string, variables: object = {}) {
  const all: string[] = [];
  for (let time = 0; time <= LIMITS.askedUntilCompiled; time++)
    all.push(JSON.stringify(await server.ask(query, variables)));
  return all;
}

async function expectSame(query: string, variables: object = {}) {
  const [first, ...others] = await answers(query, variables);
  for (const other of others) expect(other).toBe(first);
  return JSON.parse(first ?? '') as Awaited<ReturnType<TestServer['ask']>>;
}

describe('What is asked again and again has the same answer', () => {
  it.each(KINDS)('whatever is asked of a %s, with as many statements', async (kind) => {
    const rows = await server.graph.read<{ id: string }>(`MATCH (n:${kind}) RETURN n.id AS id ORDER BY id LIMIT 20`);
    // Without its text none is too long to be compiled.
    const document = parse(queryForEverything(schema, [kind], 1), { noLocation: true });
    const asked = { document, request: { variables: { ids: rows.map(({ id }) => id) } } };
    const { executor } = await compiledExecution(schema).load({ apollo: {} });
    const ask = async () => {
      const statements: string[] = [];
      const context = contextFor(counting(statements), undefined);
      const answer = await executor?.({ ...asked, context } as unknown as Parameters<typeof executor>[0]);
      return { answer: JSON.stringify(answer), statements: statements.length };
    };
    const first = await ask();
    expect(JSON.parse(first.answer).errors).toBeUndefined();
    for (let time = 1; time <= LIMITS.askedUntilCompiled; time++) expect(await ask()).toEqual(first);
  });

  it('on the pages', async () => {
    const { errors } = await expectSame(print(AboutDocument), { language: 'bg' });
    expect(errors).toBeUndefined();
    const variables = { text: 'мигранти', sort: 'RELEVANCE', page: 1, language: 'it' };
    expect((await expectSame(print(SearchDocument), variables)).errors).toBeUndefined();
  });

  it('where variables do not fit', async () => {
    const query =
      'query ($first: Int, $language: LanguageCode) { practices(first: $first) { nodes { name(language: $language) { value } } } }';
    expect((await expectSame(query, { first: 2 })).errors).toBeUndefined();
    for (const wrong of [{ first: 'two' }, { language: 'english language' }, { first: 101 }, { first: 1e12 }])
      expect((await expectSame(query, wrong)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('where a field is refused, and beside it', async () => {
    const query = '{ practices(first: 1) { nodes { id } } wrong: practices(after: "nobody") { nodes { id } } }';
    const { errors } = await expectSame(query);
    expect(errors).toMatchObject([{ path: ['wrong'], extensions: { code: 'BAD_USER_INPUT', field: 'after' } }]);
  });

  it('with parts that are skipped, included and spread', async () => {
    const query = `query ($all: Boolean = false, $none: Boolean!) {
      practices(first: 3) { nodes { ...Named @include(if: $all) ... @skip(if: $none) { slug } __typename } }
    }
    fragment Named on Entity { name { value } ... on Practice { status } }`;
    for (const variables of [{ none: true }, { none: false }, { all: true, none: true }])
      expect((await expectSame(query, variables)).errors).toBeUndefined();
  });

  it('of several operations in one document', async () => {
    const query = 'query One { practices(first: 1) { nodes { id } } } query Two { cities(first: 1) { nodes { id } } }';
    const ask = async (operationName: string) => {
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ query, operationName });
      return (await fetch(`${server.url}/graphql`, { method: 'POST', headers, body })).json();
    };
    for (let time = 0; time <= LIMITS.askedUntilCompiled; time++)
      expect([await ask('One'), await ask('Two')]).toMatchObject([
        { data: { practices: {} } },
        { data: { cities: {} } },
      ]);
  });
});
