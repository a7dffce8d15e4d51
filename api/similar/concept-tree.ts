import { nodesAfter } from '../../graph/cypher/node.ts';
import { broaderPairs } from '../../graph/cypher/similar.ts';
import type { Run } from '../../graph/engine.ts';
import { groupBy } from '../../graph/group-by.ts';
import { CONCEPT_KINDS } from '../../graph/kinds.ts';
import type { StoredNode } from '../../graph/model.ts';
import { type Label, PhraseFinder } from './phrases.ts';

/** What a concept one step above counts for, where the concept itself counts 1. */
const DISCOUNT = 0.5;

/** The concepts: what lies above each, and by which words texts speak of it. */
export interface ConceptTree {
  /** The ids above a concept, each with what it counts for. */
  above(id: string): ReadonlyMap<string, number>;
  phrases: PhraseFinder;
  /** Changes when anything changes that likeness depends on. */
  fingerprint: string;
}

export async function readConceptTree(run: Run): Promise<ConceptTree> {
  const pairs = await broaderPairs(run);
  const nodes = (await Promise.all(CONCEPT_KINDS.map((kind) => nodesAfter(run, kind, '', MOST_CONCEPTS)))).flat();
  const labels = nodes.flatMap(labelsOf);
  const parents = new Map([...groupBy(pairs, ({ id }) => id)].map(([id, rows]) => [id, rows.map(({ to }) => to)]));
  const climbed = new Map<string, ReadonlyMap<string, number>>();
  return {
    above: (id) => {
      const known = climbed.get(id) ?? climb(parents, id);
      climbed.set(id, known);
      return known;
    },
    phrases: new PhraseFinder(labels),
    fingerprint: JSON.stringify([pairs, labels]),
  };
}

/** Concepts of one kind that are read for their labels. */
const MOST_CONCEPTS = 20_000;

/** Level by level; a concept that is reached twice counts for the shorter way, and a circle ends. */
function climb(parents: ReadonlyMap<string, string[]>, id: string): Map<string, number> {
  const found = new Map<string, number>();
  let level = parents.get(id) ?? [];
  for (let counts = DISCOUNT; level.length > 0; counts *= DISCOUNT) {
    const fresh = level.filter((concept) => concept !== id && !found.has(concept));
    for (const concept of fresh) found.set(concept, counts);
    level = fresh.flatMap((concept) => parents.get(concept) ?? []);
  }
  return found;
}

const LABEL = /^(?:name|alternativeNames)_(.+)$/;

function labelsOf(node: StoredNode): Label[] {
  return Object.entries(node).flatMap(([property, value]) => {
    const suffix = LABEL.exec(property)?.[1];
    if (!suffix || value === null) return [];
    const language = suffix.replaceAll('_', '-');
    const texts = [value].flat().map(String);
    // A synonym of one word ("exchange", "team") is found in texts that speak of something else.
    const isSynonym = !property.startsWith('name');
    const sure = isSynonym ? texts.filter((text) => /\S\s+\S/.test(text)) : texts;
    return sure.map((text) => ({ concept: node.id, language, text, isSynonym }));
  });
}
