import type { Value } from '../../graph/engine.ts';
import type { Kind } from '../../graph/kinds.ts';
import type { Batch, NodeRecord, RelationshipRecord } from '../../graph/model.ts';
import type { EntityFacts, Statement } from '../facts.ts';
import { known } from './batch.ts';
import { textProperties } from './texts.ts';

/** The slug of an id: what follows its kind. */
export const slugOf = (id: string) => id.slice(id.indexOf(':') + 1);

/** A node with what every fact sheet has, its own properties, and the sources that state it. */
export function entity(
  kind: Kind,
  facts: EntityFacts,
  own: Record<string, Value | undefined> = {},
  relationships: readonly RelationshipRecord[] = [],
): Batch {
  const node: NodeRecord = {
    kind,
    id: facts.id,
    properties: {
      slug: slugOf(facts.id),
      nameKind: facts.nameKind ?? 'OFFICIAL',
      ...textProperties(facts),
      ...known(own),
    },
  };
  return { nodes: [node], relationships: [...citations(facts), ...relationships] };
}

function citations({ id, statedIn = [] }: EntityFacts): RelationshipRecord[] {
  return statedIn.map(({ source, locator, fields }: Statement) => ({
    type: 'STATED_IN',
    from: id,
    to: source,
    properties: known({ locator, fields: [...fields] }),
  }));
}
