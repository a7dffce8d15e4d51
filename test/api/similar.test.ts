import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

interface Edge {
  cursor: string;
  score: number;
  node: { id: string };
  reasons: {
    facet: string;
    contribution: number;
    shared: { id: string }[];
    text: { value: string; language: string };
  }[];
}
interface Similar {
  totalCount: number;
  edges: Edge[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string; startCursor: string };
}

const FIELDS = `totalCount pageInfo { hasNextPage hasPreviousPage endCursor startCursor }
  edges { cursor score node { id } reasons { facet contribution shared { id } text { value language } } }`;

async function similarTo(id: string, args = ''): Promise<Similar> {
  const answer = await server.ask<{ practice: { similar: Similar } }>(
    `query ($id: ID!) { practice(id: $id) { similar${args} { ${FIELDS} } } }`,
    { id },
  );
  expect(answer.errors).toBeUndefined();
  if (!answer.data) throw new Error('No answer.');
  return answer.data.practice.similar;
}

const idsOf = ({ edges }: Similar) => edges.map(({ node }) => node.id);

async function refusalOf(args: string) {
  const { errors = [] } = await server.ask(
    `{ practice(id: "practice:openness-index") { similar${args} { totalCount } } }`,
  );
  return errors[0]?.extensions;
}

describe('Practice.similar', () => {
  it('gives reasons that add up to the score, weightiest first', async () => {
    const { edges } = await similarTo('practice:openness-index');
    expect(edges.length).toBeGreaterThan(4);
    for (const { score, reasons } of edges) {
      const contributions = reasons.map(({ contribution }) => contribution);
      expect(contributions.reduce((total, contribution) => total + contribution, 0)).toBe(score);
      expect(contributions).toEqual([...contributions].sort((one, other) => other - one));
    }
  });

  it('finds what is alike across languages and countries, through concepts', async () => {
    const { edges } = await similarTo('practice:openness-index', '(elsewhere: true)');
    const network = edges.find(({ node }) => node.id === 'practice:network-exchange');
    expect(network?.reasons.map(({ facet }) => facet)).toContain('THEMES');
    expect(network?.reasons.flatMap(({ shared }) => shared.map(({ id }) => id))).toContain('theme:peer-exchange');
  });

  it.each([
    ['en', 'Both are about local pride and belonging.'],
    ['it', 'Entrambe trattano lo stesso tema: orgoglio e senso di appartenenza.'],
  ])('tells reasons in the language asked for: %s', async (language) => {
    const { edges } = await similarTo('practice:community-building', `(language: "${language}")`);
    const texts = edges.flatMap(({ reasons }) => reasons.map(({ text }) => text));
    expect(new Set(texts.map((text) => text.language))).toEqual(new Set([language]));
    for (const { value } of texts) expect(value).toMatch(/^\S.*[.]$/);
  });

  it('names no word as a reason that stands in every text', async () => {
    const answer = await server.ask<{ practices: { nodes: { similar: Similar }[] } }>(
      `{ practices(first: 12) { nodes { similar(language: "en", first: 11) { ${FIELDS} } } } }`,
    );
    const reasons = (answer.data?.practices.nodes ?? []).flatMap(({ similar }) =>
      similar.edges.flatMap((edge) => edge.reasons),
    );
    const told = reasons.filter(({ facet }) => facet === 'WORDS').map(({ text }) => text.value);
    expect(told.length).toBeGreaterThan(10);
    for (const sentence of told) expect(sentence).not.toMatch(/“(that|they|from|each|other|through|the|and)”/);
  });

  it('tells reasons in English where it cannot in the language asked for', async () => {
    const { edges } = await similarTo('practice:community-building', '(language: "fi", first: 1)');
    expect(edges[0]?.reasons[0]?.text.language).toBe('en');
  });

  it('pages through all there are, forwards and backwards, without a gap or a repetition', async () => {
    const id = 'practice:local-migration-working-groups';
    const whole = await similarTo(id, '(first: 100)');
    expect(whole.totalCount).toBe(whole.edges.length);
    const forwards: string[] = [];
    for (let after = ''; ; ) {
      const page = await similarTo(id, `(first: 3${after && `, after: "${after}"`})`);
      forwards.push(...idsOf(page));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(forwards).toEqual(idsOf(whole));
    const last = await similarTo(id, '(last: 3)');
    expect(idsOf(last)).toEqual(idsOf(whole).slice(-3));
    const before = await similarTo(id, `(last: 2, before: "${last.pageInfo.startCursor}")`);
    expect(idsOf(before)).toEqual(idsOf(whole).slice(-5, -3));
  });

  it('leaves out the cities and programmes of the practice itself where asked to', async () => {
    const everywhere = idsOf(await similarTo('practice:community-building'));
    const elsewhere = idsOf(await similarTo('practice:community-building', '(elsewhere: true)'));
    expect(everywhere).toContain('practice:city-marketing-branding');
    expect(elsewhere).not.toContain('practice:city-marketing-branding');
    expect(elsewhere.length).toBeGreaterThan(0);
  });

  it('takes the same place for no likeness by itself, unless nothing else is asked for', async () => {
    const usual = await similarTo('practice:impact-groups', '(first: 100)');
    for (const { reasons } of usual.edges) expect(reasons.map(({ facet }) => facet)).not.toEqual(['CITY_CONTEXT']);
    expect(idsOf(usual)).not.toContain('practice:community-building');
    const byPlace = await similarTo(
      'practice:impact-groups',
      '(weights: { themes: 0, challenges: 0, targetGroups: 0, goals: 0, methods: 0, stakeholders: 0, funding: 0, outcomes: 0, words: 0 })',
    );
    expect(idsOf(byPlace)).toContain('practice:community-building');
  });

  it('tells no reason that would read as nothing, and says of what is only broader that it is', async () => {
    const answer = await server.ask<{ practices: { nodes: { similar: Similar }[] } }>(
      `{ practices(first: 20) { nodes { similar(language: "en", first: 20) { ${FIELDS} } } } }`,
    );
    const edges = (answer.data?.practices.nodes ?? []).flatMap(({ similar }) => similar.edges);
    for (const { reasons } of edges)
      for (const { contribution } of reasons.slice(1)) expect(contribution).toBeGreaterThanOrEqual(0.01);
    const told = edges.flatMap(({ reasons }) => reasons.map(({ text }) => text.value));
    expect(told.filter((text) => text.includes('broader heading')).length).toBeGreaterThan(0);
    expect(told.filter((text) => text.includes('people of the same wider group')).length).toBeGreaterThan(0);
    for (const text of told) expect(text).not.toMatch(/Both are about [^.]*\beconomic development\b/);
  });

  it('ranks by the weights given, and by nothing that weighs 0', async () => {
    const only = (facet: string) =>
      `(weights: { themes: 0, challenges: 0, targetGroups: 0, goals: 0, methods: 0, stakeholders: 0, funding: 0, outcomes: 0, cityContext: 0, words: 0, ${facet}: 1 })`.replace(
        new RegExp(`${facet}: 0, `),
        '',
      );
    const byFunding = await similarTo('practice:openness-index', only('funding'));
    expect(idsOf(byFunding).sort()).toEqual(['practice:local-action-plan', 'practice:local-migration-working-groups']);
    for (const { reasons } of byFunding.edges) expect(reasons.map(({ facet }) => facet)).toEqual(['FUNDING']);
    const doubled = await similarTo('practice:openness-index', '(weights: { themes: 10 })');
    const share = ({ edges: [edge] }: Similar) =>
      (edge?.reasons.find(({ facet }) => facet === 'THEMES')?.contribution ?? 0) / (edge?.score ?? 1);
    expect(share(doubled)).toBeGreaterThan(share(await similarTo('practice:openness-index')));
  });

  it.each([
    ['(weights: { themes: -1 })', 'weights.themes'],
    ['(weights: { words: 1e9 })', 'weights.words'],
    ['(first: 101)', 'first'],
    ['(after: "nonsense")', 'after'],
  ])('refuses %s and names the field', async (args, field) => {
    expect(await refusalOf(args)).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  it('refuses the cursor of a list with other weights', async () => {
    const { pageInfo } = await similarTo('practice:openness-index', '(first: 2)');
    expect(await refusalOf(`(first: 2, after: "${pageInfo.endCursor}", weights: { words: 0 })`)).toMatchObject({
      field: 'after',
    });
  });
});
