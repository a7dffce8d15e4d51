import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openGraph } from '../../graph/open.ts';
import { practiceRecord, relationship, themeRecord, write } from '../support/graph-of-practices.ts';
import { scratchDirectory } from '../support/scratch.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

interface Page {
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

const PAGE = 'edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount';
const LIST = `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: PracticeOrder) {
  practices(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) { ${PAGE} }
}`;
const NESTED = `query ($first: Int, $after: String, $last: Int, $before: String) {
  theme(id: "theme:housing") {
    practices(first: $first, after: $after, last: $last, before: $before) { ${PAGE} }
  }
}`;

const slugs = Array.from({ length: 23 }, (_, index) => `p${String(index + 10)}`);
const byName = slugs.map((slug) => `practice:${slug}`);
const servers: TestServer[] = [];
let server: TestServer;

beforeEach(async () => {
  const graph = await openGraph({ directory: scratchDirectory('paging') });
  await write(graph, {
    nodes: [themeRecord('housing'), ...slugs.map((slug) => practiceRecord(slug, `Practice ${slug}`))],
    relationships: byName.map((id) => relationship('ABOUT', id, 'theme:housing', { as: 'TOPIC' })),
  });
  server = await startTestServer(graph);
  servers.push(server);
});
afterAll(() => Promise.all(servers.map((one) => one.close())));

async function list(variables: object): Promise<Page> {
  const { data, errors } = await server.ask<{ practices: Page }>(LIST, variables);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.practices;
}

async function nested(variables: object): Promise<Page> {
  const { data, errors } = await server.ask<{ theme: { practices: Page } }>(NESTED, variables);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.theme.practices;
}

const idsOf = ({ edges }: Page) => edges.map(({ node }) => node.id);

/** Follows a list to its end; between pages, `meanwhile` may write. */
async function forwards(ask: (variables: object) => Promise<Page>, meanwhile = async (_page: number) => {}) {
  const seen: string[] = [];
  let after: string | null = null;
  for (let page = 0; page < 20; page++) {
    const answer: Page = await ask({ first: 5, after });
    seen.push(...idsOf(answer));
    if (!answer.pageInfo.hasNextPage) return seen;
    after = answer.pageInfo.endCursor;
    await meanwhile(page);
  }
  throw new Error('The list never ends.');
}

async function backwards(ask: (variables: object) => Promise<Page>, meanwhile = async (_page: number) => {}) {
  const seen: string[] = [];
  let before: string | null = null;
  for (let page = 0; page < 20; page++) {
    const answer: Page = await ask({ last: 5, before });
    seen.unshift(...idsOf(answer));
    if (!answer.pageInfo.hasPreviousPage) return seen;
    before = answer.pageInfo.startCursor;
    await meanwhile(page);
  }
  throw new Error('The list never begins.');
}

/** Adds one practice before everything and one after everything. */
const addAround = (page: number) =>
  write(server.graph, {
    nodes: [practiceRecord(`a${page}`, `A ${page}`), practiceRecord(`z${page}`, `Z ${page}`)],
    relationships: [`practice:a${page}`, `practice:z${page}`].map((id) =>
      relationship('ABOUT', id, 'theme:housing', { as: 'TOPIC' }),
    ),
  }).then(() => undefined);

describe.each([
  ['a list', list],
  ['a list inside a thing', nested],
])('Paging through %s', (_, ask) => {
  it('gives everything once and in order, forwards and backwards', async () => {
    expect(await forwards(ask)).toEqual(byName);
    expect(await backwards(ask)).toEqual(byName);
  });

  it('neither repeats nor leaves out anything while rows are added on both sides', async () => {
    const there = await forwards(ask, addAround);
    expect(there.slice(0, byName.length)).toEqual(byName);
    expect(new Set(there).size).toBe(there.length);
    const back = await backwards(ask, (page) => addAround(page + 10));
    const old = back.filter((id) => byName.includes(id));
    expect(old).toEqual(byName);
    expect(new Set(back).size).toBe(back.length);
  });

  it('counts all pages together and says what lies around one', async () => {
    const first = await ask({ first: 5 });
    expect(first.totalCount).toBe(byName.length);
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const second = await ask({ first: 5, after: first.pageInfo.endCursor });
    expect(second.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    const firstAgain = await ask({ last: 5, before: second.pageInfo.startCursor });
    expect(idsOf(firstAgain)).toEqual(idsOf(first));
    const end = await ask({ last: 3 });
    expect(idsOf(end)).toEqual(byName.slice(-3));
    expect(end.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it('gives an empty page for none', async () => {
    const none = await ask({ first: 0 });
    expect(none.edges).toEqual([]);
    expect(none.pageInfo).toMatchObject({ startCursor: null, endCursor: null });
  });
});

describe('Paging by period', () => {
  it('puts what has no date last in both directions', async () => {
    await write(server.graph, {
      nodes: [
        practiceRecord('early', 'Early', { period: '1999', periodFrom: '1999-01-01', periodTo: '1999-12-31' }),
        practiceRecord('late', 'Late', { period: '2019', periodFrom: '2019-01-01', periodTo: '2019-12-31' }),
      ],
    });
    for (const [direction, dated] of [
      ['ASC', ['practice:early', 'practice:late']],
      ['DESC', ['practice:late', 'practice:early']],
    ] as const) {
      const ask = (page: object) => list({ ...page, orderBy: { field: 'PERIOD', direction } });
      const there = await forwards(ask);
      expect(there.slice(0, 2)).toEqual(dated);
      expect(there).toHaveLength(byName.length + 2);
      expect(await backwards(ask)).toEqual(there);
    }
  });
});

describe('What cannot be paged by', () => {
  const refused = async (variables: object, field: string) => {
    const { errors } = await server.ask(LIST, variables);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field } }]);
  };

  it('is a cursor of another order, of another list, or of nobody', async () => {
    const { endCursor } = (await list({ first: 2 })).pageInfo;
    await refused({ after: endCursor, orderBy: { field: 'CREATED' } }, 'after');
    await refused({ before: (await nested({ first: 2 })).pageInfo.endCursor }, 'before');
    await refused({ after: 'bm90IG91cnM' }, 'after');
    await refused({ after: "' OR 1=1 //" }, 'after');
  });

  it('is more than the limit, less than nothing, or both ends at once', async () => {
    await refused({ first: 101 }, 'first');
    await refused({ last: -1 }, 'last');
    await refused({ first: 3, last: 3 }, 'last');
  });
});
