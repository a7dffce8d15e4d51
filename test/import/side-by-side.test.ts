import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RecordDraft } from '../../seed/imports/map/draft.ts';
import { draftReader } from '../../seed/imports/map/draft-reader.ts';
import { parseMapping } from '../../seed/imports/mapping/load.ts';
import { byteSource } from '../../seed/imports/read/chunks.ts';
import { mappedRows } from '../../seed/imports/read/join.ts';
import { isBroken } from '../../seed/imports/read/raw-row.ts';
import { scratchDirectory } from '../support/scratch.ts';

const START = 'version: 1\nsource: { id: source:x, title: X, language: en }\nfields: { name: name }\n';
const OF_OBJECTS = `${START}stakeholders: [{ name: partners.name, sector: partners.type, role: partners.role, website: partners.web }]
funding: [{ name: funds.name, amount: funds.amount, currency: funds.currency, year: funds.year, share: funds.share }]
outcomes: [{ name: results.what, value: results.n, unit: results.unit }]
`;
const OF_CELLS = `${START}stakeholders: [{ name: { column: partners, split: ';' }, sector: { column: types, split: ';' } }]
funding: [{ name: { column: funds, split: ';' }, amount: { column: sums, split: ';' }, currency: { constant: EUR }, share: { column: shares, split: ';' } }]
goals: [goals]
`;

async function draftOf(mappingText: string, file: string, content: string): Promise<RecordDraft> {
  const path = join(scratchDirectory('side-by-side'), file);
  writeFileSync(path, content);
  const mapping = parseMapping(mappingText, 'x.yaml');
  const source = await mappedRows(await byteSource(path), mapping, []);
  const read = draftReader(mapping, source.columns);
  for await (const row of source.rows) {
    const draft = isBroken(row) ? null : read(row);
    if (draft) return draft;
  }
  throw new Error('The file has no row that the mapping takes.');
}
const ofCells = (cells: string) =>
  draftOf(OF_CELLS, 'x.csv', `name,partners,types,funds,sums,shares,goals\n${cells}\n`);

test('each object of a list keeps what it says, and nothing of the others', async () => {
  const record = {
    name: 'Green line',
    partners: [
      { name: 'Ville de Lyon', type: 'LOCAL_AUTHORITY', role: 'LEAD', web: 'https://www.lyon.fr' },
      { name: 'INSA', type: 'RESEARCH', role: 'ADVISER' },
      { name: 'Keolis' },
    ],
    funds: [
      { name: 'ERDF', amount: 1_000_000, currency: 'EUR', year: 2019, share: 0.8 },
      { name: 'City', amount: 250_000, currency: 'EUR', year: 2020, share: 0.2 },
    ],
    results: [{ what: 'Trees', n: 100, unit: 'trees' }, { what: 'Jobs' }, { what: 'Noise', n: -3, unit: 'dB' }],
  };
  const { stakeholders, funding, outcomes } = await draftOf(OF_OBJECTS, 'x.json', JSON.stringify([record]));
  expect(stakeholders.map(({ found, sector, role, website }) => [found.value, sector, role, website])).toEqual([
    ['Ville de Lyon', 'LOCAL_AUTHORITY', 'LEAD', 'https://www.lyon.fr'],
    ['INSA', 'RESEARCH', 'ADVISER', undefined],
    ['Keolis', undefined, 'PARTNER', undefined],
  ]);
  expect(funding.map(({ amount, year, share }) => [amount, year, share])).toEqual([
    [1_000_000, 2019, 0.8],
    [250_000, 2020, 0.2],
  ]);
  expect(outcomes.map(({ value, unit }) => [value, unit])).toEqual([
    [100, 'trees'],
    [undefined, undefined],
    [-3, 'dB'],
  ]);
});

test('cells that are split are read side by side, a missing part left out', async () => {
  const { stakeholders, funding, notes } = await ofCells(
    'x,Ville; INSA; Keolis,LOCAL_AUTHORITY; ; BUSINESS,ERDF; City,1000000; 250000,80%; 20 %,',
  );
  expect(stakeholders.map(({ sector }) => sector)).toEqual(['LOCAL_AUTHORITY', undefined, 'BUSINESS']);
  expect(funding.map(({ amount, share }) => [amount, share])).toEqual([
    [1_000_000, 0.8],
    [250_000, 0.2],
  ]);
  expect(notes).toEqual([]);
});

test('what cannot be told apart is given to nobody, and told once', async () => {
  const { stakeholders, funding, notes } = await ofCells(
    'x,Ville; INSA; Keolis,RESEARCH; BUSINESS,ERDF; City,1000000,,',
  );
  expect(stakeholders.map(({ sector }) => sector)).toEqual([undefined, undefined, undefined]);
  expect(funding.map(({ amount }) => amount)).toEqual([undefined, undefined]);
  expect(notes.map(({ column, told }) => [column, told])).toEqual([
    ['types', '2 values stand beside 3 that they may belong to; they were given to none of them.'],
    ['sums', 'One value stands beside 2 that it may belong to; it was given to none of them.'],
  ]);
});

test('what is said once of several belongs to all, where it can', async () => {
  const { stakeholders } = await ofCells('x,INSA; CNRS,RESEARCH,,,,');
  expect(stakeholders.map(({ found, sector }) => [found.value, sector])).toEqual([
    ['INSA', 'RESEARCH'],
    ['CNRS', 'RESEARCH'],
  ]);
});

test.each([
  ['"2, 4"', ['2', '4']],
  ['"11، 13"', ['11', '13']],
  ['٤', ['4']],
  ['11.3', ['11.3']],
])('the goals in %s', async (cell, goals) => {
  const { concepts } = await ofCells(`x,,,,,,${cell}`);
  expect(concepts.map(({ found }) => found.value)).toEqual(goals);
});
