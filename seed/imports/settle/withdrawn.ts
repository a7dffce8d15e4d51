import { type ImportedTie, importedTies, statementsOf } from '../../../graph/cypher/known-records.ts';
import type { Run } from '../../../graph/engine.ts';
import { groupBy } from '../../../graph/group-by.ts';
import { IMPORTED_BY } from '../../../graph/provenance.ts';
import { keyOf } from '../../../graph/relationships.ts';
import type { Finding } from '../report/finding.ts';
import type { SettledRecord } from './settled.ts';

/** What records said before and say no longer. */
export interface Withdrawn {
  ties: ImportedTie[];
  findings: Finding[];
}

/**
 * Places and organisations that an earlier import of the same document's same record said, and nothing else did: they
 * go where the record says others now. What it is silent about stays, as another file may have told of it; a row out of
 * a file of rejects takes nothing off, as other rows of its record are not in that file.
 * @param importId the import that is under way: what it said itself stays
 */
export async function withdrawnBy(
  run: Run,
  importId: string,
  source: string,
  records: readonly SettledRecord[],
): Promise<Withdrawn> {
  const ofPractice = groupBy(
    records.filter(({ kind }) => kind === 'Practice'),
    ({ id }) => id,
  );
  const known = [...ofPractice].filter(([, rows]) => rows.some(({ as }) => as === 'SAME')).map(([id]) => id);
  if (known.length === 0) return { ties: [], findings: [] };
  const isOnlyRecord = onlyRecords(await statementsOf(run, 'Practice', known), source);
  const ties = (await importedTies(run, known)).filter((tie) => {
    const rows = ofPractice.get(tie.id) ?? [];
    return (
      rows.every((row) => !row.wasRejected && isOnlyRecord(row)) &&
      isOnlyOf(tie, importId, source) &&
      isReplaced(tie, rows)
    );
  });
  return { ties, findings: ties.flatMap((tie) => told(tie, ofPractice.get(tie.id) ?? [])) };
}

/** Of two records of a document that are one practice, nobody knows which of them said what. */
function onlyRecords(statements: Awaited<ReturnType<typeof statementsOf>>, source: string) {
  const cited = groupBy(
    statements.filter((one) => one.source === source),
    ({ id }) => id,
  );
  return ({ id, locator }: SettledRecord): boolean => (cited.get(id) ?? []).every((one) => one.locator === locator);
}

function isOnlyOf({ properties }: ImportedTie, importId: string, source: string): boolean {
  const imports = properties[IMPORTED_BY];
  const slug = source.slice(source.indexOf(':') + 1);
  const isOfSource = (id: unknown) =>
    typeof id === 'string' && /^[0-9a-f]{12}$/.test(id.replace(`import:${slug}-`, ''));
  return Array.isArray(imports) && !imports.includes(importId) && imports.every(isOfSource);
}

function isReplaced(tie: ImportedTie, rows: readonly SettledRecord[]): boolean {
  const said = rows.flatMap(({ batch }) => batch.relationships).filter(({ type }) => type === tie.type);
  const key = keyOf(tie.type);
  const isTie = ({ from, to, properties }: (typeof said)[number]) =>
    from === tie.from && to === tie.to && (!key || properties[key] === tie.properties[key]);
  const own = said.filter(({ from, to }) => from === tie.id || to === tie.id);
  return own.length > 0 && !own.some(isTie);
}

const WORDS = { PRACTICED_IN: 'place', TAKES_PART_IN: 'organisation' } as const;

function told({ id, type, from, to }: ImportedTie, [record]: readonly SettledRecord[]): Finding[] {
  if (!record) return [];
  const other = from === id ? to : from;
  return [
    {
      kind: 'NOTE',
      row: record.row.number,
      line: record.row.line,
      value: other,
      told: `The ${WORDS[type]} ${other} was taken off ${id}: this record said so before, says another now, and nothing else says so.`,
      remedy: 'Nothing needs doing; undoing this import puts it back.',
    },
  ];
}
