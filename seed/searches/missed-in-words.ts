import { shownMissedSearches } from '../../api/search/missed-searches.ts';
import type { MissedSearch } from '../../graph/cypher/missed-search.ts';
import type { GraphEngine } from '../../graph/engine.ts';

/** What `npm run searches` prints: a table, or JSON for programs. */
export async function missedInWords(graph: GraphEngine, json: boolean): Promise<string> {
  const missed = await shownMissedSearches(graph);
  if (json) return JSON.stringify(missed, null, 2);
  if (missed.length === 0) return 'Nothing was searched three times without finding.';
  const head = `${'times'.padStart(6)}  language  first       last        words`;
  return [head, ...missed.map(lineOf)].join('\n');
}

function lineOf({ count, language, firstOn, lastOn, words }: MissedSearch): string {
  return `${String(count).padStart(6)}  ${language.padEnd(8)}  ${firstOn}  ${lastOn}  ${words}`;
}
