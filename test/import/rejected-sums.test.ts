import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { draftReader } from '../../seed/imports/map/draft-reader.ts';
import { RejectedRow } from '../../seed/imports/map/row-problem.ts';
import { parseMapping } from '../../seed/imports/mapping/load.ts';
import { byteSource } from '../../seed/imports/read/chunks.ts';
import { openRows } from '../../seed/imports/read/open.ts';
import { isBroken } from '../../seed/imports/read/raw-row.ts';
import { scratchDirectory } from '../support/scratch.ts';

const MAPPING = `version: 1
source: { id: source:x, title: X, language: bg }
read: { delimiter: ';', numbers: { decimal: ',', thousands: ' ' } }
fields: { name: a, cost: { amount: { column: b, match: '^[=\\w ,/]+' }, currency: c } }
`;

/** What is wrong with the one row of a file. */
async function complaintsOf(line: string) {
  const path = join(scratchDirectory('sums'), 'rows.csv');
  writeFileSync(path, `a;b;c\n${line}\n`);
  const mapping = parseMapping(MAPPING, 'sums.yaml');
  const source = await openRows(await byteSource(path), mapping.read);
  const read = draftReader(mapping, source.columns);
  for await (const row of source.rows)
    try {
      if (!isBroken(row)) read(row);
    } catch (error) {
      if (error instanceof RejectedRow) return error.complaints;
      throw error;
    }
  return [];
}

test('a sum without a currency tells its own column and what is written there', async () => {
  expect(await complaintsOf('Парк;24 691,00 лева;')).toEqual([
    expect.objectContaining({ column: 'b', value: '24 691,00 лева', told: expect.stringContaining('currency') }),
  ]);
  expect(await complaintsOf('Парк;24 691,00 лева;лева')).toEqual([
    expect.objectContaining({ column: 'c', value: 'лева', told: expect.stringContaining('“ЛЕВА”') }),
  ]);
  expect(await complaintsOf('Парк;24 691,00 лева;BGN')).toEqual([]);
});

test('a formula that holds no value is not blamed on the way that numbers are written', async () => {
  const [complaint] = await complaintsOf('Парк;=I50/25;BGN');
  expect(complaint).toMatchObject({
    column: 'b',
    told: expect.stringContaining('is a formula'),
    remedy: expect.stringContaining('formula'),
  });
  expect(complaint?.remedy).not.toContain('“numbers”');
});
