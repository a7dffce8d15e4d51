import type { GraphEngine } from '../../graph/engine.ts';
import type { NodeRecord, RelationshipRecord } from '../../graph/model.ts';
import { writeBatch } from '../../graph/write.ts';

const THEMES = 50;
const THEMES_A_PRACTICE = 4;
const AT = '2026-01-01T00:00:00.000Z';

export const practiceId = (number: number) => `practice:bench-${number}`;

/** Fills a graph with so many practices, each about four of fifty themes, spread evenly. */
export async function fillWithPractices(graph: GraphEngine, practices: number): Promise<void> {
  const themes = numbered(THEMES, (number) => node('Theme', `theme:bench-${number}`, `Theme ${number}`));
  const nodes = numbered(practices, (number) => node('Practice', practiceId(number), `Practice ${number}`));
  const relationships = numbered(practices * THEMES_A_PRACTICE, (number) => about(number));
  await writeBatch(graph, { nodes: [...themes, ...nodes], relationships }, AT);
}

function node(kind: NodeRecord['kind'], id: string, name: string): NodeRecord {
  return { kind, id, properties: { name_en: name, language: 'en', slug: id.slice(id.indexOf(':') + 1) } };
}

function about(number: number): RelationshipRecord {
  const practice = Math.floor(number / THEMES_A_PRACTICE);
  const theme = (practice + 7 * (number % THEMES_A_PRACTICE)) % THEMES;
  return { type: 'ABOUT', from: practiceId(practice), to: `theme:bench-${theme}`, properties: { as: 'TOPIC' } };
}

const numbered = <Item>(length: number, make: (number: number) => Item) =>
  Array.from({ length }, (_, number) => make(number));
