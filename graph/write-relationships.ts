import { nodesById } from './cypher/node.ts';
import {
  createRelationships,
  mergeRelationships,
  type RelationshipGroup,
  type RelationshipRow,
  relationshipsBetween,
} from './cypher/relationship.ts';
import type { Run } from './engine.ts';
import { groupBy } from './group-by.ts';
import { type Kind, kindOf } from './kinds.ts';
import type { RelationshipRecord } from './model.ts';
import { emptyPlan, type Plan, planInto } from './plan.ts';
import { importOf, importProperties, rowProperties } from './provenance.ts';
import { keyOf } from './relationships.ts';

/** A relationship names a node that is neither in the graph nor in the batch; nothing of the batch was written. */
export class MissingEndpoint extends Error {
  override name = 'MissingEndpoint';
}

export interface RelationshipPlan extends Plan<RelationshipRow> {
  group: RelationshipGroup;
  /** Of the created, those at a node of the same batch: nobody else can have made them meanwhile. */
  certainlyNew: Plan<RelationshipRow>['created'];
}

/** Finds out which relationships are new, differ or stand there already. `fresh`: the nodes that are new themselves. */
export async function planRelationships(
  run: Run,
  records: readonly RelationshipRecord[],
  fresh: ReadonlySet<string>,
): Promise<RelationshipPlan[]> {
  const groups = groupBy(records, ({ type, from, to }) => `${type} ${kindOf(from)} ${kindOf(to)}`);
  const plans: RelationshipPlan[] = [];
  for (const group of groups.values()) plans.push(await planGroup(run, group, fresh));
  return plans;
}

async function planGroup(
  run: Run,
  records: readonly RelationshipRecord[],
  fresh: ReadonlySet<string>,
): Promise<RelationshipPlan> {
  const [first] = records as [RelationshipRecord];
  const group = { type: first.type, fromKind: knownKind(first.from), toKind: knownKind(first.to) };
  // Of two records of one relationship the later counts: it must not be created twice.
  const rows = new Map<string, { record: RelationshipRecord; row: RelationshipRow }>();
  for (const record of records) {
    const row = asRow(record);
    rows.set(identity(row), { record, row });
  }
  const isFresh = ({ from, to }: RelationshipRow) => fresh.has(from) || fresh.has(to);
  const doubtful = [...rows.values()].flatMap(({ row }) => (isFresh(row) ? [] : [row]));
  const stored = new Map(
    (doubtful.length > 0 ? await relationshipsBetween(run, group, doubtful) : []).map((row) => [identity(row), row]),
  );
  const plan = emptyPlan<RelationshipRow>();
  for (const [key, { record, row }] of rows)
    planInto(plan, row, { ...record, properties: row.properties }, stored.get(key)?.properties);
  const certainlyNew = plan.created.filter(isFresh);
  return { ...plan, group, certainlyNew };
}

/** Writes what was planned; gives the ids of the nodes at the ends of what is new or other than it was. */
export async function carryOutRelationships(
  run: Run,
  plans: readonly RelationshipPlan[],
  at: string,
): Promise<string[]> {
  const touched: string[] = [];
  for (const { group, created, changed, confirmed, certainlyNew } of plans) {
    const certain = new Set(certainlyNew);
    for (const rows of groupBy(certainlyNew, ({ origin }) => importOf(origin)).values()) {
      const shared = importProperties(rows[0]?.origin, at);
      await writtenOrComplain(run, group, rows.map(withItsRow), (...to) => createRelationships(...to, shared));
    }
    const doubtful = created.filter((row) => !certain.has(row)).map((row) => withItsOrigin(row, at));
    await writtenOrComplain(run, group, [...doubtful, ...changed, ...confirmed], mergeRelationships);
    for (const { from, to } of [...created, ...changed]) touched.push(from, to);
  }
  return touched;
}

type Created = RelationshipPlan['created'][number];
const withItsRow = ({ from, to, key, properties, origin }: Created): RelationshipRow => ({
  from,
  to,
  key,
  properties: { ...properties, ...rowProperties(origin) },
});

function withItsOrigin(created: Created, at: string): RelationshipRow {
  const row = withItsRow(created);
  return { ...row, properties: { ...row.properties, ...importProperties(created.origin, at) } };
}

async function writtenOrComplain(
  run: Run,
  group: RelationshipGroup,
  rows: readonly RelationshipRow[],
  write: typeof mergeRelationships,
): Promise<void> {
  if (rows.length > 0 && (await write(run, group, rows)) < rows.length) await complain(run, group, rows);
}

/** What makes a relationship the same one: its type, its ends and its key. */
const identity = ({ from, to, key }: RelationshipRow) => `${from}\n${to}\n${key ?? ''}`;

function asRow({ type, from, to, properties }: RelationshipRecord): RelationshipRow {
  const name = keyOf(type);
  if (!name) return { from, to, key: null, properties };
  const key = properties[name];
  if (typeof key === 'string') return { from, to, key, properties };
  return { from, to, key: String(key ?? ''), properties: { ...properties, [name]: String(key ?? '') } };
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
