import type { Window } from '../../graph/cypher/pages.ts';
import type { Run } from '../../graph/engine.ts';
import { countSimilarTo, type SimilarityQuestion, type SimilarPractice, similarTo } from './rank.ts';
import { type Reason, reasonsFor } from './reasons.ts';
import { similarityIndexOf } from './similarity-index.ts';

/** A practice like another with the reasons for it. */
export type ReasonedPractice = Omit<SimilarPractice, 'contributions'> & { score: number; reasons: Reason[] };

/** For each practice a window of the list of those like it. */
export async function similarPractices(
  run: Run,
  ids: readonly string[],
  question: SimilarityQuestion,
  window: Window,
): Promise<Map<string, ReasonedPractice[]>> {
  const reading = await similarityIndexOf(run).fresh();
  const rows = ids.map((id): [string, ReasonedPractice[]] => [
    id,
    similarTo(reading.corpus, id, question, window).map((similar) => {
      const reasons = reasonsFor(reading, id, similar);
      // Added up in the order in which they are told, so that the sum is the very same number.
      const score = reasons.reduce((total, { contribution }) => total + contribution, 0);
      return { id: similar.id, position: similar.position, score, reasons };
    }),
  ]);
  return new Map(rows);
}

/** For each practice how many are like it at all. */
export async function similarCounts(
  run: Run,
  ids: readonly string[],
  question: SimilarityQuestion,
): Promise<Map<string, number>> {
  const { corpus } = await similarityIndexOf(run).fresh();
  return new Map(ids.map((id) => [id, countSimilarTo(corpus, id, question)]));
}
