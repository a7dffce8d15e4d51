import type { GraphEngine, Value } from '../../../graph/engine.ts';
import type { NodeRecord, RelationshipRecord } from '../../../graph/model.ts';
import type { Relationship } from '../../../graph/relationships.ts';
import { writeBatch } from '../../../graph/write.ts';

/** A practice of the real network with where its relationships lead. */
interface RealPractice {
  properties: Record<string, Value>;
  ties: { type: Relationship; to: string; properties: Record<string, Value> }[];
}

const AT = '2026-01-01T00:00:00.000Z';
const STRIDE = 500;

/** The practices of a graph that lead to concepts and places: what a larger network is made of. */
export async function realPractices(graph: GraphEngine): Promise<RealPractice[]> {
  const rows = await graph.read<{ node: Record<string, Value> }>(
    'MATCH (p:Practice) RETURN p {.*} AS node ORDER BY p.id',
  );
  const ties = await graph.read<{ id: string } & RealPractice['ties'][number]>(
    `MATCH (p:Practice)-[r]->(t) WHERE NOT t:Source AND NOT t:Import AND NOT t:ImportedRow AND NOT t:Phase
       AND NOT t:WorkingGroup AND NOT t:Outcome AND NOT t:Practice
     RETURN p.id AS id, type(r) AS type, t.id AS to, properties(r) AS properties ORDER BY id, type, to`,
  );
  return rows.map(({ node: { id, createdAt: _, updatedAt: __, ...properties } }) => ({
    properties,
    ties: ties.filter((tie) => tie.id === id),
  }));
}

/** Adds so many practices to a graph: each has the texts of one real practice and the concepts and places of another. */
export async function growBy(graph: GraphEngine, real: readonly RealPractice[], from: number, count: number) {
  for (let first = from; first < from + count; first += STRIDE) {
    const numbers = Array.from({ length: Math.min(STRIDE, from + count - first) }, (_, place) => first + place);
    await writeBatch(
      graph,
      {
        nodes: numbers.map((number) => grownNode(real, number)),
        relationships: numbers.flatMap((number) => grownTies(real, number)),
      },
      AT,
    );
  }
}

const idOf = (number: number) => `practice:grown-${number}`;

function grownNode(real: readonly RealPractice[], number: number): NodeRecord {
  const { properties } = real[number % real.length] ?? { properties: {} };
  return { kind: 'Practice', id: idOf(number), properties: { ...properties, slug: `grown-${number}` } };
}

/** A step that no power of two divides, so that texts and ties meet in ever new pairs. */
function grownTies(real: readonly RealPractice[], number: number): RelationshipRecord[] {
  const { ties } = real[(number * 7 + Math.floor(number / real.length)) % real.length] ?? { ties: [] };
  return ties.map(({ type, to, properties }) => ({ type, from: idOf(number), to, properties }));
}
