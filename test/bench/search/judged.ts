import { readFileSync } from 'node:fs';
import type { SearchDocument } from '../../../api/search/document.ts';

export type QueryKind = 'KNOWN_ITEM' | 'TOPIC' | 'CROSS_LANGUAGE' | 'MISSPELT' | 'STRUCTURED';

/** A query and what a person who asks it wants: see the README beside. */
interface JudgedQuery {
  kind: QueryKind;
  language: string;
  query: string;
  half: 'OPEN' | 'SEALED';
  items?: string[];
  rule?: string;
}

/** A query with the grade of each document that is of use. */
export interface Judgement extends JudgedQuery {
  grades: Map<string, number>;
}

export function judgements(documents: readonly SearchDocument[]): Judgement[] {
  const path = new URL('judged.json', import.meta.url);
  const queries = JSON.parse(readFileSync(path, 'utf8')) as JudgedQuery[];
  return queries.map((query) => ({ ...query, grades: gradesOf(query, documents) }));
}

function gradesOf({ items, rule }: JudgedQuery, documents: readonly SearchDocument[]): Map<string, number> {
  if (items) return new Map(items.map((id) => [id, 2]));
  const pattern = new RegExp(rule ?? '(?!)', 'i');
  const found = documents.filter(({ kind }) => kind === 'Practice' || kind === 'Program');
  return new Map(
    found.map((document) => [document.id, gradeOf(document, pattern)] as const).filter(([, grade]) => grade > 0),
  );
}

function gradeOf({ names, summary, texts }: SearchDocument, pattern: RegExp): number {
  const holds = (passages: SearchDocument['names']) =>
    passages.some(({ language, text }) => language === 'en' && pattern.test(text));
  if (holds(names)) return 2;
  return holds([...summary, ...texts]) ? 1 : 0;
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
