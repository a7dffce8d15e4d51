import { readFileSync } from 'node:fs';
import { SEARCHED_KINDS, type SearchDocument, type SearchedKind } from '../../../api/search/document.ts';

export type QueryKind = 'KNOWN_ITEM' | 'TOPIC' | 'CROSS_LANGUAGE' | 'MISSPELT' | 'STRUCTURED';

/** FRESH_ come from another assessor than the rest; of SEALED ones only totals are looked at. */
export const HALVES = ['OPEN', 'SEALED', 'FRESH_OPEN', 'FRESH_SEALED'] as const;
type Half = (typeof HALVES)[number];

/** A query as it is kept in judged.json: see the README beside. */
interface JudgedQuery {
  kind: QueryKind;
  language: string;
  query: string;
  half: Half;
  /** Of use, by id: 2 what is wanted, 1 what touches it. */
  grades: Record<string, number>;
  /** The kinds that are asked for; of any kind where absent. */
  kinds?: SearchedKind[];
}

/** A query with the grade of each document that is of use, and the kinds that every engine is asked for. */
export interface Judgement extends Pick<JudgedQuery, 'kind' | 'language' | 'query' | 'half'> {
  grades: Map<string, number>;
  kinds: readonly SearchedKind[];
}

export function judgements(documents: readonly SearchDocument[]): Judgement[] {
  const path = new URL('judged.json', import.meta.url);
  const judged = JSON.parse(readFileSync(path, 'utf8')) as JudgedQuery[];
  const known = new Set(documents.map(({ id }) => id));
  return judged.map(({ grades, kinds, ...query }) => ({
    ...query,
    kinds: knownKinds(kinds ?? []),
    grades: knownGrades(new Map(Object.entries(grades)), known),
  }));
}

/** A query whose wanted things are not there would count as failed by every engine: the corpus has changed. */
function knownGrades(grades: Map<string, number>, known: ReadonlySet<string>): Map<string, number> {
  const missing = [...grades.keys()].filter((id) => !known.has(id));
  if (missing.length > 0) console.warn(`Judged, but not among the documents: ${missing.join(', ')}`);
  return grades;
}

function knownKinds(kinds: readonly SearchedKind[]): readonly SearchedKind[] {
  const unknown = kinds.find((kind) => !SEARCHED_KINDS.includes(kind));
  if (unknown) throw new Error(`judged.json asks for the kind ${unknown}; kinds are ${SEARCHED_KINDS.join(', ')}.`);
  return kinds;
}

/** How good a ranked list is: normalised discounted gain of the first ten, and how much of what is wanted is in the first twenty. */
export function measure(
  ranked: readonly string[],
  grades: ReadonlyMap<string, number>,
): { ndcg: number; recall: number } {
  const gain = (grade: number, place: number) => (2 ** grade - 1) / Math.log2(place + 2);
  const got = ranked.slice(0, 10).reduce((sum, id, place) => sum + gain(grades.get(id) ?? 0, place), 0);
  const best = [...grades.values()].sort((one, other) => other - one).slice(0, 10);
  const ideal = best.reduce((sum, grade, place) => sum + gain(grade, place), 0);
  const found = ranked.slice(0, 20).filter((id) => grades.has(id)).length;
  return { ndcg: ideal > 0 ? got / ideal : 0, recall: grades.size > 0 ? found / Math.min(20, grades.size) : 0 };
}
