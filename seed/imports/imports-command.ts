import { allImports, type ImportRecord, unmatchedCategories } from '../../graph/cypher/import.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import type { Kind } from '../../graph/kinds.ts';
import { conceptNames } from './settle/concept-names.ts';
import { foldName } from './settle/slug.ts';
import { type UndoSummary, undoImport } from './undo/undo-import.ts';

/** What `npm run imports` may be asked for. */
export type ImportsOrder = { do: 'list' } | { do: 'categories' } | { do: 'undo'; id: string };

/** Does what was asked, on a graph that is open; gives the text to print. */
export async function doImportsOrder(engine: GraphEngine, order: ImportsOrder): Promise<string> {
  if (order.do === 'undo') return undoInWords(await undoImport(engine, order.id));
  if (order.do === 'categories') return categoriesInWords(engine);
  const imports = await allImports(engine.read);
  return imports.length > 0 ? imports.map(lineOf).join('\n') : 'No imports yet.';
}

function lineOf({ id, status, file, mapping, rowsDone, startedAt }: ImportRecord): string {
  return `${id}  ${status.padEnd(7)}  ${startedAt.slice(0, 16).replace('T', ' ')}  ${file} by ${mapping}, ${rowsDone} rows`;
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

/** What is left is listed up to this many. */
const SHOWN = 50;

function undoInWords({ id, nodes, relationships, left }: UndoSummary): string {
  const rest = left.length > SHOWN ? [`… and ${left.length - SHOWN} more.`] : [];
  const stays =
    left.length > 0
      ? [`Left where they are: ${left.length}`, ...left.slice(0, SHOWN).map((one) => `  ${one}`), ...rest]
      : [];
  return [`Took back ${id}: ${nodes} nodes and ${relationships} relationships.`, ...stays].join('\n');
}
