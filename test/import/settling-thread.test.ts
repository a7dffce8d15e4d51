import { describe, expect, test } from 'vitest';
import type { Run } from '../../graph/engine.ts';
import { GraphUnavailable } from '../../graph/engine.ts';
import { openGraph } from '../../graph/open.ts';
import { parseMapping } from '../../seed/imports/mapping/load.ts';
import { byteSource } from '../../seed/imports/read/chunks.ts';
import { UnreadableFile } from '../../seed/imports/read/raw-row.ts';
import { type SettledFile, settleFile } from '../../seed/imports/settle-file.ts';
import { settleAside } from '../../seed/imports/thread/settle-aside.ts';
import { scratchDirectory } from '../support/scratch.ts';
import { fileOf, goodRow, HEAD, MAPPING } from './made-corpus.ts';
import { text, workbookOf } from './workbook.ts';

const ROWS = 1200;

/** What no mapping reads makes the file long enough for a thread of its own. */
const UNREAD = '-'.repeat(4200);

/** Rows that are rejected, doubles, and of no known category among them. */
function longRow(number: number): string {
  const row = `${goodRow(number)},${UNREAD}`;
  if (number % 90 === 1) return row.replace('in corso', 'chissà');
  if (number % 70 === 3) return row.replace(/^c\d+/, `d${number}`);
  return number % 50 === 2 ? row.replace(',lavoro,', ',"lavoro, giardini",') : row;
}

async function orderFor(lines: readonly string[]) {
  const file = await byteSource(fileOf(lines), 'rete.csv');
  return { file, mapping: parseMapping(MAPPING, 'rete.yaml'), directories: [], resumed: null };
}

async function allOf({ groups, ...opened }: SettledFile) {
  const all = [];
  for await (const group of groups) all.push(group);
  return { opened, groups: all };
}

const LONG_HEAD = `${HEAD},nota`;
const LONG_ROWS = Array.from({ length: ROWS }, (_, index) => longRow(index + 1));

// On a busy machine a thread takes seconds to start.
describe('A file whose rows are settled in a thread of their own', { timeout: 60_000 }, () => {
  test('comes to what it comes to in this one', async () => {
    const graph = await openGraph({ directory: scratchDirectory('graph') });
    const order = await orderFor([LONG_HEAD, ...LONG_ROWS]);
    const here = await allOf(await settleFile(graph, order));
    const aside = await allOf(await settleAside(graph, order));
    await graph.close();
    expect(here.groups.length).toBeGreaterThan(1);
    expect(here.groups.flatMap(({ rejects }) => rejects)).toHaveLength(Math.ceil(ROWS / 90));
    expect(aside).toEqual(here);
  });

  test('may be broken off', async () => {
    const graph = await openGraph({ directory: scratchDirectory('graph') });
    const { groups } = await settleAside(graph, await orderFor([LONG_HEAD, ...LONG_ROWS]));
    let taken = 0;
    for await (const { records } of groups) {
      taken = records.length;
      break;
    }
    await graph.close();
    expect(taken).toBeGreaterThan(0);
  });

  test('reads a workbook of any size', async () => {
    const graph = await openGraph({ directory: scratchDirectory('graph') });
    const cells = Object.fromEntries(
      [HEAD, goodRow(1)].flatMap((line, row) =>
        line.split(',').map((cell, column) => [`${String.fromCharCode(65 + column)}${row + 1}`, text(cell)]),
      ),
    );
    const file = await byteSource(workbookOf([{ name: 'Casi', cells }]));
    let threads = 0;
    process.on('worker', () => threads++);
    const { opened, groups } = await allOf(await settleAside(graph, { ...(await orderFor([HEAD])), file }));
    await graph.close();
    expect(threads).toBeGreaterThan(0);
    expect(opened.read).toContain('Excel');
    expect(groups.map(({ counts }) => counts.read)).toEqual([1]);
  });

  test('tells what is wrong with the file', async () => {
    const graph = await openGraph({ directory: scratchDirectory('graph') });
    const order = await orderFor([LONG_HEAD.replace('titolo', 'nome'), ...LONG_ROWS]);
    const error = await settleAside(graph, order)
      .then(allOf)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnreadableFile);
    expect(String(error)).toContain('titolo');
    await graph.close();
  });

  test('tells that the graph does not answer', async () => {
    const read: Run = () => Promise.reject(new GraphUnavailable('Nobody is there.'));
    const order = await orderFor([LONG_HEAD, ...LONG_ROWS]);
    await expect(settleAside({ read }, order)).rejects.toThrow(GraphUnavailable);
  });
});
