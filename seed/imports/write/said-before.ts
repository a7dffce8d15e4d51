import type { Batch, NodeRecord, RelationshipRecord } from '../../../graph/model.ts';
import { IdSet } from '../report/id-set.ts';

/**
 * What rows said of things that are not their own, and an earlier batch of the same run has written: an organisation,
 * a fund, a place that many rows name need not be read from the graph and held against it for each batch again.
 */
export class SaidBefore {
  readonly #said = new IdSet();

  /** The batch without what was said before in the same words. */
  withoutOld({ nodes, relationships }: Batch): Batch {
    return {
      nodes: nodes.filter((node) => !node.onlyAdds || !this.#said.has(keyOfNode(node))),
      relationships: relationships.filter((one) => !isShared(one) || !this.#said.has(keyOfRelationship(one))),
    };
  }

  /** Notes a batch whose transaction has ended; one that is still open may be run again. */
  note({ nodes, relationships }: Batch): void {
    for (const node of nodes) if (node.onlyAdds) this.#said.add(keyOfNode(node));
    for (const one of relationships) if (isShared(one)) this.#said.add(keyOfRelationship(one));
  }
}

/** What a row's own record is tied to is hardly ever said twice. */
const OWN = /^(practice|program):/;
const isShared = ({ from, to, onlyAdds }: RelationshipRecord) => onlyAdds && !OWN.test(from) && !OWN.test(to);

const keyOfNode = ({ id, properties }: NodeRecord) => `${id}\n${JSON.stringify(properties)}`;
const keyOfRelationship = ({ type, from, to, properties }: RelationshipRecord) =>
  `${type}\n${from}\n${to}\n${JSON.stringify(properties)}`;
