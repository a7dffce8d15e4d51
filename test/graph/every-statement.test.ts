import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageOf } from '../../graph/cypher/list.ts';
import type { NeighboursOf } from '../../graph/cypher/neighbours.ts';
import { orderedBy } from '../../graph/cypher/order.ts';
import type { PagesAlong } from '../../graph/cypher/pages.ts';
import type { GraphEngine, Parameters, Run } from '../../graph/engine.ts';
import { describeOnEachEngine } from '../support/engines.ts';
import { write } from '../support/graph-of-practices.ts';
import { ANSWERS } from './expected/answers.ts';
import { CONDITIONS } from './expected/conditions.ts';
import { DECISION_ANSWERS } from './expected/decision-answers.ts';
import { FIT_ANSWERS } from './expected/fit-answers.ts';
import { IMPORT_ANSWERS } from './expected/import-answers.ts';
import { INDEX_ANSWERS } from './expected/index-answers.ts';
import { MISSED_SEARCH_ANSWERS } from './expected/missed-search-answers.ts';
import { NEIGHBOURS } from './expected/neighbours.ts';
import { PAGES } from './expected/pages.ts';
import { SIMILAR_ANSWERS } from './expected/similar-answers.ts';
import { UNDO_ANSWERS } from './expected/undo-answers.ts';
import { WHOLE_NETWORK } from './expected/whole-network.ts';

const ALL_ANSWERS = {
  ...ANSWERS,
  ...SIMILAR_ANSWERS,
  ...FIT_ANSWERS,
  ...IMPORT_ANSWERS,
  ...DECISION_ANSWERS,
  ...UNDO_ANSWERS,
  ...MISSED_SEARCH_ANSWERS,
  ...INDEX_ANSWERS,
};

/** What no statement is, but what statements are made with: it runs inside those that are tested. */
const MAKERS = new Set([
  'conditions',
  'neighbours',
  'pages',
  'similar.rowsOf',
  'import.typesAt',
  'undertaking.UNDERTAKING_CONDITIONS',
]);

const isStatement = (name: string, value: unknown) =>
  typeof value === 'function' ||
  name.endsWith('_CONDITIONS') ||
  (value !== null && Object.hasOwn(Object(value), 'page'));

/** Everything that the modules of statements export, as `module.name`. */
const EXPORTS = new Map<string, unknown>();
for (const file of readdirSync('graph/cypher')) {
  const module = file.replace(/\.ts$/, '');
  for (const [name, value] of Object.entries(await import(`../../graph/cypher/${module}.ts`)))
    if (isStatement(name, value) && !MAKERS.has(module) && !MAKERS.has(`${module}.${name}`))
      EXPORTS.set(`${module}.${name}`, value);
}

const TAKEN_BACK = new Error('taken back');

/** What `work` gives, without keeping what it writes. */
async function withoutTrace<Result>(graph: GraphEngine, work: (run: Run) => Promise<Result>): Promise<Result> {
  const results: Result[] = [];
  const trial = graph.write(async (run) => {
    results.push(await work(run));
    throw TAKEN_BACK;
  });
  await expect(trial).rejects.toBe(TAKEN_BACK);
  return results.at(-1) as Result;
}

const idsOf = (found: Map<string, { node: { id: string } }[]>) =>
  Object.fromEntries([...found].map(([id, neighbours]) => [id, neighbours.map(({ node }) => node.id)]));

/** Ids that every batch function must pass over: of another kind, of nothing, of nobody's making. */
const STRANGERS = ['practice:none', 'nonsense', '', "' OR 1=1 //"];

it('Every export of graph/cypher is asked below', () => {
  const asked = [NEIGHBOURS, PAGES, CONDITIONS, ALL_ANSWERS].flatMap((table) => Object.keys(table));
  expect(asked.sort()).toEqual([...EXPORTS.keys()].sort());
});

it.each(Object.entries(CONDITIONS))('Every field of %s is asked below', (name, { fields }) => {
  expect(Object.keys(fields).sort()).toEqual(Object.keys(EXPORTS.get(name) as object).sort());
});

describeOnEachEngine('Of a small network', (engine) => {
  let graph: GraphEngine;
  beforeAll(async () => {
    graph = await engine.open();
    await write(graph, WHOLE_NETWORK);
  });
  afterAll(() => graph.close());

  it.each(Object.entries(NEIGHBOURS))('%s finds the neighbours of many at once', async (name, expected) => {
    const neighbours = EXPORTS.get(name) as NeighboursOf;
    expect(idsOf(await neighbours(graph.read, [...Object.keys(expected), ...STRANGERS]))).toEqual(expected);
  });

  describe.each(Object.entries(PAGES))('%s', (name, { all, filtered }) => {
    const pages = EXPORTS.get(name) as PagesAlong;
    const ids = [...Object.keys(all), ...STRANGERS];
    const page = async (filter?: Parameters) =>
      idsOf(await pages.page(graph.read, ids, { limit: 9, backwards: false, after: null, before: null }, filter));
    const lengths = (lists: Record<string, string[]>) =>
      Object.fromEntries(Object.entries(lists).map(([id, list]) => [id, list.length]));

    it('gives them in order, and counts them', async () => {
      expect(await page()).toEqual(all);
      expect(Object.fromEntries(await pages.count(graph.read, ids))).toEqual(lengths(all));
    });

    if (filtered)
      it('gives and counts only what the filter leaves', async () => {
        expect(await page(filtered.by)).toEqual(filtered.leaves);
        const counted = await pages.count(graph.read, ids, filtered.by);
        expect(Object.fromEntries(counted)).toEqual(lengths(filtered.leaves));
      });
  });

  const asked = Object.entries(CONDITIONS).flatMap(([name, { kind, fields }]) =>
    Object.entries(fields).map(([field, [parameters, leaves]]) => ({ name, field, kind, parameters, leaves })),
  );
  it.each(asked)('$name keeps by $field what it should', async ({ name, field, kind, parameters, leaves }) => {
    const cypher = (EXPORTS.get(name) as Record<string, string>)[field];
    const conditions = [{ cypher: `(${cypher})`, parameters }];
    const window = { limit: 10, backwards: false, after: null, before: null };
    const rows = await pageOf(graph.read, kind, conditions, orderedBy('CREATED', 'ASC'), window);
    expect(rows.map(({ node }) => node.id)).toEqual(leaves);
  });

  it.each(Object.entries(ALL_ANSWERS))('%s answers', async (_, [ask, expected]) => {
    expect(await withoutTrace(graph, ask)).toEqual(expected);
  });
});
