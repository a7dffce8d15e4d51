import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseMapping } from '../../seed/imports/mapping/load.ts';
import { byteSource } from '../../seed/imports/read/chunks.ts';
import { openRows } from '../../seed/imports/read/open.ts';
import { profileOf } from '../../seed/imports/suggest/column-profile.ts';
import { currencyOfSums } from '../../seed/imports/suggest/found-currencies.ts';
import { dateFormats, dayQuestion } from '../../seed/imports/suggest/found-dates.ts';
import { numberFormat } from '../../seed/imports/suggest/found-numbers.ts';
import { suggestMapping } from '../../seed/imports/suggest/suggest-mapping.ts';
import { scratchDirectory } from '../support/scratch.ts';
import { number, text, workbookOf } from './workbook.ts';

async function suggestFor(path: string) {
  const { yaml } = await suggestMapping(await openRows(await byteSource(path), {}, { unmapped: true }), path);
  return { yaml, mapping: parseMapping(yaml, 'suggested.yaml') };
}

const suggested = (name: string, ...lines: string[]) => {
  const path = join(scratchDirectory('suggest-said'), name);
  writeFileSync(path, lines.join('\n'));
  return suggestFor(path);
};

/** A column of these values. */
const columnOf = (head: string, ...values: string[]) =>
  profileOf(
    head,
    values.map((value, at) => ({ number: at + 1, line: at + 2, cells: { [head]: value }, raw: value })),
  );

describe('Signs of numbers', () => {
  test.each([
    [['12,5', '3000'], { decimal: ',' }],
    [['1.250,00', '900'], { decimal: ',', thousands: '.' }],
    [['1.250.000', '900'], { decimal: ',', thousands: '.' }],
    [['1,250,000', '900'], { decimal: '.', thousands: ',' }],
    [["12'500.50", '900'], { decimal: '.', thousands: "'" }],
    [['1 250 000,50', '900'], { decimal: ',', thousands: ' ' }],
    [['12.5', '900'], undefined],
  ])('are those that %j prove', (values, format) => {
    expect(numberFormat(columnOf('Kosten', ...values), false)).toEqual({ format });
  });

  test.each([
    ['12,500', { decimal: '.', thousands: ',' }],
    ['12.500', { decimal: ',', thousands: '.' }],
  ])('before three digits alone, as in %s, are those of thousands, and asked for', (value, format) => {
    const found = numberFormat(columnOf('Kosten', value, '900'), false);
    expect(found.format).toEqual(format);
    expect(found.question).toContain(`“${value}” is read as 12500`);
  });

  test('of a workbook’s own numbers prove nothing for its texts', async () => {
    const head = { A1: text('Ref'), B1: text('Practice name'), C1: text('Total cost (£)'), D1: text('Unit cost') };
    const path = workbookOf([
      {
        name: 'Practices',
        cells: {
          ...head,
          ...{ A2: text('EC-1'), B2: text('Deposit cups for cafés'), C2: text('12,500'), D2: number('12') },
          ...{ A3: text('EC-2'), B3: text('School gardens of Leeds'), C3: number('1250.5'), D3: number('7') },
        },
      },
    ]);
    const { mapping, yaml } = await suggestFor(path);
    expect(mapping.read?.numbers).toEqual({ decimal: '.', thousands: ',' });
    expect(mapping.fields.cost).toEqual({ amount: 'Total cost (£)', currency: { constant: 'GBP' } });
    expect(yaml).toMatch(/nothing was made of: .*Unit cost/);
  });
});

describe('Dates', () => {
  test.each([
    [
      ['2019.05.03.', '2020.02.01.'],
      ['yyyy.M.d.', 'yyyy'],
    ],
    [
      ['3. 5. 2019', '14. 2. 2020'],
      ['d. M. yyyy', 'yyyy'],
    ],
    [
      ['05/23/2019', '2020'],
      ['M/d/yyyy', 'yyyy'],
    ],
    [
      ['١٢/٠٣/٢٠١٩', '2020'],
      ['d/M/yyyy', 'yyyy'],
    ],
    [['2019-05-03', '2020-02'], undefined],
  ])('are read as %j are written', (values, formats) => {
    expect(dateFormats([columnOf('Start', ...values)])).toEqual(formats);
  });

  test('that may be a day’s or a month’s first are asked for', () => {
    expect(dayQuestion([columnOf('Start', '03/04/2019', '05/06/2020')])).toContain('“03/04/2019”');
    expect(dayQuestion([columnOf('Start', '03/04/2019', '25/06/2020')])).toBeUndefined();
  });
});

