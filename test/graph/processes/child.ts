import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A process of its own that runs one of the programs beside this file. */
export interface Child {
  pid: number;
  /** The lines that it has printed so far. */
  lines: readonly string[];
  /** Resolves as soon as it has printed so many lines; rejects where it ends before. */
  printed(count: number): Promise<void>;
  /** Ends it without notice, as a crash would. */
  kill(): Promise<void>;
  /** Resolves with its exit code. */
  ended: Promise<number | null>;
}

export function startChild(program: string, settings: object): Child {
  const file = new URL(`${program}.ts`, import.meta.url).pathname;
  const child = spawn(process.execPath, ['--import', 'tsx', file, JSON.stringify(settings)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  const waiting: (() => void)[] = [];
  const tellAll = () => {
    for (const tell of waiting) tell();
  };
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    tellAll();
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      resolve(code);
      tellAll();
    });
  });
  return {
    pid: child.pid ?? 0,
    lines,
    ended,
    printed: (count) =>
      new Promise((resolve, reject) => {
        const tell = () => {
          if (lines.length >= count) resolve();
          else if (child.exitCode !== null) reject(new Error(`${program} ended after ${lines.length} lines.`));
        };
        waiting.push(tell);
        tell();
      }),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
