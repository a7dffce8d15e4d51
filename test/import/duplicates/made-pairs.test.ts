import { describe, expect, it } from 'vitest';
import { openDuplicates } from '../../../seed/imports/duplicates/open.ts';
import type { PracticeTraits } from '../../../seed/imports/duplicates/port.ts';

function practice(id: string, name: string, more: Partial<PracticeTraits> = {}): PracticeTraits {
  return { id, names: [name], texts: [], places: [], organisations: [], urls: [], sources: [`source:${id}`], ...more };
}

function doubleOf(known: PracticeTraits, asked: PracticeTraits) {
  const duplicates = openDuplicates();
  duplicates.add(known);
  return duplicates.doublesOf(asked)[0];
}

const garden =
  'Neighbours turn disused tram sheds into greenhouses. They share the harvest with two school kitchens. A foreman teaches grafting on Saturdays.';

describe('names of one practice, written in two ways', () => {
  it.each([
    ['case', 'Tram Shed Greenhouses Rotterdam', 'TRAM SHED GREENHOUSES ROTTERDAM'],
    ['punctuation', 'Tram-shed greenhouses, Rotterdam', 'Tram shed greenhouses (Rotterdam)'],
    ['accents', 'Invernadero ecológico cocherón', 'Invernadero ecologico cocheron'],
    ['the language of the city', 'Tram shed greenhouses in Milan', 'Tram shed greenhouses in Milano'],
    ['the script of the city', 'Tram shed greenhouses in Sofia', 'Tram shed greenhouses in София'],
    ['letters misread twice', 'Serre dans les dépôts désaffectés', 'Serre dans les dÃ©pÃ´ts dÃ©saffectÃ©s'],
  ])('differ by %s, and are the same', (_, one, other) => {
    const place = { places: ['city:somewhere'] };
    const double = doubleOf(practice('practice:a', one, place), practice('practice:b', other, place));
    expect(double?.resemblance).toBe('SAME');
    expect(double?.reasons[0]).toMatchObject({ what: 'NAME' });
  });

  it.each([
    ['added', 'Tram shed greenhouses', 'Tram shed greenhouses (TSG)'],
    ['dropped', 'TSG – Tram shed greenhouses', 'Tram shed greenhouses'],
  ])('differ by an acronym %s, and are one where the text agrees', (_, one, other) => {
    const more = { texts: [garden], organisations: ['Roots Cooperative'] };
    const double = doubleOf(practice('practice:a', one, more), practice('practice:b', other, more));
    expect(double?.resemblance).toBe('SAME');
  });
});

