import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, concatAST, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIMITS } from '../../api/limits.ts';
import { limitingRules } from '../../api/query-limits.ts';
import { openGraph } from '../../graph/open.ts';
import { connectedPractices, practiceRecord, write } from '../support/graph-of-practices.ts';
import { scratchDirectory } from '../support/scratch.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const repeated = (count: number, text: (index: number) => string) => Array.from({ length: count }, (_, i) => text(i));
const nested = (depth: number) => {
  const steps = repeated(depth, (index) => (index % 2 === 0 ? 'themes {' : 'practices(first: 1) { nodes {'));
  const closing = repeated(depth, (index) => (index % 2 === 0 ? '}' : '} }'));
  return `{ practice(id: "practice:p000") { ${steps.join(' ')} id ${closing.reverse().join(' ')} } }`;
};

let server: TestServer;
beforeAll(async () => {
  const graph = await openGraph({ directory: scratchDirectory('limits') });
  await write(graph, connectedPractices(3));
  server = await startTestServer(graph);
});
afterAll(() => server.close());

const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

async function refusedWith(query: string, code: string, message: RegExp, variables = {}) {
  const { data, errors } = await server.ask(query, variables);
  expect(data ?? null).toBeNull();
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.extensions?.code).toBe(code);
  expect(errors?.[0]?.message).toMatch(message);
  expect(JSON.stringify(errors)).not.toMatch(/node_modules|stacktrace/);
}

