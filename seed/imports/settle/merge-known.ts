import { statementsOf } from '../../../graph/cypher/known-records.ts';
import { nodesById } from '../../../graph/cypher/node.ts';
import type { Run } from '../../../graph/engine.ts';
import { groupBy } from '../../../graph/group-by.ts';
import type { NodeRecord, Properties, RelationshipRecord, StoredNode } from '../../../graph/model.ts';
import { originProperty, textProperty } from '../../../graph/text-properties.ts';
import type { Finding } from '../report/finding.ts';
import { notTaken } from './not-taken.ts';
import type { SettledRecord } from './settled.ts';
import { foldName } from './slug.ts';

/** Records as they go to the graph, and what of them does not, because the graph says otherwise. */
export interface MergedRecords {
  records: SettledRecord[];
  findings: Finding[];
}

type Statement = Awaited<ReturnType<typeof statementsOf>>[number];

/**
 * What records add to practices and programmes that the graph has already. A field that another document states
 * stays as it is; one that only this record states follows it. The citation names the fields that hold what it says.
 */
export async function mergeKnown(run: Run, source: string, records: readonly SettledRecord[]): Promise<MergedRecords> {
  const merged: SettledRecord[] = [];
  const told: Finding[] = [];
  for (const [kind, ofKind] of groupBy(records, ({ kind }) => kind)) {
    const ids = [...new Set(ofKind.filter(({ as }) => as !== 'NEW').map(({ id }) => id))];
    if (ids.length === 0) {
      merged.push(...ofKind);
      continue;
    }
    const stored = await nodesById(run, kind, ids);
    const statements = groupBy(await statementsOf(run, kind, ids), ({ id }) => id);
    for (const record of ofKind) {
      const there = stored.get(record.id);
      const stated = statements.get(record.id) ?? [];
      const { record: one, differing } = there ? mergedInto(there, record, source, stated) : { record, differing: {} };
      merged.push(one);
      if (there && record.as === 'MERGED') told.push(...notTaken(record, there, differing));
      // A later record of the batch may be of the same practice: it meets this one as if it were stored.
      stored.set(record.id, { ...there, ...propertiesOf(one), id: record.id });
      statements.set(record.id, [...stated, ...statementsIn(one, source)]);
    }
  }
  return { records: merged, findings: told };
}

const propertiesOf = ({ id, batch }: SettledRecord): Properties =>
  Object.assign({}, ...batch.nodes.filter((node) => node.id === id).map(({ properties }) => properties));

const statementsIn = (record: SettledRecord, source: string): Statement[] =>
  record.batch.relationships
    .filter((one) => isCitation(one, record))
    .map(({ properties }) => ({
      id: record.id,
      source,
      locator: record.locator,
      fields: properties.fields as string[],
      edge: properties,
    }));

function mergedInto(
  stored: StoredNode,
  record: SettledRecord,
  source: string,
  statements: readonly Statement[],
): { record: SettledRecord; differing: Properties } {
  const isOwn = (statement: Statement) => statement.source === source && statement.locator === record.locator;
  const fieldsOf = (all: readonly Statement[]) => new Set(all.flatMap(({ fields }) => fields));
  const others = fieldsOf(statements.filter((statement) => !isOwn(statement)));
  const own = [...fieldsOf(statements.filter(isOwn))].filter((field) => !others.has(field));
  const kept = new Set<string>();
  const earlier = statements.find(isOwn)?.edge;
  const said: Properties = {};
  const nodes = record.batch.nodes.map((node) => {
    if (node.id !== record.id) return node;
    const properties = addition(stored, node, new Set(own), kept);
    Object.assign(said, node.properties);
    return { ...node, properties };
  });
  const relationships = record.batch.relationships.map((one) =>
    isCitation(one, record) ? withoutFields(settledSince(one, earlier), kept) : one,
  );
  const differing = Object.fromEntries(Object.entries(said).filter(([name]) => kept.has(groupOf(name) ?? '')));
  return { record: { ...record, batch: { nodes, relationships } }, differing };
}

/** A place that was left open and is settled now is open no longer. */
function settledSince(citation: RelationshipRecord, earlier: Properties | undefined): RelationshipRecord {
  if (!Array.isArray(earlier?.openPlaces) || earlier.openPlaces.length === 0) return citation;
  return { ...citation, properties: { openPlaces: [], ...citation.properties } };
}

const isCitation = ({ type, from }: RelationshipRecord, { id }: SettledRecord) => type === 'STATED_IN' && from === id;

function withoutFields(citation: RelationshipRecord, kept: ReadonlySet<string>): RelationshipRecord {
  const fields = (citation.properties.fields as string[]).filter((field) => !kept.has(field));
  return { ...citation, properties: { ...citation.properties, fields } };
}

/** Dates and sums are one thing in several properties: they are taken together or not at all. */
const GROUPS = ['period', 'cost', 'durationMonths', 'rolesNeeded'];
const groupOf = (property: string) => GROUPS.find((group) => property.startsWith(group));
const FIXED = new Set(['slug', 'nameKind', 'language']);

/** The properties that the record adds or may change; `kept` gathers the fields in which the graph says otherwise. */
function addition(
  stored: StoredNode,
  { properties }: NodeRecord,
  own: ReadonlySet<string>,
  kept: Set<string>,
): Properties {
  const added: Properties = {};
  for (const [name, value] of Object.entries(properties)) {
    if (FIXED.has(name) || name.startsWith('origin_')) continue;
    const field = groupOf(name) ?? name.replace(/_[A-Za-z]{2,3}(_[A-Za-z0-9]+)*$/, '');
    const present = GROUPS.includes(field) ? isStated(stored, field) : isThere(stored[name]);
    if (!present || own.has(field)) added[name] = value;
    else if (JSON.stringify(stored[name] ?? null) !== JSON.stringify(value ?? null)) kept.add(field);
  }
  return { ...added, ...otherName(stored, properties, added), ...origins(stored, properties) };
}

const isThere = (value: unknown) => value !== undefined && value !== null;
const isStated = (stored: StoredNode, group: string) =>
  Object.entries(stored).some(([name, value]) => name.startsWith(group) && isThere(value));

/** A name that the graph has otherwise is one more name of the same thing. */
function otherName(stored: StoredNode, properties: Properties, added: Properties): Properties {
  const language = String(properties.language);
  const name = properties[textProperty('name', language)];
  const field = textProperty('alternativeNames', language);
  if (typeof name !== 'string' || textProperty('name', language) in added) return {};
  const before = ((stored[field] ?? []) as string[]).map(String);
  const all = [String(stored[textProperty('name', language)] ?? ''), ...before].map(foldName);
  return all.includes(foldName(name)) ? {} : { [field]: [...before, name] };
}

/** Texts in another language than the first ones are the document's own, and as the record says where it has them in several. */
function origins(stored: StoredNode, properties: Properties): Properties {
  const { language } = properties;
  const said = Object.entries(properties).filter(([name]) => name.startsWith('origin_'));
  const own = typeof language === 'string' ? [[originProperty(language), 'HUMAN'] as const] : [];
  const first = originProperty(String(stored.language));
  return Object.fromEntries([...said, ...own].filter(([name]) => name !== first && !isThere(stored[name])));
}
