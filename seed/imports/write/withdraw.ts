import { recordChange } from '../../../graph/cypher/change.ts';
import type { ImportedChangeRecord } from '../../../graph/cypher/import.ts';
import type { ImportedTie } from '../../../graph/cypher/known-records.ts';
import { deleteEdges } from '../../../graph/cypher/undo-import.ts';
import type { Run } from '../../../graph/engine.ts';
import { groupBy } from '../../../graph/group-by.ts';
import { type Kind, kindOf } from '../../../graph/kinds.ts';
import { keyOf } from '../../../graph/relationships.ts';
import { fingerprint } from '../settle/slug.ts';

/** Takes relationships off that nothing says any longer, in a transaction that is open. */
export async function withdraw(run: Run, ties: readonly ImportedTie[], at: string): Promise<void> {
  for (const group of groupBy(ties, ({ type, from, to }) => `${type} ${kindOf(from)} ${kindOf(to)}`).values()) {
    const [{ type, from, to }] = group as [ImportedTie];
    await deleteEdges(run, type, [kindOf(from) as Kind, kindOf(to) as Kind], group.map(edgeOf));
  }
  await recordChange(run, [...new Set(ties.flatMap(({ from, to }) => [from, to]))], at);
}

const edgeOf = ({ type, from, to, properties }: ImportedTie) => {
  const key = keyOf(type);
  return { from, to, key: key ? String(properties[key] ?? '') : null };
};

/** What an undo must tie again: all that stood on the relationship, and `null` for what became of it. */
export const withdrawals = (importId: string, row: number, ties: readonly ImportedTie[]): ImportedChangeRecord[] =>
  ties.map((tie) => {
    const { from, to, key } = edgeOf(tie);
    const what = JSON.stringify(['withdrawn', tie.type, from, to, key]);
    return {
      id: `${importId}/${fingerprint(what)}`,
      row,
      target: from,
      type: tie.type,
      to,
      key,
      before: JSON.stringify(tie.properties),
      after: 'null',
    };
  });