describe('Currencies', () => {
  test.each([
    ['Bütçe (TL)', 'TRY'],
    ['Total cost (£)', 'GBP'],
    ['сума, грн', 'UAH'],
    ['Kosten in CHF', 'CHF'],
    ['budget_eur', 'EUR'],
    ['Cost (US$)', 'USD'],
  ])('are read from the head %s', (head, code) => {
    expect(currencyOfSums(columnOf(head, '12500', '900'), 'en')).toEqual({ currency: { constant: code } });
  });

  test('are those that most sums carry, where some have none', () => {
    const { currency } = currencyOfSums(columnOf('Бюджет', '100 грн', '75000', '900 грн', '50 EUR', '30 грн'), 'uk');
    expect(currency).toMatchObject({ values: { грн: 'UAH', EUR: 'EUR' }, default: 'UAH' });
  });

  test('of a minority stand beside that of the head', () => {
    const { currency } = currencyOfSums(columnOf('Bütçe (TL)', '100', '75000', '900 €'), 'tr');
    expect(currency).toMatchObject({ values: { '€': 'EUR' }, default: 'TRY' });
  });

  test.each([
    ['nothing says', 'Kosten', ['12500', '900'], 'nothing in the file says which it is'],
    ['may be several countries’', 'Cost', ['$12500', '$900'], 'whose is “\\$”'],
    ['are counted in thousands', 'Budget (k€)', ['125', '32,5'], 'in thousands or millions'],
  ])('that %s are asked for, and the sums left out', async (_, head, values, question) => {
    const lines = values.map((value, at) => `A${at};The garden of ${at} neighbours and their children;${value}`);
    const { mapping, yaml } = await suggested('cost.csv', `Nr;Title;${head}`, ...lines);
    expect(mapping.fields).not.toHaveProperty('cost');
    expect(yaml).toMatch(new RegExp(`# \\? .*${question}`));
  });
});

describe('Keys', () => {
  test('are the first column that no two records share', async () => {
    const { mapping } = await suggested(
      'keys.csv',
      'Org ID;Visitors;Ref;Practice name',
      'O1;12;EC-1;Language cafés',
      'O1;15;EC-2;Language cafés',
      'O2;19;EC-3;River rangers',
    );
    expect(mapping.key).toBe('Ref');
  });

  test('that two records share are left out, and told', async () => {
    const { mapping, yaml } = await suggested(
      'shared.csv',
      'Ref;Practice name;Description;Town',
      ...Array.from({ length: 30 }, (_, at) => `R${at % 29};Garden ${at};Neighbours ${at} meet.;Town ${at}`),
    );
    expect(mapping.key).toBeUndefined();
    expect(yaml).toContain('# ? key: “Ref”, once no two records share “R0”');
  });

  test('that a row written anew shares stay, and are told', async () => {
    const row = (at: number, budget: number) => `R${at},Garden ${at},Neighbours ${at} meet.,Leeds,${budget}`;
    const { mapping, yaml } = await suggested(
      'anew.csv',
      'id,name,description,city,cost (€)',
      ...Array.from({ length: 40 }, (_, at) => row(at, 100)),
      row(3, 900),
    );
    expect(mapping.key).toBe('id');
    expect(yaml).toContain('# ? key: rows share “R3” in “id”');
  });
});