describe('practices that only resemble each other', () => {
  it('are two where the same words are told of two cities', () => {
    const one = practice('practice:a', 'Greenhouses-Milan', { texts: [garden], places: ['city:milan', 'country:it'] });
    const other = practice('practice:b', 'Greenhouses-Turin', {
      texts: [garden],
      places: ['city:turin', 'country:it'],
    });
    expect(doubleOf(one, other)?.resemblance).not.toBe('SAME');
  });

  it('are two where one organisation does both', () => {
    const by = { organisations: ['Roots Cooperative'], places: ['country:nl'], startYear: 2020 };
    const one = practice('practice:a', 'Tram shed greenhouses', { ...by, texts: [garden] });
    const text =
      'Retired bus drivers repair bicycles for newcomers. Each bicycle comes with a lesson in traffic rules.';
    const other = practice('practice:b', 'Bicycle repair café', { ...by, texts: [text] });
    expect(doubleOf(one, other)?.resemblance).not.toBe('SAME');
  });

  it.each([
    ['Greenhouses, phase 1', 'Greenhouses, phase 2'],
    ['Greenhouses, phase II', 'Greenhouses, phase III'],
    ['Greenhouses of school 4', 'Greenhouses of school 14'],
  ])('are two where only their numbers differ: %s, %s', (name, next) => {
    const more = { texts: [garden], organisations: ['Roots Cooperative'], places: ['city:milan'], startYear: 2020 };
    for (const sources of [['source:one'], ['source:two']]) {
      const [one, other] = [practice('practice:a', name, more), practice('practice:b', next, { ...more, sources })];
      expect(doubleOf({ ...one, sources: ['source:one'] }, other)?.resemblance).not.toBe('SAME');
    }
  });

  it('are one where a document tells it twice, word for word, under nearly one name', () => {
    const more = { texts: [garden], organisations: ['Roots Cooperative'], startYear: 2020, sources: ['source:one'] };
    const known = practice('practice:a', 'Tram shed greenhouses of the harvest cooperative', more);
    const asked = practice('practice:b', 'Tram Shed Greenhouses of the harvest cooperative (TSG)', more);
    expect(doubleOf(known, asked)?.resemblance).toBe('SAME');
  });

  it.each([
    ['another year', { startYear: 2023 }],
    ['another organisation', { organisations: ['Harbour Choir Association'] }],
    ['a text that goes on otherwise', { texts: [`${garden.slice(0, 62)} Bees come next year, and pupils keep them.`] }],
  ])('are proposed where one document has two records of one name and %s', (_, differing) => {
    const from = { texts: [garden], organisations: ['Roots Cooperative'], startYear: 2020, sources: ['source:one'] };
    const known = practice('practice:a', 'Tram shed greenhouses', from);
    expect(doubleOf(known, practice('practice:b', 'Tram shed greenhouses', from))?.resemblance).toBe('SAME');
    const asked = practice('practice:b', 'Tram shed greenhouses', { ...from, ...differing });
    expect(doubleOf(known, asked)?.resemblance).toBe('LIKELY');
  });

  it.each([
    ['is left open', { openPlaces: ['Newcastle'], places: ['country:gb'] }],
    ['is left open without a country', { openPlaces: ['Newcastle'], places: [] }],
    ['is said of one only', { places: [] }],
    ['is a country only', { places: ['country:gb'] }],
    ['costs another sum', { places: ['city:leeds', 'country:gb'], cost: '20000 GBP' }],
  ])('are proposed where one document has two records and the place of one %s', (_, differing) => {
    const from = { texts: [garden], sources: ['source:one'], places: ['city:leeds', 'country:gb'], cost: '10000 GBP' };
    const known = practice('practice:a', 'Tram shed greenhouses', from);
    const asked = practice('practice:b', 'Tram shed greenhouses', { ...from, ...differing });
    expect(doubleOf(known, asked)?.resemblance).toBe('LIKELY');
    expect(doubleOf(asked, known)?.resemblance).toBe('LIKELY');
  });

  it('are proposed where another document leaves the place open', () => {
    const [open, settled] = [
      { openPlaces: ['Newcastle'], places: ['country:gb'] },
      { places: ['city:leeds', 'country:gb'] },
    ];
    const known = practice('practice:a', 'Tram shed greenhouses', { texts: [garden], ...open });
    const asked = practice('practice:b', 'Tram shed greenhouses', { texts: [garden], ...settled });
    expect(doubleOf(known, asked)?.resemblance).toBe('LIKELY');
  });

  it('are proposed once where one document tells them town by town', () => {
    const duplicates = openDuplicates();
    const inTown = (town: string) =>
      practice(`practice:${town}`, 'Tram shed greenhouses', {
        texts: [garden],
        sources: ['source:one'],
        places: [`city:${town}`],
      });
    for (const town of ['leeds', 'york', 'hull']) duplicates.add(inTown(town));
    expect(duplicates.doublesOf(inTown('bath'))).toHaveLength(1);
  });

  it('are never merged unseen where one document states both under two names', () => {
    const from = { texts: [garden], organisations: ['Roots Cooperative'], sources: ['source:one'] };
    const double = doubleOf(
      practice('practice:a', 'Greenhouses, first pilot', from),
      practice('practice:b', 'Greenhouses, second pilot', from),
    );
    expect(double?.resemblance).not.toBe('SAME');
  });
});

it('never takes a practice for its own double', () => {
  const one = practice('practice:a', 'Tram shed greenhouses', { texts: [garden] });
  expect(doubleOf(one, one)).toBeUndefined();
});

describe('a practice that is known in many towns and languages', () => {
  const towns = ['acre', 'dimona', 'ofakim', 'ashkelon', 'akko-east', 'lod'].flatMap((town) => [
    `city:${town}`,
    'country:il',
  ]);
  const wordings = [
    ['Tram shed greenhouses', garden],
    [
      'Serre nei depositi dei tram',
      'I vicini coltivano ortaggi nei depositi dismessi dei tram, e li dividono con due mense.',
    ],
    ['חממות במחסני החשמליות', 'שכנים מגדלים ירקות במחסני חשמליות נטושים ומחלקים את היבול לשני בתי ספר.'],
  ];
  const known = wordings.map(([name = '', text = '']) =>
    practice('practice:known', name, { texts: [text], places: [...new Set(towns)] }),
  );
  const doublesOf = (asked: PracticeTraits) => {
    const duplicates = openDuplicates();
    for (const one of known) duplicates.add(one);
    return duplicates.doublesOf(asked);
  };

  it.each(wordings)('is found by the name of any: %s', (name = '') => {
    const text = ['Completely different sentences about something that happens there as well.'];
    const [double, ...more] = doublesOf(
      practice('practice:new', name, { texts: text, places: ['city:lod', 'country:il'] }),
    );
    expect(more).toEqual([]);
    expect(double?.id).toBe('practice:known');
    expect(double?.reasons.map(({ what }) => what)).not.toContain('PLACE');
  });

  it('is one with its own words told by another document', () => {
    const [name = '', text = ''] = wordings[1] ?? [];
    const asked = practice('practice:new', name, { texts: [text], places: ['city:lod', 'country:il'] });
    expect(doublesOf(asked)[0]?.resemblance).toBe('SAME');
  });

  it('may be in a town that is not kept where it has more than are kept', () => {
    const many = Array.from({ length: 40 }, (_, at) => `city:town-${at}`);
    const double = doubleOf(
      practice('practice:a', 'Tram shed greenhouses', { texts: [garden], places: many }),
      practice('practice:b', 'Tram shed greenhouses', { texts: [garden], places: ['city:town-39'] }),
    );
    expect(double?.reasons.map(({ what }) => what)).not.toContain('PLACE');
  });
});
