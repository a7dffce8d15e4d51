import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GraphEngine, Run } from '../../graph/engine.ts';
import { openGraph } from '../../graph/open.ts';
import { parseMapping } from '../../seed/imports/mapping/load.ts';
import { undoImport } from '../../seed/imports/undo/undo-import.ts';
import { loadSeed } from '../../seed/load.ts';
import { scratchDirectory } from '../support/scratch.ts';
import { fileOf, importMade } from './made-corpus.ts';

const mapping = parseMapping(
  `version: 1
source: { id: source:corrected, title: Corrected twice, language: en }
key: id
fields: { name: title, summary: text }
places: [{ from: city, kind: City, country: { constant: FR } }]
`,
  'corrected',
);

let engine: GraphEngine;
beforeAll(async () => {
  engine = await openGraph({ directory: scratchDirectory('undo-order') });
  await loadSeed(engine);
}, 120_000);
afterAll(() => engine.close());

let files = 0;
async function imported(...rows: string[]): Promise<string> {
  // Imports follow one another by the millisecond that they began in.
  const { summary } = await importMade(engine, fileOf(['id,title,text,city', ...rows], `${++files}.csv`), { mapping });
  return summary.id;
}

async function stated(key: string) {
  const [found] = await engine.read<{ summary: string; cities: string[] }>(
    `MATCH (p:Practice)-[:STATED_IN {locator: $locator}]->(:Source {id: 'source:corrected'})
     MATCH (p)-[:PRACTICED_IN]->(c:City)
     WITH p.summary_en AS summary, c.id AS city ORDER BY city
     RETURN summary, collect(city) AS cities`,
    { locator: `record ${key}` },
  );
  return found;
}

test.each([
  ['the last first', [2, 1]],
  ['the middle one first', [1, 2]],
])('a record that was corrected twice is as at first when both corrections are taken back, %s', async (_, turns) => {
  const key = `k${turns[0]}`;
  const row = (text: string, city: string) => `${key},A slide down to the river for everybody ${key},${text},${city}`;
  const ids = [
    await imported(row('Built of old tyres.', 'Grenoble')),
    await imported(row('Built of planks.', 'Lyon')),
    await imported(row('Built of stone.', 'Toulouse')),
  ];
  expect(await stated(key)).toEqual({ summary: 'Built of stone.', cities: ['city:toulouse'] });
  await undoImport(engine, ids[turns[0] as number] as string);
  if (turns[0] === 1) expect(await stated(key)).toEqual({ summary: 'Built of stone.', cities: ['city:toulouse'] });
  else expect(await stated(key)).toEqual({ summary: 'Built of planks.', cities: ['city:lyon'] });
  await undoImport(engine, ids[turns[1] as number] as string);
  expect(await stated(key)).toEqual({ summary: 'Built of old tyres.', cities: ['city:grenoble'] });
});

test('what is corrected in many rows is put back by as many statements as in one', async () => {
  const many = (count: number, text: string) =>
    Array.from({ length: count }, (_, at) => `m${count}-${at},Bench number ${at} of ${count},${text} ${at},Lyon`);
  const counts: number[] = [];
  for (const count of [2, 40]) {
    await imported(...many(count, 'Made of wood'));
    const id = await imported(...many(count, 'Made of iron'));
    let statements = 0;
    const counted =
      (run: Run): Run =>
      (cypher, parameters) => {
        statements++;
        return run(cypher, parameters);
      };
    const { putBack } = await undoImport(
      { ...engine, read: counted(engine.read), write: (work) => engine.write((run) => work(counted(run))) },
      id,
    );
    expect(putBack.length).toBeGreaterThanOrEqual(count);
    counts.push(statements);
  }
  expect(counts[1]).toBe(counts[0]);
});
