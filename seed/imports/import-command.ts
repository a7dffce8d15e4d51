import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSettings } from '../../api/env.ts';
import { openGraph } from '../../graph/open.ts';
import type { ImportArguments } from './command-line.ts';
import { type ImportSummary, importFile } from './import-file.ts';
import { loadMapping } from './mapping/load.ts';
import type { Mapping } from './mapping/mapping.ts';
import { byteSource } from './read/chunks.ts';
import { Findings, summaryInWords } from './report/in-words.ts';
import { ProgressBar } from './report/progress-bar.ts';
import { RejectFile } from './report/reject-file.ts';
import { ReportFile } from './report/report-file.ts';

/** Exit codes: 0 where every row was taken, 2 where some were rejected, 3 where the person stopped it. */
const EXITS = { taken: 0, rejected: 2, stopped: 3 };

/** Does what `npm run import` was asked for; gives the exit code. */
export async function runImportCommand(order: ImportArguments): Promise<number> {
  const mappingFile = pathOfMapping(order);
  const mapping = adapted(await loadMapping(mappingFile), order);
  const path = resolve(order.file);
  const directories = [dirname(path), dirname(mappingFile)];
  const file = await byteSource(path, order.file);
  const findings = new Findings();
  const report = order.report ? new ReportFile(order.report) : null;
  const rejects = order.rejects ? new RejectFile(order.rejects) : null;
  const bar = new ProgressBar();
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const graph = await openGraph(readSettings(process.env).graph);
  try {
    const summary = await importFile(
      graph,
      {
        file,
        mapping,
        mappingName: order.mapping?.name ?? '',
        directories,
        dryRun: order.dryRun,
        allOrNothing: order.allOrNothing,
      },
      {
        opened: (form) => rejects?.begin(form),
        finding: (finding) => {
          findings.add(finding);
          report?.add(finding);
        },
        rejected: (raw, reason) => rejects?.add(raw, reason),
        progress: (rows, part) => bar.show(rows, part),
      },
      stop.signal,
    );
    bar.end();
    await report?.end(summary);
    await rejects?.end();
    console.log([...summaryInWords(summary), ...findings.inWords()].join('\n'));
    return exitOf(summary);
  } finally {
    await graph.close();
  }
}

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
