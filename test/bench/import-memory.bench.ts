import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bench, describe } from 'vitest';
import { fileOf, goodRows, HEAD, MAPPING } from '../import/made-corpus.ts';
import { scratchDirectory } from '../support/scratch.ts';
import { type LargeFormat, writeLargeFile } from './large-file.ts';

/** How large the files are; 1000 for the gigabyte that counts, which takes minutes. */
const MEGABYTES = Number(process.env.BENCH_MEGABYTES || 40);
const EVERY_MS = 100;

/** The most memory that a rehearsal of a file took, in megabytes: a process of its own, looked at from outside. */
async function peakOf(path: string): Promise<number> {
  const map = join(dirname(path), 'rete.yaml');
  writeFileSync(map, MAPPING);
  const data = scratchDirectory('graph');
  const child = spawn(process.execPath, ['--import', 'tsx', 'seed/import-main.ts', path, '--map', map, '--dry-run'], {
    env: { ...process.env, CROSSTOWN_DATA: data },
    stdio: 'ignore',
  });
  let peak = 0;
  const sampling = setInterval(() => {
    peak = Math.max(peak, residentMegabytes(child.pid));
  }, EVERY_MS);
  const [code] = await once(child, 'exit');
  clearInterval(sampling);
  if (code !== 0) throw new Error(`The rehearsal of ${path} ended with ${code}.`);
  return peak;
}

/** Resident memory as Linux tells it; 0 once the process has gone. */
function residentMegabytes(pid: number | undefined): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** What a file of few rows takes is the program, an empty graph and the gazetteer. */
const base = await peakOf(fileOf([HEAD, ...goodRows(10)]));

async function measure(format: LargeFormat, megabytes: number): Promise<void> {
  const path = join(scratchDirectory('large'), `rete.${format}`);
  const rows = await writeLargeFile(path, format, megabytes * 1e6);
  const began = performance.now();
  const peak = await peakOf(path);
  const seconds = (performance.now() - began) / 1000;
  rmSync(path);
  console.log(
    `${format}, ${megabytes} MB, ${rows.toLocaleString('en')} rows: ${Math.round(peak - base)} MB beside the ${Math.round(base)} MB of program and gazetteer, in ${Math.round(seconds)} s`,
  );
}

describe('Rehearsing an import in memory', () => {
  const once = { iterations: 1, warmupIterations: 0, time: 0, warmupTime: 0 };
  for (const format of ['csv', 'jsonl'] as const)
    for (const megabytes of [MEGABYTES / 4, MEGABYTES])
      bench(`${format} of ${megabytes} MB`, () => measure(format, megabytes), once);
});
