import type { GraphEngine } from '../../graph/engine.ts';
import type { NodeRecord, RelationshipRecord } from '../../graph/model.ts';
import { writeBatch } from '../../graph/write.ts';

/** Written at a time. */
const STRIDE = 5000;
const AT = '2026-01-01T00:00:00.000Z';
const WORDS = 20_000;
const WORDS_A_PRACTICE = 40;

/** How many concepts of each kind there are, and how many a practice names. */
const TIES = [
  { type: 'ABOUT', kind: 'Theme', prefix: 'theme', count: 300, each: 4, properties: { as: 'TOPIC' } },
  { type: 'ADDRESSES', kind: 'Challenge', prefix: 'challenge', count: 150, each: 2, properties: {} },
  { type: 'AIMED_AT', kind: 'TargetGroup', prefix: 'target-group', count: 80, each: 2, properties: {} },
  { type: 'USES', kind: 'Method', prefix: 'method', count: 120, each: 2, properties: {} },
  { type: 'PRACTICED_IN', kind: 'Country', prefix: 'country', count: 60, each: 1, properties: {} },
] as const;

/**
 * Fills a graph with so many practices whose concepts and words are spread as in real corpora: a few are held by very
 * many, most by few (Zipf). The same every time. Gives the ids.
 */
export async function fillWithAlikes(graph: GraphEngine, practices: number): Promise<string[]> {
  const chance = sequence();
  const concepts = TIES.flatMap(({ kind, prefix, count }) =>
    Array.from({ length: count }, (_, number) => node(kind, `${prefix}:b${number}`, `${prefix} b${number}`)),
  );
  await writeBatch(graph, { nodes: concepts, relationships: [] }, AT);
  const ids = Array.from({ length: practices }, (_, number) => `practice:b${number}`);
  for (let from = 0; from < practices; from += STRIDE) {
    const some = ids.slice(from, from + STRIDE);
    const nodes = some.map((id) => node('Practice', id, id, textOf(chance)));
    await writeBatch(graph, { nodes, relationships: some.flatMap((id) => tiesOf(id, chance)) }, AT);
  }
  return ids;
}

function node(kind: NodeRecord['kind'], id: string, name: string, summary?: string): NodeRecord {
  const slug = id.slice(id.indexOf(':') + 1);
  return { kind, id, properties: { slug, language: 'en', name_en: name, ...(summary && { summary_en: summary }) } };
}

const textOf = (chance: () => number) =>
  Array.from({ length: WORDS_A_PRACTICE }, () => `w${ranked(chance, WORDS)}`).join(' ');

function tiesOf(from: string, chance: () => number): RelationshipRecord[] {
  return TIES.flatMap(({ type, prefix, count, each, properties }) => {
    const named = new Set(Array.from({ length: each }, () => `${prefix}:b${ranked(chance, count)}`));
    return [...named].map((to) => ({ type, from, to, properties: { ...properties } }));
  });
}

/** A rank below a limit, about as often as its inverse. */
const ranked = (chance: () => number, limit: number) => Math.floor((limit + 1) ** chance()) - 1;

function sequence(): () => number {
  let state = 11;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
