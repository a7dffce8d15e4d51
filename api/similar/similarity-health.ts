import type { Run } from '../../graph/engine.ts';
import { similarityIndexOf } from './similarity-index.ts';

/** What runs the comparisons of this process, and how far it is behind the graph. */
export async function similarityHealth(run: Run) {
  const behind = await similarityIndexOf(run).behind();
  return { role: 'similarity', name: 'in process', healthy: true, detail: inWords(behind) };
}

function inWords(behind: number | null): string {
  if (behind === null) return 'Reads the graph when it is first asked.';
  return behind === 0 ? 'Up to date.' : `${behind} changes behind.`;
}
