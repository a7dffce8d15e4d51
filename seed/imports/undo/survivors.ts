import { edgesOfImport, type ImportedEdge, nodesOfImport, tiesOfOthers } from '../../../graph/cypher/undo-import.ts';
import type { GraphEngine } from '../../../graph/engine.ts';
import { KINDS, type Kind } from '../../../graph/kinds.ts';
import { RELATIONSHIPS, type Relationship } from '../../../graph/relationships.ts';

/** Why a node stays, and the imports that it belongs to from now on. */
export interface Stay {
  because: string;
  owners: readonly string[];
  /** This import made it, so it is left with all that this import says of it; of another's thing, that goes. */
  whole: boolean;
}

/** What an import made, and what of it others have come to depend on. */
export interface Made {
  /** The nodes that it made or found, where imports made them, by kind. */
  nodes: Map<Kind, string[]>;
  edges: Map<Relationship, ImportedEdge[]>;
  /** Of the nodes, those that stay. */
  staying: Map<string, Stay>;
}

const AT_ONCE = 1000;

export async function madeBy(engine: GraphEngine, importId: string): Promise<Made> {
  const nodes = new Map<Kind, string[]>();
  const staying = new Map<string, Stay>();
  for (const kind of KINDS) {
    const found = await nodesOfImport(engine.read, kind, importId);
    if (found.length > 0)
      nodes.set(
        kind,
        found.map(({ node }) => node.id),
      );
    for (const { node } of found) {
      const importedBy = node.importedBy as string[];
      const owners = importedBy.filter((one) => one !== importId);
      // The first one made it, the others found it.
      const whole = importedBy[0] === importId;
      const because = `${owners.join(' and ')} ${whole ? 'found it too' : 'made it'}`;
      if (owners.length > 0) staying.set(node.id, { because, owners, whole });
    }
  }
  const edges = new Map<Relationship, ImportedEdge[]>();
  for (const type of Object.keys(RELATIONSHIPS) as Relationship[]) {
    const found = await edgesOfImport(engine.read, type, importId);
    if (found.length > 0) edges.set(type, found);
  }
  await addTied(engine, importId, nodes, staying);
  addLedTo(nodes, edges, staying);
  return { nodes, edges, staying };
}

/** A node stays where others have tied something to it. */
async function addTied(
  engine: GraphEngine,
  importId: string,
  nodes: Made['nodes'],
  staying: Made['staying'],
): Promise<void> {
  for (const [kind, ids] of nodes) {
    const doubtful = ids.filter((id) => !staying.has(id));
    for (let at = 0; at < doubtful.length; at += AT_ONCE)
      for (const { id, other, owners } of await tiesOfOthers(
        engine.read,
        kind,
        doubtful.slice(at, at + AT_ONCE),
        importId,
      ))
        if (!staying.has(id)) staying.set(id, { because: `${other} depends on it`, owners: owners ?? [], whole: true });
  }
}

/**
 * Which end of a relationship is told of by it, and so depends on the other one: a practice has those who take part in
 * it, and not an organisation all that it takes part in.
 */
export const tellerOf = (type: Relationship, { from, to }: Pick<ImportedEdge, 'from' | 'to'>) =>
  type === 'TAKES_PART_IN' ? { teller: to, told: from } : { teller: from, told: to };

/** What a node that is left whole leads to stays with it. */
function addLedTo(nodes: Made['nodes'], edges: Made['edges'], staying: Made['staying']): void {
  const made = new Set([...nodes.values()].flat());
  const leads = new Map<string, string[]>();
  for (const [type, ofType] of edges)
    for (const edge of ofType) {
      const { teller, told } = tellerOf(type, edge);
      const known = leads.get(teller);
      if (known) known.push(told);
      else leads.set(teller, [told]);
    }
  const open = [...staying].filter(([, { whole }]) => whole).map(([id]) => id);
  for (let id = open.pop(); id !== undefined; id = open.pop())
    for (const to of leads.get(id) ?? []) {
      if (!made.has(to) || staying.has(to)) continue;
      staying.set(to, { because: `${id} depends on it`, owners: staying.get(id)?.owners ?? [], whole: true });
      open.push(to);
    }
}
