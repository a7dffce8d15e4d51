import { nodesById } from './cypher/node.ts';
import {
  mergeRelationships,
  type RelationshipGroup,
  type RelationshipRow,
  relationshipsBetween,
} from './cypher/relationship.ts';
import { countInto, differences, type Tally } from './differences.ts';
import type { Run } from './engine.ts';
import { groupBy } from './group-by.ts';
import { type Kind, kindOf } from './kinds.ts';
import type { RelationshipRecord } from './model.ts';
import { keyOf } from './relationships.ts';

/** A relationship names a node that is neither in the graph nor in the batch; nothing of the batch was written. */
export class MissingEndpoint extends Error {
  override name = 'MissingEndpoint';
}

/** Writes the relationships that are new or differ; gives the ids of the nodes at their ends. */
export async function writeRelationships(run: Run, records: readonly RelationshipRecord[], tally: Tally) {
  const touched: string[] = [];
  for (const group of groupBy(records, ({ type, from, to }) => `${type} ${kindOf(from)} ${kindOf(to)}`).values())
    touched.push(...(await writeGroup(run, group, tally)));
  return touched;
}

async function writeGroup(run: Run, records: readonly RelationshipRecord[], tally: Tally): Promise<string[]> {
  const [first] = records;
  if (!first) return [];
  const group = { type: first.type, fromKind: knownKind(first.from), toKind: knownKind(first.to) };
  const rows = records.map(asRow);
  const stored = new Map((await relationshipsBetween(run, group, rows)).map((row) => [identity(row), row]));
  const fresh = rows.filter((row) => !stored.has(identity(row)));
  const changed = rows.filter((row) => differences(row.properties, stored.get(identity(row))?.properties));
  const due = [...fresh, ...changed];
  if (due.length > 0 && (await mergeRelationships(run, group, due)) < due.length) await complain(run, group, due);
  countInto(tally, { all: rows.length, created: fresh.length, changed: changed.length });
  return due.flatMap(({ from, to }) => [from, to]);
}

const identity = ({ from, to, key }: RelationshipRow) => JSON.stringify([from, to, key]);

function asRow({ type, from, to, properties }: RelationshipRecord): RelationshipRow {
  const name = keyOf(type);
  if (!name) return { from, to, key: null, properties };
  const key = String(properties[name] ?? '');
  return { from, to, key, properties: { ...properties, [name]: key } };
}

function knownKind(id: string): Kind {
  const kind = kindOf(id);
  if (!kind) throw new MissingEndpoint(`“${id}” is no id: it starts with no kind.`);
  return kind;
}

async function complain(run: Run, { type }: RelationshipGroup, rows: readonly RelationshipRow[]): Promise<never> {
  const ids = new Set(rows.flatMap(({ from, to }) => [from, to]));
  for (const [kind, ofKind] of groupBy(ids, knownKind))
    for (const found of (await nodesById(run, kind, ofKind)).keys()) ids.delete(found);
  throw new MissingEndpoint(`${type} names what is not there: ${[...ids].join(', ')}.`);
}