describe('An operation', () => {
  it('may be as deep as the limit and no deeper, also through fragments', async () => {
    expect((await server.ask(nested(6))).errors).toBeUndefined();
    await refusedWith(nested(16), 'GRAPHQL_VALIDATION_FAILED', /depth/i);
    const fragments = `query { practice(id: "practice:p000") { ...F0 } }
      ${repeated(9, (index) => `fragment F${index} on Practice { themes { practices { nodes { ...F${index + 1} } } } }`).join('\n')}
      fragment F9 on Practice { id }`;
    await refusedWith(fragments, 'GRAPHQL_VALIDATION_FAILED', /depth/i);
  });

  it('may not go round in fragments', () =>
    refusedWith(
      '{ practices { nodes { ...A } } } fragment A on Practice { ...B } fragment B on Practice { ...A }',
      'GRAPHQL_VALIDATION_FAILED',
      /within itself/,
    ));

  it('may give so many names to the same field', async () => {
    const aliases = (count: number) => `{ ${repeated(count, (index) => `a${index}: node(id: "x") { id }`).join(' ')} }`;
    expect((await server.ask(aliases(LIMITS.maxAliases))).errors).toBeUndefined();
    await refusedWith(aliases(LIMITS.maxAliases + 1), 'GRAPHQL_VALIDATION_FAILED', /alias/i);
  });

  it('may spread its fragments so often, each followed from where it stands', async () => {
    const pairs = (depth: number) => `{ search(text: "") { ...F0 } }
      ${repeated(depth, (index) => `fragment F${index} on SearchResults { ...F${index + 1} ...F${index + 1} }`).join('\n')}
      fragment F${depth} on SearchResults { totalCount }`;
    expect((await server.ask(pairs(6))).errors).toBeUndefined();
    await refusedWith(pairs(22), 'GRAPHQL_VALIDATION_FAILED', /spread more than/);
  });

  it('may search so many times', async () => {
    const searches = (count: number, field: string) =>
      `{ ${repeated(count, (index) => `a${index}: ${field}`).join(' ')} }`;
    for (const field of ['search(text: "") { totalCount }', 'suggest(text: "") { text }']) {
      expect((await server.ask(searches(LIMITS.maxSearches, field))).errors).toBeUndefined();
      await refusedWith(searches(LIMITS.maxSearches + 1, field), 'BAD_USER_INPUT', /searches 11 times/);
    }
    const places = `{ search(text: "", pageSize: 1) ${searches(LIMITS.maxSearches, 'places { cityCount }')} }`;
    await refusedWith(places, 'BAD_USER_INPUT', /searches 11 times/);
  });

  it('may be any that the pages ask', () => {
    const all = readdirSync('web/src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.graphql'))
      .map((file) => parse(readFileSync(`web/src/${file}`, 'utf8')));
    const document = concatAST(all);
    const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
    expect(document.definitions.length).toBeGreaterThan(20);
    expect(validate(schema, document, limitingRules)).toEqual([]);
  });

  it('may have so many tokens', () =>
    refusedWith(`{ ${'__typename '.repeat(LIMITS.maxTokens)} }`, 'GRAPHQL_PARSE_FAILED', /token/i));

  it('may cost so much, counted with its variables', async () => {
    const query = `query ($first: Int!) {
      practices(first: $first) { nodes { themes { practices(first: $first) { nodes { id slug status } } } } }
    }`;
    expect((await server.ask(query, { first: 5 })).errors).toBeUndefined();
    await refusedWith(query, 'BAD_USER_INPUT', /ask for smaller pages/, { first: 100 });
  });

  it('costs as much as there are ids in it', async () => {
    const inner = 'cities(first: 100) { nodes { practices(first: 20) { nodes { id } } } }';
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Practice { ${inner} } } }`;
    const ids = (count: number) => ({ ids: repeated(count, (index) => `practice:p${index}`) });
    expect((await server.ask(query, ids(5))).errors).toBeUndefined();
    await refusedWith(query, 'BAD_USER_INPUT', /fewer ids/, ids(50));
  });

  it('must be GraphQL, and of fields that there are', async () => {
    await refusedWith('{ practices { nodes { id }', 'GRAPHQL_PARSE_FAILED', /Syntax Error/);
    await refusedWith('{ passwords { hash } }', 'GRAPHQL_VALIDATION_FAILED', /passwords/);
    await refusedWith('mutation { deleteEverything }', 'BAD_REQUEST', /mutation/);
  });
});

describe('A request', () => {
  it('may be so long', async () => {
    const answer = await post(
      JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(LIMITS.maxBody) } }),
    );
    expect(answer.status).toBe(413);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('must be JSON, with a query', async () => {
    for (const body of ['{"query": ', '[]', '"text"', '{}', '{"query": 5}', 'null'])
      expect((await post(body)).status, body).toBe(400);
    expect((await post('query={}', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415);
  });

  it('from another page cannot be sent without its browser asking first', async () => {
    const simple = await fetch(`${server.url}/graphql?query={__typename}`, {
      headers: { 'content-type': 'text/plain' },
    });
    expect(simple.status).toBe(400);
  });
});

describe('Input', () => {
  const refusedField = async (query: string, field: string) => {
    const { errors } = await server.ask(query);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field } }]);
  };
  it.each(['x', '!!!', 'bnVsbA', 'W10', 'eyJhIjoxfQ', '%00', 'é', 'x'.repeat(5000)])(
    'that is no cursor (%s) is refused by name',
    (cursor) => refusedField(`{ practices(first: 2, after: ${JSON.stringify(cursor)}) { totalCount } }`, 'after'),
  );
  it.each(['', 'e', 'english language', '12', 'en_US!', "it' OR 1=1", 'x'.repeat(300)])(
    'that is no language (%s) is refused with a remedy',
    async (language) => {
      const query = 'query ($l: LanguageCode) { practices(first: 1) { nodes { name(language: $l) { value } } } }';
      const { errors } = await server.ask(query, { l: language });
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
      expect(errors?.[0]?.message).toMatch(/is no language tag; give one such as en, it, bg or he/);
    },
  );
  it.each([
    'practice:none',
    'nonsense',
    '',
    ':',
    'practice:',
    '__proto__',
    'constructor:x',
    "practice:' OR 1=1 //",
    '\u0000',
  ])('that is no id of ours (%j) finds nothing, without an error', async (id) => {
    const { data, errors } = await server.ask(
      'query ($id: ID!) { node(id: $id) { id } practice(id: $id) { id } city(id: $id) { id } nodes(ids: [$id]) { id } }',
      { id },
    );
    expect({ data, errors }).toEqual({
      data: { node: null, practice: null, city: null, nodes: [null] },
      errors: undefined,
    });
  });
});

describe('Answers', () => {
  it('may be kept for a minute, apart by language', async () => {
    const answer = await post('{"query":"{ __typename }"}');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=60');
    expect(answer.headers.get('vary')).toContain('accept-language');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('follow the languages that the reader accepts', async () => {
    await write(server.graph, { nodes: [practiceRecord('two', 'Two', { name_it: 'Due' })] });
    const asked = async (languages: string) => {
      const answer = await post('{"query":"{ practice(id: \\"practice:two\\") { name { value language } } }"}', {
        'accept-language': languages,
      });
      return (await answer.json()).data.practice.name;
    };
    expect(await asked('it-CH, en;q=0.5')).toEqual({ value: 'Due', language: 'it' });
    expect(await asked('it;q=0.2, en;q=0.5')).toEqual({ value: 'Two', language: 'en' });
    expect(await asked('*,;q=x,\u00ff, --')).toEqual({ value: 'Two', language: 'en' });
  });

  it('that are refusals are not kept', async () => {
    expect((await post('{"query":"{ nothing }"}')).headers.get('cache-control')).toBe('no-store');
    const failed = await post('{"query":"{ practices(first: 1000) { totalCount } }"}');
    expect([failed.status, failed.headers.get('cache-control')]).toEqual([200, 'no-store']);
  });
});

describe('The schema', () => {
  const INTROSPECTION = '{ __schema { queryType { name } } }';
  it('can be asked for', async () => {
    expect((await server.ask(INTROSPECTION)).data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  });

  it('cannot where the setting is off, and errors give no hints', async () => {
    const graph = await openGraph({ directory: scratchDirectory('closed') });
    const closed = await startTestServer(graph, { introspection: false });
    try {
      expect((await closed.ask(INTROSPECTION)).errors?.length).toBeGreaterThan(0);
      expect((await closed.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
      const { errors } = await closed.ask('{ practicez { totalCount } }');
      expect(errors?.[0]?.message).not.toContain('Did you mean');
      const explorer = await fetch(`${closed.url}/explore`, { headers: { accept: 'application/json' } });
      expect(explorer.status).toBe(404);
      const file = await fetch(`${closed.url}/explore.html`, { headers: { accept: 'application/json' } });
      expect(file.status).toBe(404);
    } finally {
      await closed.close();
    }
  });
});
