import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../api/search/document.ts';
import type { SearchEngine } from '../../api/search/engine.ts';
import { parseQuery } from '../../api/search/query/parse.ts';
import { reasonsOf } from '../../api/search/reasons.ts';
import { suggest } from '../../api/search/suggest.ts';
import { dropOwnIndexes, inBatches, searchDocument, searchEngines } from '../support/search-engines.ts';

const named = (id: string, names: Record<string, string>, kind: SearchDocument['kind'] = 'Theme') =>
  searchDocument({
    id,
    kind,
    name: names.en ?? id,
    names: Object.entries(names).map(([language, text]) => ({ field: 'name', language, text })),
  });

const THINGS = [
  named('theme:hospitals', { en: 'Hospitals', it: 'Ospedali', bg: 'Болници', he: 'בתי חולים' }),
  named('theme:courts', { en: 'Courts', it: 'Tribunali', bg: 'Съдилища', he: 'בית משפט' }),
  named('theme:nursery', { en: 'Nursery school', it: 'Asilo', bg: 'Детска градина', he: 'גן ילדים' }),
  named('theme:housing', { en: 'Housing', it: 'Abitazioni', bg: 'Жилища', he: 'דיור' }),
  named('theme:waste', { en: 'Waste', it: 'Rifiuti', bg: 'Отпадъци', he: 'פסולת' }),
  named('theme:sewage', { en: 'Waste water', it: 'Acque reflue', bg: 'Отпадни води', he: 'שפכים' }),
  named('theme:parks', { en: 'Parks', it: 'Parchi', bg: 'Паркове', he: 'פארקים' }),
  named('practice:aria', { en: 'Aria, a chatbot for pensioners' }, 'Practice'),
  named('practice:air', { en: 'Cleaner air in the metro' }, 'Practice'),
  named('city:barcelona', { en: 'Barcelona', it: 'Barcellona', he: 'ברצלונה', und: 'בארצעלאנע' }, 'City'),
  named('city:bari', { en: 'Bari', it: 'Bari', bg: 'Бари', he: 'בארי' }, 'City'),
  named('practice:bartetta', { en: 'Bartetta' }, 'Practice'),
  named('goal:3', { en: 'Good health and well-being', he: 'בריאות טובה ורווחה' }, 'Goal'),
];

describe.each(searchEngines())('a suggestion on $name', ({ open }) => {
  let engine: SearchEngine;
  beforeAll(async () => {
    engine = open();
    await engine.rebuild(inBatches(THINGS));
  });
  afterAll(dropOwnIndexes);

  const suggested = async (text: string, language: string) =>
    (await suggest(engine, text, 8, [language, 'en'])).flatMap(({ id }) => id ?? []);

  test.each([
    ['casa', 'it', ['theme:housing']],
    ['парк', 'bg', ['theme:parks']],
    ['въздух', 'bg', ['practice:air']],
    ['באר', 'he', ['city:bari']],
    ['rif', 'it', ['theme:waste']],
    ['барс', 'bg', []],
    ['Barletta', 'it', []],
    ['Barcelonna', 'it', ['city:barcelona']],
    ['בארצעלאנע', 'he', ['city:barcelona']],
  ])('for “%s” is nothing that another language’s word for it happens to stand in', async (text, language, ids) => {
    expect(await suggested(text, language)).toEqual(ids);
  });
});

describe('a reason', () => {
  const labels = (via: string, names: Record<string, string>) =>
    Object.entries(names).map(([language, text]) => ({ via, language, text }));
  const document = searchDocument({
    id: 'practice:one',
    name: 'One',
    labels: [
      ...labels('target:residents', { en: 'New residents', it: 'nuovi abitanti', he: 'משקי בית' }),
      ...labels('theme:housing', { en: 'Housing', it: 'abitazioni', he: 'דיור' }),
      ...labels('theme:schools', { en: 'Schools', it: 'scuole', he: 'בית ספר' }),
      ...labels('city:rome', { en: 'Rome', it: 'Roma', und: 'Ром' }),
      ...labels('stakeholder:ministry', { bg: 'Министерство за жилища' }),
    ],
  });
  const reasons = (text: string) =>
    reasonsOf(document, parseQuery(text), 'exact').map(({ word, label }) => [word, label.language, label.text]);

  test('names a label of the language of the word or in English, and none that only looks alike', () => {
    expect(reasons('housing for families')).toEqual([
      ['housing', 'en', 'Housing'],
      ['housing', 'bg', 'Министерство за жилища'],
    ]);
    expect(reasons('роми ')).toEqual([]);
  });

  test('tells of a term all of its words', () => {
    expect(reasons('edilizia popolare ')[0]).toEqual(['edilizia popolare', 'en', 'Housing']);
  });
});
