import type { ImportedChangeRecord } from '../../../graph/cypher/import.ts';
import { nodesById, updateNodes } from '../../../graph/cypher/node.ts';
import { mergeRelationships, relationshipsBetween } from '../../../graph/cypher/relationship.ts';
import { updateEdges } from '../../../graph/cypher/undo-import.ts';
import type { Run } from '../../../graph/engine.ts';
import { groupBy } from '../../../graph/group-by.ts';
import { type Kind, kindOf } from '../../../graph/kinds.ts';
import type { Properties } from '../../../graph/model.ts';
import type { Relationship } from '../../../graph/relationships.ts';

/** A node, or a relationship where `type` and `to` are given. */
export type ChangedThing = Pick<ImportedChangeRecord, 'target' | 'type' | 'to' | 'key'>;

/** Two changes with the same answer changed the same thing. */
export const nameOf = ({ target, type, to, key }: ChangedThing): string => JSON.stringify([target, type, to, key]);

/** Whether an import took a relationship off, where another change set properties. */
export const isWithdrawal = ({ after }: ImportedChangeRecord): boolean => after === 'null';

/** What things are to be, by `nameOf`: properties that are set, a null takes one off. */
export interface ThingToWrite {
  thing: ChangedThing;
  properties: Properties;
}

/** What stands in the graph of these things, by `nameOf`; those that are gone are missing. */
export async function storedOf(run: Run, things: readonly ChangedThing[]): Promise<Map<string, Properties>> {
  const stored = new Map<string, Properties>();
  const nodes = groupBy(things.filter(isNode), ({ target }) => kindOf(target) as Kind);
  for (const [kind, ofKind] of nodes)
    for (const [target, properties] of await nodesById(run, kind, [...new Set(ofKind.map(({ target }) => target))]))
      stored.set(nameOf({ target, type: null, to: null, key: null }), properties);
  for (const { group, rows } of edgesOf(things.map((thing) => ({ thing, properties: {} }))))
    for (const { from, to, key, properties } of await relationshipsBetween(run, group, rows))
      stored.set(nameOf({ target: from, type: group.type, to, key }), properties);
  return stored;
}

/** Sets properties of nodes and of relationships that are there: a statement for each kind of them. */
export async function updateThings(run: Run, things: readonly ThingToWrite[], at: string): Promise<void> {
  const nodes = groupBy(
    things.filter(({ thing }) => isNode(thing)),
    ({ thing }) => kindOf(thing.target) as Kind,
  );
  for (const [kind, ofKind] of nodes) {
    const rows = ofKind.map(({ thing, properties }) => ({
      id: thing.target,
      properties: { ...properties, updatedAt: at },
    }));
    await updateNodes(run, kind, rows);
  }
  for (const { group, rows } of edgesOf(things))
    await updateEdges(run, group.type, [group.fromKind, group.toKind], rows);
}

/** Ties things together that are not. */
export async function tieThings(run: Run, things: readonly ThingToWrite[]): Promise<void> {
  for (const { group, rows } of edgesOf(things)) await mergeRelationships(run, group, rows);
}

/** What of a thing was before a change and may be again, and the names of what somebody has changed since. */
export function takenBack(before: Properties, after: Properties, now: Properties) {
  const unchanged = (name: string) => JSON.stringify(now[name] ?? null) === JSON.stringify(after[name] ?? null);
  const names = Object.keys(before);
  const taken = Object.fromEntries(names.filter(unchanged).map((name) => [name, before[name] ?? null]));
  return { taken, kept: names.filter((name) => !unchanged(name)) };
}

const isNode = ({ type, to }: ChangedThing): boolean => !type || !to;

/** Relationships by their type and the kinds at both ends, as a statement names these. */
function edgesOf(things: readonly ThingToWrite[]) {
  const edges = things.filter(({ thing }) => !isNode(thing));
  const groups = groupBy(edges, ({ thing }) => `${thing.type} ${kindOf(thing.target)} ${kindOf(thing.to as string)}`);
  return [...groups.values()].map((ofGroup) => {
    const [{ thing }] = ofGroup as [ThingToWrite];
    return {
      group: {
        type: thing.type as Relationship,
        fromKind: kindOf(thing.target) as Kind,
        toKind: kindOf(thing.to as string) as Kind,
      },
      rows: ofGroup.map(({ thing: { target, to, key }, properties }) => ({
        from: target,
        to: to as string,
        key,
        properties,
      })),
    };
  });
}
