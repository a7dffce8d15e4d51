import { stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSettings } from '../../api/env.ts';
import { isEmpty, seedWhereEmpty } from '../seed-where-empty.ts';
import { BadCommand, type ImportArguments } from './command-line.ts';
import { type ImportOrder, type ImportSummary, importFile } from './import-file.ts';
import { loadMapping } from './mapping/load.ts';
import type { Mapping } from './mapping/mapping.ts';
import { type ByteSource, byteSource } from './read/chunks.ts';
import { openRows } from './read/open.ts';
import { spooled } from './read/standard-input.ts';
import { Findings } from './report/findings-in-words.ts';
import { summaryInWords } from './report/in-words.ts';
import { ProgressBar } from './report/progress-bar.ts';
import { RejectFile } from './report/reject-file.ts';
import { ReportFile } from './report/report-file.ts';
import type { ImportListener } from './run-import.ts';
import { handOverImport } from './socket/hand-over.ts';
import { withGraphOrOwner } from './socket/with-owner.ts';

/** Exit codes: 0 where every row was taken, 2 where some were rejected, 3 where the person stopped it. */
const EXITS = { taken: 0, rejected: 2, stopped: 3 };

/** Does what `npm run import` was asked for; gives the exit code. */
export async function runImportCommand(order: ImportArguments): Promise<number> {
  if (order.suggestMap) return suggest(order);
  for (const option of ['report', 'rejects'] as const) await assertFolder(option, order[option]);
  const mappingFile = pathOfMapping(order);
  const mapping = adapted(await loadMapping(mappingFile), order);
  return withFile(order.file, async (file) => {
    const directories = [dirname(file.path), dirname(mappingFile)];
    const { dryRun, allOrNothing } = order;
    const work = { file, mapping, mappingName: order.mapping?.name ?? '', directories, dryRun, allOrNothing };
    return reported(order, (listener, signal) => carryOut(work, listener, signal));
  });
}

/** Before an hour's import, not after it. @throws BadCommand */
async function assertFolder(option: string, path: string | undefined): Promise<void> {
  if (path === undefined) return;
  const folder = dirname(resolve(path));
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new BadCommand(`The folder of --${option} does not exist: ${folder}. Make it, or name another.`);
}

/** Writes a first mapping into the current directory, and says what was made of which column. */
async function suggest({ file: name, encoding, delimiter }: ImportArguments): Promise<number> {
  const { suggestMapping } = await import('./suggest/suggest-mapping.ts');
  return withFile(name, async (file) => {
    const source = await openRows(file, { encoding, delimiter }, { unmapped: true });
    const { yaml, columns } = await suggestMapping(source, file.name, {
      ...(encoding && { encoding }),
      ...(delimiter && { delimiter }),
    });
    const path = `${basename(file.name, extname(file.name)).replaceAll(' ', '-')}.mapping.yaml`;
    await writeFile(path, yaml, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
      throw new BadCommand(`${path} is there already, perhaps with your corrections. Move it away to have a new one.`);
    });
    const used = columns.filter(({ role }) => role !== '');
    console.log(used.map(({ column, role }) => `  ${role.padEnd(14)} ${column}`).join('\n'));
    console.log(`Read as ${source.read}.`);
    console.log(
      `Wrote ${resolve(path)} from ${used.length} of ${columns.length} columns. Correct it, then try it with --dry-run.`,
    );
    return EXITS.taken;
  });
}

/** Gives the file that is named, or standard input put into one, to `work`. */
export async function withFile<Result>(name: string, work: (file: ByteSource) => Promise<Result>): Promise<Result> {
  if (name !== '-') return work(await byteSource(resolve(name), name));
  const input = await spooled(process.stdin);
  try {
    return await work(await byteSource(input.path, input.name));
  } finally {
    await input.remove();
  }
}

/** Runs an import with everything that tells of it: progress, report, rejects and the summary. */
async function reported(
  { report: reportPath, rejects: rejectsPath }: ImportArguments,
  work: (listener: ImportListener, signal: AbortSignal) => Promise<ImportSummary>,
): Promise<number> {
  const findings = new Findings();
  const report = reportPath ? new ReportFile(reportPath) : null;
  const rejects = rejectsPath ? new RejectFile(rejectsPath) : null;
  const bar = new ProgressBar();
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const listener: ImportListener = {
    opened: (form) => rejects?.begin(form),
    finding: (finding) => {
      findings.add(finding);
      report?.add(finding);
    },
    rejected: (text) => rejects?.add(text),
    progress: (rows, part) => bar.show(rows, part),
  };
  const summary = await work(listener, stop.signal);
  bar.end();
  await report?.end(summary);
  await rejects?.end();
  console.log([...summaryInWords(summary), ...findings.inWords(), ...(rejects?.inWords() ?? [])].join('\n'));
  return exitOf(summary);
}

/** Works on the graph itself, or hands the work to the process that has it open. */
async function carryOut(order: ImportOrder, listener: ImportListener, signal: AbortSignal): Promise<ImportSummary> {
  const { path, name } = order.file;
  const { mapping, mappingName, directories, dryRun, allOrNothing } = order;
  const request = { file: { path, name }, mapping, mappingName, directories: [...directories], dryRun, allOrNothing };
  return withGraphOrOwner(
    readSettings(process.env).graph,
    {
      here: async (graph) => {
        if (!dryRun) await seedWhereEmpty(graph, console.error);
        else if (await isEmpty(graph)) console.error(NOTHING_TO_HOLD_AGAINST);
        return importFile(graph, order, listener, signal);
      },
      there: (owner) => handOverImport(owner, { do: 'import', ...request }, listener, signal),
    },
    signal,
  );
}

const NOTHING_TO_HOLD_AGAINST =
  'The graph is empty, so no category can match yet. The import itself loads the seed network first; npm run seed does it now.';

function exitOf({ state, counts }: ImportSummary): number {
  if (state === 'STOPPED') return EXITS.stopped;
  return counts.rows.rejected > 0 ? EXITS.rejected : EXITS.taken;
}

const SOURCES = fileURLToPath(new URL('../sources/', import.meta.url));

function pathOfMapping({ mapping }: ImportArguments): string {
  return mapping?.kind === 'ours' ? `${SOURCES}${mapping.name}.yaml` : resolve(mapping?.name ?? '');
}

/** What the command line says of the file counts more than what the mapping says. */
function adapted(mapping: Mapping, { encoding, delimiter }: ImportArguments): Mapping {
  return { ...mapping, read: { ...mapping.read, ...(encoding && { encoding }), ...(delimiter && { delimiter }) } };
}
