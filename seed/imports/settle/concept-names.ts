import { everyNode } from '../../../graph/cypher/known-records.ts';
import type { Run } from '../../../graph/engine.ts';
import type { Kind } from '../../../graph/kinds.ts';
import { namesOf } from './practice-traits.ts';
import { foldName } from './slug.ts';

/** Each name, code and id that a concept of these kinds goes by, folded, its kind before it. */
export async function conceptNames(run: Run, kinds: Iterable<Kind>): Promise<Set<string>> {
  const names = new Set<string>();
  for (const kind of kinds)
    for (const node of await everyNode(run, kind))
      for (const name of [node.id, String(node.code ?? ''), ...namesOf(node)])
        if (name !== '') names.add(`${kind} ${foldName(name)}`);
  return names;
}