test('A name is no description, an end no beginning, and an organisation nothing that nobody says', async () => {
  const { mapping } = await suggested(
    'uk.csv',
    '№ картки;Назва практики;Короткий опис;Завершення;Початок;Стан;Організації-учасники;Партнер;ЦСР',
    'УА-1;Громадський бюджет;Учні пропонують проєкти для своєї школи.;30.06.2021;12.03.2019;триває;Міська рада; ;ЦСР 4, ЦСР 11',
    'УА-2;;Портал із даними міста та району.;2022;2020;завершено;"Рада; ГО Шовк";UNICEF;"9; 16"',
    'УА-3;Порт даних;Майстерня ремесел у цеху.;;01.02.2020;не завершено;Рада;;2',
  );
  expect(mapping).toMatchObject({
    key: '№ картки',
    fields: {
      name: 'Назва практики',
      summary: 'Короткий опис',
      period: { from: 'Початок', to: 'Завершення' },
      status: { values: { триває: 'RUNNING', завершено: 'FINISHED' } },
    },
    goals: [{ from: { column: 'ЦСР', split: [',', ';'] } }],
    stakeholders: [{ name: { column: 'Організації-учасники', split: ';' } }, { name: 'Партнер' }],
  });
  expect(mapping.fields.status).not.toHaveProperty('values.не завершено');
});

describe('Marks for goals', () => {
  const marks = (head: (goal: number) => string, mark: (row: number, goal: number) => string) => {
    const goals = Array.from({ length: 17 }, (_, at) => at + 1);
    const rows = [1, 2, 3].map(
      (row) => `A${row};Garden of neighbours ${row};${goals.map((goal) => mark(row, goal)).join(';')}`,
    );
    return suggested('goals.csv', `id;name;${goals.map(head).join(';')}`, ...rows);
  };

  test.each([
    ['evet', 'hayır'],
    ['так', 'ні'],
    ['sim', 'não'],
    ['x', ''],
  ])('may be %s and %s', async (yes, no) => {
    const { mapping } = await marks(
      (goal) => `SDG${goal}`,
      (row, goal) => (goal % 3 === row % 3 ? yes : no),
    );
    const from = { columns: 'SDG*', ...(no !== '' && { is: expect.arrayContaining([yes]) }) };
    expect(mapping.goals).toEqual([{ from }]);
  });

  test('may stand under seventeen numbers of any name, with or without a zero', async () => {
    const { mapping } = await marks(
      (goal) => `HDK_${String(goal).padStart(2, '0')}`,
      (row, goal) => (goal % 3 === row % 3 ? 'v' : '-'),
    );
    expect(mapping.goals).toMatchObject([{ from: { flags: { HDK_01: '1', HDK_17: '17' } } }]);
  });

  test('are none where they are words, and are then listed', async () => {
    const { mapping, yaml } = await marks(
      (goal) => `SDG${goal}`,
      (row, goal) => `partly ${row * goal}`,
    );
    expect(mapping).not.toHaveProperty('goals');
    expect(yaml).toMatch(/nothing was made of: .*SDG1, .*SDG17/);
  });
});

test('Lists of texts within a document are themes, and kinds stand beside their organisations', async () => {
  const cases = Array.from({ length: 12 }, (_, at) => ({
    id: at + 100,
    titulo: `Hortas nas escolas ${at}`,
    temas: [`educação ${at}`, 'clima'],
    idioma: at % 2 ? 'português' : 'español',
    parceiros: [{ nome: `Prefeitura ${at}`, tipo: 'governo local' }, { nome: `Instituto ${at}` }],
    resultados: [{ indicador: `Escolas com horta ${at}`, valor: 78, unidade: 'escolas' }],
  }));
  const { mapping } = await suggested('casos.json', JSON.stringify(cases));
  expect(mapping).toMatchObject({
    language: { column: 'idioma', values: { português: 'pt', español: 'es' } },
    themes: [{ from: 'temas' }],
    stakeholders: [
      { name: 'parceiros.nome', sector: { column: 'parceiros.tipo', values: { 'governo local': 'LOCAL_AUTHORITY' } } },
    ],
    outcomes: [{ name: 'resultados.indicador', value: 'resultados.valor', unit: 'resultados.unidade' }],
  });
  expect(mapping).not.toHaveProperty('methods');
  expect(mapping.stakeholders?.[0]).not.toHaveProperty('role');
});

test('A region behind a slash is no second town', async () => {
  const { mapping } = await suggested(
    'tr.csv',
    'No;Proje Adı;İl / İlçe',
    '1;Komşuların bahçesi bir;Ereğli/Konya',
    '2;Gece otobüsü için hatlar;İzmir/Bursa',
    '3;Balıklıgöl için temiz su;Kadıköy/İstanbul',
  );
  expect(mapping.places).toEqual([{ from: 'İl / İlçe', kind: 'City' }]);
});
