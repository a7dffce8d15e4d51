import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readNumber } from '../../seed/imports/map/numbers.ts';
import { parseMapping } from '../../seed/imports/mapping/load.ts';
import { byteSource } from '../../seed/imports/read/chunks.ts';
import { openRows } from '../../seed/imports/read/open.ts';
import { suggestMapping } from '../../seed/imports/suggest/suggest-mapping.ts';
import { languageOf } from '../../seed/imports/suggest/text-language.ts';
import { scratchDirectory } from '../support/scratch.ts';

test.each([
  ['fr', 'Les habitants réparent des vélos et partagent les outils en dehors des heures de la bibliothèque.'],
  ['nl', 'De bewoners repareren fietsen in een werkplaats die van de gemeente is.'],
  ['he', 'תושבי השכונה מטפלים בגינה קהילתית.'],
  ['cs', 'Sousedé společně pečují o zahradu na střeše tržnice a učí děti pěstovat zeleninu.'],
  ['hu', 'A szomszédok közösen gondozzák a kertet, és a gyerekek is részt vesznek.'],
  ['bg', 'Съседите се грижат заедно за градината на покрива.'],
  ['uk', 'Сусіди разом доглядають за садом на даху та навчають дітей.'],
  ['de', 'Die Nachbarn pflegen den Garten auf dem Dach und lernen mit den Kindern.'],
  ['en', 'Neighbours look after the garden on the roof.'],
])('texts in %s are known to be', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

async function suggested(name: string, content: string) {
  const path = join(scratchDirectory('suggest-languages'), name);
  writeFileSync(path, content);
  const { yaml, columns } = await suggestMapping(await openRows(await byteSource(path), {}, { unmapped: true }), path);
  return {
    mapping: parseMapping(yaml, 'suggested.yaml'),
    roles: Object.fromEntries(columns.map(({ column, role }) => [column, role])),
  };
}

describe('A programme that bears few names in many towns', () => {
  const towns = ['Brno', 'Olomouc', 'Ostrava', 'Zlín', 'Liberec', 'Jihlava'];

  test('has its name, its lists and its sums told by their heads', async () => {
    const names = ['Library of things', 'Repair café', 'School streets'];
    const rows = Array.from(
      { length: 60 },
      (_, at) =>
        `C${at},${names[at % 3]},Neighbours lend each other tools.,${towns[at % 6]},${at % 9 ? 'youth' : 'youth; sharing'},${at % 2 ? '£' : '€'}${at + 1}000`,
    );
    const { mapping, roles } = await suggested(
      'en.csv',
      ['id,title,description,city,topics,budget', ...rows].join('\n'),
    );
    expect(roles).toMatchObject({ title: 'name', description: 'summary', topics: 'themes', budget: 'amount' });
    expect(mapping.themes).toEqual([{ from: { column: 'topics', split: ';' } }]);
    expect(mapping.fields.cost?.currency).toMatchObject({ column: 'budget', values: { '£': 'GBP', '€': 'EUR' } });
  });

  test('is no list of its partners, and has dates with the word for a year behind them', async () => {
    const rows = Array.from({ length: 30 }, (_, at) =>
      JSON.stringify({
        номер: `ДП-${at}`,
        наименование: ['Патронаж у дома', 'Младежки клуб'][at % 2],
        описание: `Грижа за възрастни хора в дома им, с помощта на съседите, ${at}.`,
        период: { начало: `${10 + (at % 9)}.05.2019 г.` },
        бюджет: `${at + 1} 000,00 лева`,
        партньори: [{ име: `Сдружение „Бъдеще ${at}“`, роля: 'партньор' }],
      }),
    );
    const { mapping, roles } = await suggested('bg.jsonl', rows.join('\n'));
    expect(mapping).toMatchObject({ source: { language: 'bg' }, fields: { name: 'наименование' } });
    expect(roles).toMatchObject({ 'период.начало': 'from', бюджет: 'amount', 'партньори.име': 'organisation' });
    expect(roles['партньори.роля']).not.toBe('organisation');
  });
});

test.each([
  ['24 691,00 лева', 24691],
  ['1 200 000 Kč', 1200000],
  ['₪ 5 000', 5000],
  ['5 000 ש"ח', 5000],
  ['3 000 F CFA', 3000],
  ['12 k€', null],
  ['2 Mio. EUR', null],
])('the sum %s is read without its currency', (written, sum) => {
  expect(readNumber(written, { decimal: ',', thousands: ' ' })).toBe(sum);
});

test('Hebrew of Windows is offered as that, with the line that tells it apart', async () => {
  const path = join(scratchDirectory('suggest-languages'), 'he.tsv');
  const lines = [
    "מס'\tשם\tתקציב",
    ...Array.from({ length: 20 }, (_, at) => `${at}\tגינה קהילתית בשכונה\t₪ ${at}00,000`),
  ];
  writeFileSync(path, iconv.encode(lines.join('\n'), 'windows-1255'));
  await expect(openRows(await byteSource(path), {}, { unmapped: true })).rejects.toThrow(
    /as in --encoding windows-1255[\s\S]*?\n {2}windows-1255 .*₪/,
  );
});
