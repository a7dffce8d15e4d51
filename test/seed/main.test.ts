import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { openGraph } from '../../graph/open.ts';
import { scratchDirectory } from '../support/scratch.ts';

/** Runs `npm run seed` as a person would, with these settings. */
async function seed(settings: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'seed/main.ts'], { env: { ...process.env, ...settings } });
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code: child.exitCode, out: out.trim(), err: err.trim() };
}

it('says what it created, and the second time that it left all alone', async () => {
  const CROSSTOWN_DATA = scratchDirectory('seed');
  const first = await seed({ CROSSTOWN_DATA });
  expect(first).toMatchObject({ code: 0, err: '' });
  const [, nodes, relationships] =
    /^Nodes: (\d+) created, 0 changed, 0 left alone\nRelationships: (\d+) created, 0 changed, 0 left alone$/.exec(
      first.out,
    ) ?? [];
  expect(Number(nodes)).toBeGreaterThan(300);
  const second = await seed({ CROSSTOWN_DATA });
  expect(second.out).toBe(
    `Nodes: 0 created, 0 changed, ${nodes} left alone\nRelationships: 0 created, 0 changed, ${relationships} left alone`,
  );
});

it('ends with one sentence where a setting cannot be used', async () => {
  const { code, err } = await seed({ NEO4J_URI: 'localhost:7687' });
  expect(code).toBe(1);
  expect(err).toMatch(/^NEO4J_URI is “localhost:7687”; .*$/);
});

it('ends with one sentence where the directory is none', async () => {
  const file = join(scratchDirectory('seed'), 'a-file');
  writeFileSync(file, '');
  const { code, err } = await seed({ CROSSTOWN_DATA: file });
  expect(code).toBe(1);
  expect(err).toMatch(new RegExp(`^The graph cannot be kept in ${file} .*CROSSTOWN_DATA.*$`));
});

it('ends with one sentence where another process has the graph open', async () => {
  const directory = scratchDirectory('seed');
  const graph = await openGraph({ directory });
  const { code, err } = await seed({ CROSSTOWN_DATA: directory });
  await graph.close();
  expect(code).toBe(1);
  expect(err).toMatch(new RegExp(`^The graph in ${directory} is open in another process \\(process ${process.pid}.*$`));
});
