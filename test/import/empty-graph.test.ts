import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { openGraph } from '../../graph/open.ts';
import { Findings } from '../../seed/imports/report/findings-in-words.ts';
import { scratchDirectory } from '../support/scratch.ts';
import { fileOf, goodRow, HEAD, MAPPING } from './made-corpus.ts';

const run = promisify(execFile);

/** Runs `npm run import` with these words; gives what it printed and its exit code. */
async function command(words: readonly string[], data: string, cwd = process.cwd()) {
  const tsx = join(process.cwd(), 'node_modules/.bin/tsx');
  const options = { cwd, env: { ...process.env, CROSSTOWN_DATA: data } };
  return run(tsx, [join(process.cwd(), 'seed/import-main.ts'), ...words], options).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, stdout, stderr }),
  );
}

const mapping = fileOf(
  [MAPPING.replace('concepts:\n  - { id: theme:employment, name: { en: Employment, it: Lavoro } }\n', '')],
  'rete.yaml',
);

describe('The command', () => {
  test('loads the seed network into an empty graph before it imports into it', async () => {
    const data = join(scratchDirectory('empty'), 'db');
    const { code, stdout, stderr } = await command([fileOf([HEAD, goodRow(1)]), '--map', mapping], data);
    expect([code, stderr]).toEqual([0, expect.stringContaining('loading the seed network')]);
    expect(stdout).not.toMatch(/match no concept/);
    const graph = await openGraph({ directory: data });
    const [found] = await graph.read(
      `MATCH (p:Practice)-[:ABOUT]->(t:Theme {id: 'theme:employment'}) WHERE p.name_it = 'Orto condiviso 1'
       RETURN count(*) AS ties`,
    );
    const [seeded] = await graph.read<{ count: number }>('MATCH (p:Practice) RETURN count(*) AS count');
    await graph.close();
    expect(found).toEqual({ ties: 1 });
    expect(seeded?.count).toBeGreaterThan(1);
  }, 60_000);

  test('says in a sentence what is wrong with its words before it reads anything', async () => {
    const data = join(scratchDirectory('empty'), 'db');
    const file = fileOf([HEAD, goodRow(1)]);
    const nowhere = await command([file, '--map', mapping, '--report', join(data, 'none', 'x.json')], data);
    expect(nowhere).toMatchObject({ code: 1, stderr: expect.stringMatching(/^The folder of --report does not exist/) });
    const help = await command(['--help'], data);
    expect(help).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/^npm run import --/) });
    const cwd = scratchDirectory('suggested');
    mkdirSync(cwd, { recursive: true });
    await command([file, '--suggest-map'], data, cwd);
    const again = await command([file, '--suggest-map'], data, cwd);
    expect(again).toMatchObject({ code: 1, stderr: expect.stringMatching(/^rete\.mapping\.yaml is there already/) });
  }, 60_000);
});

test('A row that is rejected for two reasons is counted once', () => {
  const findings = new Findings();
  const rejected = { kind: 'REJECTED', row: 3, line: 4, remedy: 'Mend it.' } as const;
  findings.add({ ...rejected, told: 'No name.' });
  findings.add({ ...rejected, told: 'No date.' });
  expect(findings.inWords()).toContain('Rows that were rejected: 1');
});
