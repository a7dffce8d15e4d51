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
