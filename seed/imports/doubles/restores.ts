import type { Tie } from '../../../graph/cypher/decision.ts';
import type { Properties, RelationshipRecord, StoredNode } from '../../../graph/model.ts';
import type { ChangedThing } from '../undo/changed-things.ts';

/** Something of the practice that stayed which a merge changed: what it was, and what it was made. */
export interface MergedThing {
  thing: ChangedThing;
  before: Properties;
  after: Properties;
}

/** What the taking back of a merge restores. */
export interface Restores {
  /** The practice that was merged into another, as it was. */
  node: StoredNode;
  /** Its relationships of the model. */
  ties: RelationshipRecord[];
  /** What imports had tied to it: rows, categories, ids. */
  notes: Tie[];
  changed: MergedThing[];
  /** What the practice that stayed was tied to by the merge. */
  tied: ChangedThing[];
  tiedNotes: Tie[];
}
