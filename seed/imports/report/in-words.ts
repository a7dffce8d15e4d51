import type { ImportSummary } from '../import-file.ts';
import type { KindCounts } from './counts.ts';

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
