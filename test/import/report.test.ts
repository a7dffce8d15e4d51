import { expect, test } from 'vitest';
import type { Finding } from '../../seed/imports/report/finding.ts';
import { Findings } from '../../seed/imports/report/findings-in-words.ts';

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
