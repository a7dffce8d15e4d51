import type { Change } from '../../../graph/cypher/change.ts';

/** Nodes that are indexed before the cursor moves: what is done again by who follows one that died in between. */
const MOST_IDS = 5_000;

/**
 * Parts changes, in their order, into those that are indexed together: a theme that many of them touch is then looked
 * at once. One that touches more than `most` nodes stands alone.
 */
export function strides(changes: readonly Change[], most = MOST_IDS): Change[][] {
  const parts: Change[][] = [];
  let room = 0;
  for (const change of changes) {
    room -= change.ids.length;
    const part = parts.at(-1);
    if (part && room >= 0) part.push(change);
    else {
      parts.push([change]);
      room = most - change.ids.length;
    }
  }
  return parts;
}
