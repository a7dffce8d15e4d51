import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseMapping } from '../../seed/imports/mapping/load.ts';
import { byteSource } from '../../seed/imports/read/chunks.ts';
import { openRows } from '../../seed/imports/read/open.ts';
import { suggestMapping } from '../../seed/imports/suggest/suggest-mapping.ts';
import { scratchDirectory } from '../support/scratch.ts';
import { text, workbookOf } from './workbook.ts';

async function suggestFor(path: string) {
  const suggestion = await suggestMapping(await openRows(await byteSource(path), {}, { unmapped: true }), path);
  return {
    yaml: suggestion.yaml,
    mapping: parseMapping(suggestion.yaml, 'suggested.yaml'),
    roles: Object.fromEntries(suggestion.columns.map(({ column, role }) => [column, role])),
  };
}

function fileOf(name: string, content: string): string {
  const path = join(scratchDirectory('suggest'), name);
  writeFileSync(path, content);
  return path;
}

const TOWNS = ['Kraków', 'Łódź', 'Poznań/Gniezno', 'Wrocław', 'Lublin', 'Gdańsk'];
const STATUSES = ['w trakcie', 'zakończony', 'zawieszony'];
const row = (index: number) =>
  [
    `PL-${index}`,
    `Dom kultury numer ${index} dla mieszkańców`,
    `Gmina prowadzi działania wspólnie z mieszkańcami i organizacjami, na rzecz seniorów oraz młodzieży, rok ${index}.`,
    TOWNS[index % 6],
    'Polska',
    `${(index % 28) + 1}.05.2019`,
    `${1 + (index % 9)}.${100 + index},50`,
    index % 2 ? 'PLN' : 'EUR',
    STATUSES[index % 3],
    `https://przyklad.pl/${index}`,
  ].join(';');
const ROWS = Array.from({ length: 40 }, (_, index) => row(index));

test('Columns are known by their values where their heads say nothing', async () => {
  const { mapping, roles, yaml } = await suggestFor(fileOf('a.csv', ['a;b;c;d;e;f;g;h;i;j', ...ROWS].join('\n')));
  expect(roles).toEqual({
    a: 'key',
    b: 'name',
    c: 'summary',
    d: 'city',
    e: 'country',
    f: 'from',
    g: 'amount',
    h: 'currency',
    i: 'status',
    j: 'url',
  });
  expect(mapping).toMatchObject({
    source: { language: 'pl' },
    read: { dates: ['d.M.yyyy', 'yyyy'], numbers: { decimal: ',', thousands: '.' } },
    fields: { cost: { amount: 'g', currency: 'h' }, status: { values: { 'w trakcie': 'RUNNING' } } },
    places: [{ from: { column: 'd', split: ['/'] }, country: 'e' }, { from: 'e' }],
  });
  expect(mapping.fields.status).not.toHaveProperty('values.zawieszony');
  expect(yaml).toContain('# ? "zawieszony"');
});

test.each([
  ['Tytuł', 'Krótki opis', 'Miejscowość', 'Kraj', 'Data rozpoczęcia', 'Koszt', 'Waluta', 'Stan', 'Strona www'],
  ['Título', 'Resumen', 'Ciudad', 'País', 'Fecha de inicio', 'Presupuesto', 'Moneda', 'Estado', 'Enlace'],
  ['Titel', 'Kurzbeschreibung', 'Stadt', 'Staat', 'Beginn', 'Kosten', 'Währung', 'Stand', 'Webseite'],
  ['Τίτλος', 'Περιγραφή', 'Πόλη', 'Χώρα', 'Έναρξη', 'Προϋπολογισμός', 'Νόμισμα', 'Κατάσταση', 'Ιστοσελίδα'],
  ['שם', 'תיאור', 'ערים', 'מדינה', 'התחלה', 'תקציב', 'מטבע', 'מצב', 'אתר'],
  ['Заглавие', 'Описание', 'Град', 'Държава', 'Начало', 'Стойност', 'Валута', 'Състояние', 'Връзка'],
])('and by their heads: %s …', async (...heads) => {
  const { roles } = await suggestFor(fileOf('b.csv', [['Nr', ...heads].join(';'), ...ROWS].join('\n')));
  expect(Object.values(roles)).toEqual([
    'key',
    'name',
    'summary',
    'city',
    'country',
    'from',
    'amount',
    'currency',
    'status',
    'url',
  ]);
});

test('The list of records within a document is found, and said in the mapping', async () => {
  const cases = Array.from({ length: 5 }, (_, index) => ({ id: `c${index}`, nombre: `Huerto de vecinas ${index}` }));
  const document = { meta: { autores: [{ x: 1 }] }, datos: { casos: cases } };
  const { mapping } = await suggestFor(fileOf('c.json', JSON.stringify(document)));
  expect(mapping).toMatchObject({ read: { records: 'datos.casos' }, key: 'id', fields: { name: 'nombre' } });
  const only = fileOf('d.json', JSON.stringify({ datos: { casos: cases } }));
  expect((await openRows(await byteSource(only))).read).toMatch(/5 records/);
});

test('The sheet that looks like a table is taken, and said in the mapping', async () => {
  const table = Object.fromEntries(
    Array.from({ length: 6 }, (_, index) => [
      [`A${index + 1}`, text(index === 0 ? 'Nr' : `P${index}`)],
      [`B${index + 1}`, text(index === 0 ? 'Titel' : `Garten der Nachbarn ${index}`)],
    ]).flat(),
  );
  const path = workbookOf([
    { name: 'Info', cells: { A1: text('Stand 2024') } },
    { name: 'Projekte', cells: table },
  ]);
  const { mapping } = await suggestFor(path);
  expect(mapping).toMatchObject({ read: { sheet: 'Projekte' }, key: 'Nr', fields: { name: 'Titel' } });
});
