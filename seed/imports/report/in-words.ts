import type { ImportSummary } from '../import-file.ts';
import type { KindCounts } from './counts.ts';
import type { Finding, FindingKind } from './finding.ts';

/** Findings of each kind that the text shows; the file of --report has them all. */
const SHOWN = 20;

const HEADS: Record<FindingKind, string> = {
  REJECTED: 'Rows that were rejected',
  PLACE: 'Places that could not be settled',
  DUPLICATE: 'Likely doubles, for an editor to decide',
  MERGED: 'Certain doubles',
  CATEGORY: 'Categories that match no concept yet',
  NOTE: 'Notes',
};

/** Gathers what the text for people shows: the first findings of each kind, and how many there are. */
export class Findings {
  readonly #shown = new Map<FindingKind, Finding[]>();
  readonly #counts = new Map<FindingKind, number>();
  readonly #categories = new Map<string, number>();
  #rowsRejected = 0;
  #lastRejected = 0;

  add(finding: Finding): void {
    const { kind } = finding;
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
    // A row that is rejected for two reasons is one row.
    if (kind === 'REJECTED' && finding.row !== this.#lastRejected) this.#rowsRejected++;
    if (kind === 'REJECTED') this.#lastRejected = finding.row;
    if (kind === 'CATEGORY') {
      const category = `${finding.told} (${finding.column ?? 'row'})`;
      this.#categories.set(category, (this.#categories.get(category) ?? 0) + 1);
    }
    const shown = this.#shown.get(kind) ?? [];
    if (shown.length < SHOWN) this.#shown.set(kind, [...shown, finding]);
  }

  inWords(): string[] {
    return (Object.keys(HEADS) as FindingKind[]).flatMap((kind) => {
      const count = this.#counts.get(kind) ?? 0;
      if (count === 0) return [];
      const lines = kind === 'CATEGORY' ? this.#categoryLines() : (this.#shown.get(kind) ?? []).map(lineOf);
      const rest = kind === 'CATEGORY' ? this.#categories.size - lines.length : count - lines.length;
      return [
        '',
        `${HEADS[kind]}: ${kind === 'REJECTED' ? this.#rowsRejected : count}`,
        ...lines,
        ...(rest > 0 ? [`  … and ${rest} more; --report FILE has them all.`] : []),
      ];
    });
  }

  #categoryLines(): string[] {
    const sorted = [...this.#categories].sort(([, a], [, b]) => b - a);
    return sorted.slice(0, SHOWN).map(([category, count]) => `  ${category} ${count} ×`);
  }
}

function lineOf({ row, line, column, value, told, remedy, candidates }: Finding): string {
  const where = `row ${row} (line ${line}${column ? `, ${column}` : ''})`;
  const written = value && !told.includes(value) ? ` “${value}”:` : '';
  const choice = candidates && candidates.length > 0 ? ` Candidates: ${candidates.join('; ')}.` : '';
  return `  ${where}:${written} ${told}${choice} ${remedy}`.replaceAll('\n', ' ');
}

const NAMES: Record<string, string> = {
  Practice: 'Practices',
  Program: 'Programmes',
  City: 'Cities',
  Region: 'Regions',
  Country: 'Countries',
  Stakeholder: 'Stakeholders',
  FundingSource: 'Funding sources',
  Outcome: 'Outcomes',
  Source: 'Sources',
  Theme: 'Themes',
  Method: 'Methods',
};
/** Shown even where there are none: that there are none is what an editor wants to know. */
const ALWAYS = ['Practice', 'City', 'Stakeholder', 'Program', 'FundingSource'];

/** The summary for people. */
export function summaryInWords({ id, file, read, dryRun, state, resumedAt, counts }: ImportSummary): string[] {
  const { rows, nodes, relationships } = counts;
  const would = dryRun || state === 'REFUSED';
  const kinds = [...ALWAYS, ...Object.keys(nodes).filter((kind) => !ALWAYS.includes(kind))];
  const none = { created: 0, changed: 0, unchanged: 0 };
  const line = (name: string, { created, changed, unchanged }: KindCounts) =>
    `  ${name.padEnd(16)} ${created} ${would ? 'to create' : 'created'}, ${changed} ${would ? 'to change' : 'changed'}, ${unchanged} left alone`;
  return [
    `${file}: ${read}`,
    ...(resumedAt > 0 ? [`Went on after row ${resumedAt}, where it had stopped.`] : []),
    `${rows.read} rows read: ${rows.created} new, ${rows.merged} more on known records, ${rows.known} known already, ${rows.rejected} rejected, ${rows.leftOut} left out by the mapping`,
    ...kinds.map((kind) => line(NAMES[kind] ?? kind, nodes[kind as keyof typeof nodes] ?? none)),
    line('Relationships', relationships),
    ENDS[dryRun ? 'DRY' : state].replaceAll('{id}', id),
  ];
}

const ENDS = {
  DRY: 'Nothing was written: this was a dry run.',
  DONE: 'Done. This is {id}; npm run imports -- undo {id} takes it back.',
  STOPPED: 'Stopped. What was written stands; the same command goes on from here.',
  REFUSED: 'Nothing was written: some rows are bad, and all or nothing was asked for.',
};

/** What a rebuilding of the search index comes to, for people. */
export const reindexedInWords = (documents: number): string => `${documents} documents indexed anew.`;
