import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { HEAD } from '../import/made-corpus.ts';

export type LargeFormat = 'csv' | 'jsonl';

const WORDS_A_TEXT = 850;
const WORDS_A_SENTENCE = 13;
const VOCABULARY = Array.from({ length: 40_000 }, (_, index) => (Math.imul(index + 1, 0x9e3779b1) >>> 0).toString(36));

/** Writes so many bytes of practices with texts as long as those of full records, a line each; gives the number of rows. */
export async function writeLargeFile(path: string, format: LargeFormat, bytes: number): Promise<number> {
  const out = createWriteStream(path);
  const columns = HEAD.split(',');
  if (format === 'csv') out.write(`${HEAD}\n`);
  let rows = 0;
  for (let written = 0; written < bytes; rows++) {
    const cells = cellsOf(rows);
    const line = format === 'csv' ? cells.map(quoted).join(',') : jsonOf(columns, cells);
    written += line.length + 1;
    if (!out.write(`${line}\n`)) await new Promise<void>((resolve) => void out.once('drain', resolve));
  }
  out.end();
  await finished(out);
  return rows;
}

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const jsonOf = (columns: readonly string[], cells: readonly string[]) =>
  JSON.stringify(Object.fromEntries(columns.map((column, index) => [column, cells[index]])));

/** Few words are frequent and most are rare, as in any language. */
function cellsOf(number: number): string[] {
  let state = Math.imul(number + 1, 0x85ebca6b);
  const next = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
  const word = () => VOCABULARY[Math.floor((next(40_000) * next(1000)) / 1000)] ?? '';
  const text = Array.from({ length: WORDS_A_TEXT }, (_, at) => (at % WORDS_A_SENTENCE === 12 ? `${word()}.` : word()));
  return [
    `c${number}`,
    `Pratica ${word()} ${word()} ${number}`,
    text.join(' '),
    `${word()};${word()}`,
    'in corso',
    String(2000 + (number % 24)),
    `1.${100 + (number % 900)},50`,
    'Italia',
    'lavoro',
    `Ente ${number % 5000}`,
    `Fondo ${number % 50}`,
  ];
}
