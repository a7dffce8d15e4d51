import type { SettledRecord } from '../settle/settled.ts';
import type { SettledGroup } from '../settled-groups.ts';
import type { RowsPlan } from '../write/write-rows.ts';
import type { RowCounts } from './counts.ts';
import type { Finding } from './finding.ts';

/** A row that told more of a record that was there already, and what of it. */
export interface ChangedRow {
  record: SettledRecord;
  finding: Finding;
}

/**
 * The rows that tell more of a record that was known before their group: what of its own changes, or what it is tied to
 * anew. A row that says again what is known, or what one before it in the same group made, tells no more.
 */
export function changesToKnown(records: readonly SettledRecord[], plan: RowsPlan): ChangedRow[] {
  const told = toldAnew(plan);
  const seen = new Set<string>();
  return records.flatMap((record) => {
    const news = told.get(record.id);
    if (record.as === 'NEW' || !news || isEmpty(news)) return [];
    if (record.as === 'SAME' && (news.made || seen.has(record.id))) return [];
    seen.add(record.id);
    return [{ record, finding: findingOf(record, news) }];
  });
}

/** The counts of a group by what its rows changed, which only the graph tells. */
export function countedAnew({ records, counts }: SettledGroup, changed: readonly ChangedRow[]): RowCounts {
  const taken = records.filter(({ as }) => as !== 'NEW').length;
  return { ...counts, merged: changed.length, known: taken - changed.length };
}

/** Fields that say when and by whom, which every import writes. */
const OF_THE_IMPORT = /^(?:imported|updatedAt$|createdAt$)/;

const isEmpty = ({ fields, ties, made }: News) => !made && fields.size === 0 && ties.size === 0;

interface News {
  fields: Set<string>;
  ties: Map<string, number>;
  /** Made by this very group. */
  made: boolean;
}

function toldAnew({ nodes, relationships, withdrawn }: RowsPlan): Map<string, News> {
  const told = new Map<string, News>();
  const of = (id: string): News => {
    const known = told.get(id) ?? { fields: new Set(), ties: new Map(), made: false };
    told.set(id, known);
    return known;
  };
  for (const { created, changed } of nodes.values()) {
    for (const { id } of created) of(id).made = true;
    for (const { id, before } of changed)
      for (const field of Object.keys(before)) if (!OF_THE_IMPORT.test(field)) of(id).fields.add(field);
  }
  for (const { group, created, changed } of relationships)
    for (const { from, to } of [...created, ...changed]) for (const end of [from, to]) addTie(of(end), group.type);
  for (const { id, type } of withdrawn) addTie(of(id), `${type} withdrawn`);
  return told;
}

function addTie({ ties }: News, what: string): void {
  ties.set(what, (ties.get(what) ?? 0) + 1);
}

function findingOf({ id, row, as }: SettledRecord, { fields, ties, made }: News): Finding {
  const what = [...fields, ...[...ties].map(([type, count]) => (count > 1 ? `${count} × ${type}` : type))];
  return {
    kind: 'CHANGED',
    row: row.number,
    line: row.line,
    value: id,
    told:
      made && as === 'MERGED'
        ? `It tells more of ${id}, made by a row beside it.`
        : `It tells more of ${id}: ${what.join(', ')}.`,
    remedy: 'Undoing the import puts it back.',
  };
}
