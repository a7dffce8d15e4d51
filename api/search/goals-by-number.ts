import type { SearchEngine } from './engine.ts';
import type { Query } from './query/query.ts';
import { ownName } from './reader-names.ts';

/** How a text that is being typed could go on: with the name of something, or with the next word. */
export interface SuggestedText {
  text: string;
  /** The thing that has this name; null for words alone. */
  id: string | null;
}

/** Targets are many and stand beside their goal: enough are read to put them in order. */
const READ = 32;

/** Targets of the goals have sentences for names: they are suggested by their number alone. */
export const isTarget = (id: string) => /^goal:\d+\./.test(id);

/** "SDG 11", "11.3": parsed to a word that only goals have. */
export const asksForGoal = ({ words }: Query) =>
  words.length === 1 && words.some(({ form }) => /^(?:sdg\d|\d+p\w)/.test(form));

/** The goal of a number and its targets, each called by its number in the reader's language, the goal also by its name. */
export async function goalsByNumber(
  engine: SearchEngine,
  query: Query,
  first: number,
  languages: readonly string[],
): Promise<SuggestedText[]> {
  const clauses = [{ facet: 'kinds' as const, anyOf: ['GOAL'] }];
  const { hits } = await engine.search({
    query,
    clauses,
    reading: 'exact',
    facets: [],
    order: { by: 'relevance' },
    page: 1,
    pageSize: READ,
  });
  const goals = hits.map(({ document }) => document).sort((one, other) => byNumber.compare(one.id, other.id));
  return goals.slice(0, first).flatMap(({ id, names }) => {
    const name = isTarget(id) ? ownName(names, languages, 'alternativeNames') : ownName(names, languages);
    return name ? [{ text: name.text, id }] : [];
  });
}

/** 11, 11.2, 11.10. */
const byNumber = new Intl.Collator('en', { numeric: true });
