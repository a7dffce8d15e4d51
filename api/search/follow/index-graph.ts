import { countOf } from '../../../graph/cypher/list.ts';
import { nodesAfter, nodesById } from '../../../graph/cypher/node.ts';
import { idsTiedTo } from '../../../graph/cypher/search.ts';
import type { Run } from '../../../graph/engine.ts';
import { groupBy } from '../../../graph/group-by.ts';
import { kindOf } from '../../../graph/kinds.ts';
import { documentsOf } from '../build-documents.ts';
import { SEARCHED_KINDS, type SearchDocument, type SearchedKind } from '../document.ts';
import type { SearchEngine } from '../engine.ts';
import { tiesFrom } from '../shapes.ts';

const BATCH = 500;

/** The documents of everything in the graph, batch by batch. */
export async function* allDocuments(run: Run): AsyncGenerator<SearchDocument[]> {
  for (const kind of SEARCHED_KINDS) {
    let after = '';
    for (;;) {
      const nodes = await nodesAfter(run, kind, after, BATCH);
      if (nodes.length === 0) break;
      yield await documentsOf(run, kind, nodes);
      after = nodes.at(-1)?.id ?? after;
    }
  }
}

/** How many documents everything in the graph comes to. */
export async function documentCount(run: Run): Promise<number> {
  const counts = await Promise.all(SEARCHED_KINDS.map((kind) => countOf(run, kind, [])));
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * Indexes these nodes anew, and whatever names them; takes out of the index what is gone from the graph.
 * @param before awaited before the documents of these ids are given to the engine; what it throws ends the work
 */
export async function indexAgain(
  run: Run,
  engine: SearchEngine,
  changed: readonly string[],
  before: (ids: readonly string[]) => Promise<void>,
): Promise<void> {
  const due = new Set([...changed, ...(await idsNaming(run, changed))]);
  for (const [kind, ids] of groupBy(due, kindOf)) {
    if (!isSearched(kind)) continue;
    for (const batch of inBatches(ids)) {
      const nodes = await nodesById(run, kind, batch);
      const documents = await documentsOf(run, kind, [...nodes.values()]);
      const gone = batch.filter((id) => !nodes.has(id));
      await before(batch);
      await engine.put(documents);
      if (gone.length > 0) await engine.remove(gone);
    }
  }
}

/** Documents hold the names of what they are tied to, so that a renamed theme changes many. */
async function idsNaming(run: Run, changed: readonly string[]): Promise<Set<string>> {
  const byKind = groupBy(changed, kindOf);
  const ties = SEARCHED_KINDS.flatMap(tiesFrom).filter(({ to }) => byKind.has(to));
  const naming = new Set<string>();
  for (const tie of ties)
    for (const ids of inBatches(byKind.get(tie.to) ?? []))
      for (const id of await idsTiedTo(run, tie, ids)) naming.add(id);
  return naming;
}

function* inBatches(ids: readonly string[]) {
  for (let from = 0; from < ids.length; from += BATCH) yield ids.slice(from, from + BATCH);
}

const isSearched = (kind: string | null): kind is SearchedKind => SEARCHED_KINDS.includes(kind as SearchedKind);
