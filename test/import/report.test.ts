import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { findEncoding } from '../../seed/imports/read/encoding.ts';
import type { Finding } from '../../seed/imports/report/finding.ts';
import { Findings } from '../../seed/imports/report/findings-in-words.ts';
import { RejectFile } from '../../seed/imports/report/reject-file.ts';
import { scratchDirectory } from '../support/scratch.ts';

/** Linux has a file that behaves as if the disk were full. */
const FULL_DISK = '/dev/full';

const note = (row: number, told: string, more: Partial<Finding> = {}): Finding => ({
  kind: 'NOTE',
  row,
  line: row + 1,
  told,
  remedy: 'Map it.',
  ...more,
});

function inWords(all: readonly Finding[]): string {
  const findings = new Findings();
  for (const one of all) findings.add(one);
  return findings.inWords().join('\n');
}

test('the same remark about many rows is one line, with their number and examples', () => {
  const sectors = Array.from({ length: 57 }, (_, at) => note(at + 1, `The sector of “Ville ${at + 1}” is not known.`));
  const text = inWords([...sectors, note(58, 'The address was left out.')]);
  expect(text).toContain('Notes: 58');
  expect(text.match(/The sector of/g)).toHaveLength(1);
  expect(text).toMatch(/57 ×, first in row 1 \(line 2\).*“Ville 1”.*So with “Ville 2”, “Ville 3”.*, …\./);
  expect(text).toContain('row 58 (line 59): The address was left out.');
  expect(text).not.toContain('more; --report');
});

test('guessed places have a section of their own, whatever else is noted', () => {
  const notes = Array.from({ length: 30 }, (_, at) => note(at + 1, `Remark of the ${at}th kind.`));
  const guess = (row: number) =>
    note(row, '“Saint-Pierre” was taken for Saint-Pierre (RE).', { kind: 'GUESSED', column: 'Commune' });
  const text = inWords([...notes, guess(31), guess(32)]);
  expect(text).toMatch(/Places that were settled and may be others: 2\n {2}2 ×, first in row 31 \(line 32, Commune\)/);
  expect(text).toContain('… and 10 more; --report FILE has them all.');
});

test('findings that are each a matter of their own stay apart, and a row rejected twice is one row', () => {
  const rejected = (row: number, column: string) => note(row, 'It is no number.', { kind: 'REJECTED', column });
  const text = inWords([rejected(1, 'cost'), rejected(1, 'year'), rejected(2, 'cost')]);
  expect(text).toContain('Rows that were rejected: 2');
  expect(text.match(/It is no number/g)).toHaveLength(3);
});

test('a finding in JSON names the record, as lines are not what is counted there', () => {
  const text = inWords([note(7, 'It has no name.', { line: 7, column: 'titulo' }), note(8, 'It is markup.')]);
  expect(text).toContain('record 7 (titulo): It has no name.');
  expect(text).toContain('row 8 (line 9): It is markup.');
});

test.each([
  ['iso-8859-9', 'utf-8', /UTF-8 with its byte-order mark, as iso-8859-9/],
  ['windows-1254', 'windows-1254', undefined],
  ['utf-16', 'utf-16le', undefined],
  ['utf-16be', 'utf-16be', undefined],
])('rejects of a file in %s lose nothing, and are read in %s', async (encoding, written, told) => {
  const path = join(scratchDirectory('rejects'), 'rejects.csv');
  const file = new RejectFile(path);
  const reason = '"yıl: “ikibin” is no date.",İzmir';
  file.begin({ head: 'rejected_because,şehir', encoding });
  file.add(reason);
  await file.end();
  const bytes = readFileSync(path);
  const found = findEncoding(bytes, 'rejects.csv', encoding);
  expect(found.encoding).toBe(written);
  expect(iconv.decode(bytes, found.encoding)).toBe(`rejected_because,şehir\n${reason}\n`);
  expect(file.inWords().join('')).toMatch(told ?? /^$/);
});

test('a file of rejects that cannot be written is refused before the import begins', () => {
  const nowhere = new RejectFile(join(scratchDirectory('rejects'), 'none', 'rejects.csv'));
  expect(() => nowhere.begin({ head: 'id', encoding: 'utf-8' })).toThrow('ENOENT');
});

test.runIf(existsSync(FULL_DISK))('a full disk is told at the end, and does not end the import', async () => {
  const full = new RejectFile(FULL_DISK);
  full.begin({ head: 'id', encoding: 'utf-8' });
  full.add('1');
  await expect(full.end()).rejects.toThrow('ENOSPC');
});
