import { nodesById } from '../../graph/cypher/node.ts';
import { tiesOf } from '../../graph/cypher/search.ts';
import type { Run } from '../../graph/engine.ts';
import { groupBy } from '../../graph/group-by.ts';
import { type Kind, kindOf } from '../../graph/kinds.ts';
import type { StoredNode } from '../../graph/model.ts';
import { documentOf } from './compose-document.ts';
import type { SearchDocument, SearchedKind } from './document.ts';
import { type TiedNode, tiesFrom } from './shapes.ts';

/** The search documents of nodes of one kind: a statement for each of its ties, however many nodes there are. */
export async function documentsOf(
  run: Run,
  kind: SearchedKind,
  nodes: readonly StoredNode[],
): Promise<SearchDocument[]> {
  const tied = await tiedNodes(
    run,
    kind,
    nodes.map(({ id }) => id),
  );
  return nodes.map((node) => documentOf(kind, node, tied.get(node.id) ?? []));
}

/** What is tied to each of the ids, in the order of the shape. */
async function tiedNodes(run: Run, kind: SearchedKind, ids: readonly string[]): Promise<Map<string, TiedNode[]>> {
  const rows: { id: string; to: string; tie: ReturnType<typeof tiesFrom>[number] }[] = [];
  for (const tie of tiesFrom(kind)) rows.push(...(await tiesOf(run, tie, ids)).map((row) => ({ ...row, tie })));
  const nodes = await nodesOfAnyKind(run, new Set(rows.map(({ to }) => to)));
  const tied = rows.flatMap(({ id, to, tie }) => {
    const node = nodes.get(to);
    return node ? [{ id, node, tie }] : [];
  });
  return groupBy(tied, ({ id }) => id);
}

async function nodesOfAnyKind(run: Run, ids: ReadonlySet<string>): Promise<Map<string, StoredNode>> {
  const found = new Map<string, StoredNode>();
  for (const [kind, ofKind] of groupBy(ids, kindOf))
    if (kind) for (const [id, node] of await nodesById(run, kind as Kind, ofKind)) found.set(id, node);
  return found;
}
