import type { Run } from '../../graph/engine.ts';
import type { Progress } from './read-all.ts';
import { similarityIndexOf } from './similarity-index.ts';

/** What runs the comparisons of this process, and how far it is behind the graph. */
export async function similarityHealth(run: Run) {
  const index = similarityIndexOf(run);
  const { progress } = index;
  const detail =
    (progress ? reading(progress) : inWords(await index.behind())) +
    (index.isWeighing ? ' How rare each thing is is being counted anew.' : '');
  return { role: 'similarity', name: 'in process', healthy: true, detail };
}

function inWords(behind: number | null): string {
  if (behind === null) return 'Reads the graph when it is first asked.';
  return behind === 0 ? 'Up to date.' : `${behind} changes behind.`;
}

function reading({ read, of }: Progress): string {
  if (read < of) return `Reads the practices: ${read} of ${of} so far.`;
  return `All ${read} practices are read. How rare each thing is is being counted.`;
}
