import { describe, expect, test } from 'vitest';
import { type FoundTown, rankPlaces } from '../../web/src/features/fit/rank-places.ts';
import type { CityToChooseFragment } from '../../web/src/gql/fit.ts';

const text = (value: string) => ({ __typename: 'Text' as const, value, language: 'bg', origin: 'HUMAN' as const });

function city(id: string, name: string, ...others: string[]): CityToChooseFragment {
  const ref = { __typename: 'City' as const, id, name: text(name) };
  const country = { __typename: 'Country' as const, id: 'country:xx', name: text('X') };
  return { ...ref, alternativeNames: others.map(text), country, population: null } as CityToChooseFragment;
}

function town(name: string, matchedName: string | null = null, known: CityToChooseFragment | null = null): FoundTown {
  const place = { geonamesId: 1, countryCode: 'BG', regionName: null, population: 1, region: null };
  return { __typename: 'Town', name, matchedName, city: known, ...place } as FoundTown;
}

const ROESELARE = city('city:roeselare', 'Руселаре');
const SOFIA = city('city:sofia', 'София', 'Sofia');
const ROME = city('city:rome', 'Rome');
const RUSE = town('Ruse', 'Русе');

describe('what was meant by the name of a place', () => {
  test('a town that is called so goes before a city whose name begins so', () => {
    const { cities, townsFirst, sure } = rankPlaces('Русе', [ROESELARE], [RUSE]);
    expect({ cities, townsFirst, sure }).toEqual({ cities: [ROESELARE], townsFirst: true, sure: false });
  });

  test('a city that is called so goes before everything, in any of its names, accents and letters', () => {
    for (const typed of ['sofia', 'СОФИЯ', 'Sofía'])
      expect(rankPlaces(typed, [ROESELARE, SOFIA], [town('Sofia')])).toMatchObject({
        cities: [SOFIA],
        sure: true,
        townsFirst: false,
      });
  });

  test('a city that the gazetteer knows by the name typed is called so', () => {
    const { cities, sure, towns } = rankPlaces('רומא', [SOFIA], [town('Rome', 'רומא', ROME), RUSE]);
    expect({ cities, sure, towns }).toEqual({ cities: [ROME], sure: true, towns: [RUSE] });
  });

  test('what the search guesses at counts only where no name begins so', () => {
    expect(rankPlaces('Велико Т', [ROESELARE], [town('Veliko Tarnovo', 'Велико Търново')])).toMatchObject({
      cities: [],
      guesses: [],
    });
    expect(rankPlaces('Сифия', [SOFIA], [])).toMatchObject({ cities: [], guesses: [SOFIA] });
    expect(rankPlaces('Бургундия', [city('city:x', 'Нова Бургундия')], []).cities).toHaveLength(1);
  });
});
