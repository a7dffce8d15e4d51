import {
  allImports,
  findingsOfImport,
  type ImportRecord,
  importById,
  unmatchedCategories,
} from '../../graph/cypher/import.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import type { Kind } from '../../graph/kinds.ts';
import { decideDifferent, decideSame, reopenDouble } from './doubles/decide-double.ts';
import { decisionsInWords, openDoublesInWords } from './doubles/doubles-in-words.ts';
import type { RowCounts } from './report/counts.ts';
import type { Finding } from './report/finding.ts';
import { Findings } from './report/findings-in-words.ts';
import { conceptNames } from './settle/concept-names.ts';
import { foldName } from './settle/slug.ts';
import { NoSuchImport, type UndoSummary, undoImport } from './undo/undo-import.ts';

/** What `npm run imports` may be asked for. */
export type ImportsOrder =
  | { do: 'list' | 'categories' | 'doubles' | 'decisions' }
  | { do: 'show' | 'undo'; id: string }
  | { do: 'same' | 'different' | 'reopen'; one: string; other: string };

const DECIDE = { same: decideSame, different: decideDifferent, reopen: reopenDouble };

/** Does what was asked, on a graph that is open; gives the text to print. */
export async function doImportsOrder(engine: GraphEngine, order: ImportsOrder): Promise<string> {
  if ('one' in order) return DECIDE[order.do](engine, order.one, order.other);
  if (order.do === 'undo') return undoInWords(await undoImport(engine, order.id));
  if (order.do === 'show') return showImport(engine, order.id);
  if (order.do === 'categories') return categoriesInWords(engine);
  if (order.do === 'doubles') return openDoublesInWords(engine);
  if (order.do === 'decisions') return decisionsInWords(engine);
  const imports = await allImports(engine.read);
  return imports.length > 0 ? imports.map(lineOf).join('\n') : 'No imports yet.';
}

function lineOf({ id, status, file, mapping, rowsDone, startedAt }: ImportRecord): string {
  const rows = status === 'UNDONE' ? '' : `, ${rowsDone} rows`;
  return `${id}  ${status.padEnd(7)}  ${startedAt.slice(0, 16).replace('T', ' ')}  ${file} by ${mapping}${rows}`;
}

async function categoriesInWords(engine: GraphEngine): Promise<string> {
  const categories = await unmatchedCategories(engine.read);
  const concepts = await conceptNames(engine.read, new Set(categories.map(({ kind }) => kind as Kind)));
  const unmatched = categories.filter(({ kind, written }) => !concepts.has(`${kind} ${foldName(written)}`));
  const lines = unmatched.map(
    ({ records, kind, written, source }) => `${String(records).padStart(6)}  ${kind}  “${written}”  ${source}`,
  );
  const since = categories.length - unmatched.length;
  const told = `${since} ${since === 1 ? 'has' : 'have'} matched a concept since; importing their files again ties their records to it.`;
  return [...(lines.length > 0 ? lines : ['Every category matches a concept.']), ...(since > 0 ? [told] : [])].join(
    '\n',
  );
}

/** What an import came to, and what of it waits for an editor. @throws NoSuchImport */
async function showImport(engine: GraphEngine, id: string): Promise<string> {
  const record = await importById(engine.read, id);
  if (!record) throw new NoSuchImport(id);
  const findings = new Findings({ most: SHOWN, restIn: '' });
  for (const ofRow of await findingsOfImport(engine.read, id))
    for (const finding of JSON.parse(ofRow) as Finding[]) findings.add(finding);
  const waiting = findings.inWords();
  return [
    lineOf(record),
    ...(record.runs ?? []).map(runInWords),
    ...(waiting.length > 0 ? waiting : ['Nothing of it waits for an editor.']),
  ].join('\n');
}

/** What one run of an import came to. */
function runInWords(run: string): string {
  const { at, rows } = JSON.parse(run) as { at: string; rows: RowCounts };
  const { read, created, merged, known, rejected, leftOut } = rows;
  return `  ${at.slice(0, 16).replace('T', ' ')}  ${read} rows read: ${created} new, ${merged} told more, ${known} known, ${rejected} rejected, ${leftOut} left out`;
}

/** What is left or put back is listed up to this many. */
const SHOWN = 50;

function undoInWords({ id, nodes, relationships, putBack, left, again }: UndoSummary): string {
  if (again) return `${id} had been taken back before; there is nothing left of it.`;
  return [
    `Took back ${id}: ${nodes} nodes and ${relationships} relationships.`,
    ...listInWords('As they were before it', putBack),
    ...listInWords('Left where they are', left),
  ].join('\n');
}

function listInWords(head: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const rest = items.length > SHOWN ? [`  … and ${items.length - SHOWN} more.`] : [];
  return [`${head}: ${items.length}`, ...items.slice(0, SHOWN).map((one) => `  ${one}`), ...rest];
}
