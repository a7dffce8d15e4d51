import type { Query } from '../../query/query.ts';

/** What was asked for a query, by the question. The readings of one search share it; nobody asks with its query object later. */
export type OfQuery<Known> = WeakMap<Query, Map<string, Promise<Known>>>;

/** The same question for the same query is asked once, however often its readings need the answer. */
export function once<Known>(
  known: OfQuery<Known>,
  query: Query,
  question: string,
  ask: () => Promise<Known>,
): Promise<Known> {
  const ofQuery = known.get(query) ?? new Map<string, Promise<Known>>();
  const answer = ofQuery.get(question) ?? ask();
  known.set(query, ofQuery.set(question, answer));
  return answer;
}
