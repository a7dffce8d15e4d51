import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { GraphEngine } from '../../graph/engine.ts';
import { type GraphSettings, openGraph } from '../../graph/open.ts';
import { describeOnEachEngine } from '../support/engines.ts';
import { fileOf, goodRow, HEAD, MAPPING } from './made-corpus.ts';

const ROWS = 2500;
const STOPPED = 3;

/** Rows of all kinds, so that an import also notes what it rejected, could not match or found to be doubles. */
function mixedRow(number: number): string {
  if (number % 90 === 1) return goodRow(number).replace('in corso', 'chissà');
  if (number % 50 === 2) return goodRow(number).replace(',lavoro,', ',"lavoro, giardini",');
  if (number % 70 === 3) return goodRow(number - 1).replace(/^c\d+/, `d${number}`);
  return goodRow(number);
}

/** The command, as a person runs it; ended by a signal after so many milliseconds, where that is sooner. */
async function runImport(settings: GraphSettings, path: string, signal?: NodeJS.Signals, after?: number) {
  const { directory, neo4j } = settings;
  const map = join(dirname(path), 'rete.yaml');
  const reached = neo4j && { NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password };
  const child = spawn(process.execPath, ['--import', 'tsx', 'seed/import-main.ts', path, '--map', map], {
    env: { ...process.env, CROSSTOWN_DATA: directory || dirname(path), ...reached },
    stdio: 'ignore',
  });
  const began = performance.now();
  const timer = after === undefined ? undefined : setTimeout(() => child.kill(signal), after);
  const [code, endedBy] = await once(child, 'exit');
  clearTimeout(timer);
  return { code, endedBy, milliseconds: performance.now() - began };
}

const WITHOUT_TIMES = ({ createdAt: _, updatedAt: __, importedAt: ___, startedAt: ____, ...rest }: object & Times) =>
  JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));
type Times = Partial<Record<'createdAt' | 'updatedAt' | 'importedAt' | 'startedAt', string>>;

/** Everything that the graph holds, but for times and what one run counted for itself. */
async function everythingIn(settings: GraphSettings): Promise<string[]> {
  const graph: GraphEngine = await openGraph(settings);
  const nodes = await graph.read<{ labels: string[]; node: object }>(
    'MATCH (n) WHERE NOT (n:Change OR n:ChangeCounter OR n:Migration OR n:Lock) RETURN labels(n) AS labels, n {.*, counts: null, runs: null} AS node',
  );
  const relationships = await graph.read<{ ends: string; relationship: object }>(
    "MATCH (a)-[r]->(b) RETURN a.id + ' ' + type(r) + ' ' + b.id AS ends, r {.*} AS relationship",
  );
  const changes = await graph.read<{ ids: string[] }>('MATCH (c:Change) RETURN c.ids AS ids');
  await graph.close();
  return [
    ...nodes.map(({ labels, node }) => `${labels.join()} ${WITHOUT_TIMES(node)}`),
    ...relationships.map(({ ends, relationship }) => `${ends} ${WITHOUT_TIMES(relationship)}`),
    ...new Set(changes.flatMap(({ ids }) => ids.map((id) => `to be indexed: ${id}`))),
  ].sort();
}

/** The few first that the one has and the other has not. */
function differing(one: readonly string[], other: readonly string[]): string[] {
  const known = new Set(other);
  return one.filter((each) => !known.has(each)).slice(0, 5);
}

describeOnEachEngine('An import that is ended in the middle', ({ empty }) => {
  test('goes on with the same command, however often, to the graph of one that never was', async () => {
    const path = fileOf([HEAD, ...Array.from({ length: ROWS }, (_, index) => mixedRow(index + 1))]);
    writeFileSync(join(dirname(path), 'rete.yaml'), MAPPING);
    const undisturbed = await empty();
    const whole = await runImport(undisturbed, path);
    expect(whole.code).toBe(2);
    const expected = await everythingIn(undisturbed);
    let disturbed = await empty();
    const signals: NodeJS.Signals[] = ['SIGKILL', 'SIGINT', 'SIGKILL'];
    for (let wait = whole.milliseconds * 0.8; signals.length > 0; ) {
      const { code, endedBy } = await runImport(disturbed, path, signals[0], wait);
      if (endedBy !== null || code === STOPPED) signals.shift();
      else {
        // The machine was busier before: it was through before its signal came, so the next one comes sooner.
        wait *= 0.8;
        disturbed = await empty();
      }
    }
    expect((await runImport(disturbed, path)).code).toBe(2);
    const found = await everythingIn(disturbed);
    expect(differing(found, expected)).toEqual([]);
    expect(differing(expected, found)).toEqual([]);
    expect(found).toHaveLength(expected.length);
  }, 240_000);
});
