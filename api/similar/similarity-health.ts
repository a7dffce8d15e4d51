import type { Run } from '../../graph/engine.ts';
import type { EngineWorkValue } from '../about/engine-work.ts';
import { type SimilarityIndex, similarityIndexOf } from './similarity-index.ts';

/** What the comparisons are busy with, and the numbers that tell how far they are; null where one says nothing. */
interface Work {
  work: EngineWorkValue;
  done: number | null;
  total: number | null;
  behind: number | null;
}

/** What runs the comparisons of this process, and how far it is behind the graph. */
export async function similarityHealth(run: Run) {
  const work = await workOf(similarityIndexOf(run));
  return { role: 'similarity', name: 'in process', healthy: true, detail: inWords(work), ...work };
}

async function workOf(index: SimilarityIndex): Promise<Work> {
  const { progress, isWeighing } = index;
  if (progress) {
    const { read: done, of: total } = progress;
    return { work: done < total ? 'READING' : 'WEIGHING', done, total, behind: null };
  }
  const behind = await index.behind();
  const counted = { done: null, total: null, behind };
  if (behind === null) return { work: 'WAITING', ...counted };
  if (behind > 0) return { work: 'FOLLOWING', ...counted };
  return { work: isWeighing ? 'WEIGHING' : 'UP_TO_DATE', ...counted };
}

function inWords({ work, done, total, behind }: Work): string {
  const sentences: Record<EngineWorkValue, string> = {
    WAITING: 'Reads the graph when it is first asked.',
    READING: `Reads the practices: ${done} of ${total} so far.`,
    WEIGHING: 'All practices are read. How rare each thing is is being counted.',
    FOLLOWING: `${behind} changes behind.`,
    UP_TO_DATE: 'Up to date.',
  };
  return sentences[work];
}
