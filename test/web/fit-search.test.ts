import { describe, expect, test } from 'vitest';
import {
  cityOf,
  type FitSearch,
  idsNamed,
  isAnswered,
  isCityAlone,
  parseFitSearch,
  profileOf,
  withAnswer,
  withKnownAlone,
} from '../../web/src/lib/fit-search.ts';

const SAID: FitSearch = {
  place: 'country:bg',
  population: 90_000,
  trait: ['trait:medium-sized'],
  challenge: ['challenge:newcomer-exclusion'],
  amount: 60_000,
  currency: 'EUR',
  months: 18,
  partner: ['RESEARCH'],
};

describe('the answers in an address', () => {
  test('are read as they were written, numbers as text too', () => {
    expect(parseFitSearch({ ...SAID })).toEqual(SAID);
    expect(parseFitSearch({ population: '90000', partner: 'RESEARCH', trait: 'trait:medium-sized' })).toEqual({
      population: 90_000,
      partner: ['RESEARCH'],
      trait: ['trait:medium-sized'],
    });
  });

  test.each([
    ['a place of another kind', { place: 'theme:diversity' }],
    ['a number that is none', { population: 'many' }],
    ['a number below one', { months: '0' }],
    ['half a person', { population: '1.5' }],
    ['a number beyond all cities', { amount: '1e13' }],
    ['a sector that there is not', { partner: 'PIRATES' }],
    ['a currency that is not offered', { currency: 'DOGE' }],
    ['an order that there is not', { orderBy: 'LUCK' }],
    ['a town without its country', { town: 'Faenza', townRegion: 'region:tuscany' }],
    ['a town’s name that is none', { town: ['', 'x'.repeat(201)] }],
    ['a challenge by another name', { challenge: ['trait:medium-sized', 7] }],
  ])('leave out what they cannot mean: %s', (_, search) => {
    expect(parseFitSearch(search)).toEqual({});
  });
});

test('pages are counted from the second on, as many as one would read, and are no answer', () => {
  expect(parseFitSearch({ pages: '3' })).toEqual({ pages: 3 });
  expect(parseFitSearch({ pages: 1 })).toEqual({});
  expect(parseFitSearch({ pages: 1e9 })).toEqual({ pages: 50 });
  expect(isAnswered({ pages: 3 })).toBe(false);
  expect(isCityAlone({ place: 'city:sofia', pages: 3 })).toBe(true);
});

describe('what nobody knows', () => {
  const asked: FitSearch = { ...SAID, challenge: ['challenge:nonsense', 'challenge:newcomer-exclusion'] };

  test('is left out of the answers, and all else stays', () => {
    expect(idsNamed(asked)).toEqual(['country:bg', 'trait:medium-sized', ...(asked.challenge ?? [])]);
    expect(withKnownAlone(asked, (id) => id !== 'challenge:nonsense')).toEqual(SAID);
    expect(withKnownAlone(SAID, () => true)).toEqual(SAID);
  });

  test('takes along what rests on it: a town goes with its country', () => {
    const town: FitSearch = { place: 'country:zz', town: 'Faenza', townRegion: 'region:tuscany', months: 6 };
    expect(withKnownAlone(town, (id) => id !== 'country:zz')).toEqual({ months: 6 });
    expect(withKnownAlone({ challenge: ['challenge:nonsense'] }, () => false)).toEqual({});
  });
});

test('a value of a list goes in, and out again', () => {
  const once = withAnswer({}, 'partner', 'RESEARCH');
  expect(once).toEqual({ partner: ['RESEARCH'] });
  expect(withAnswer(once, 'partner', 'BUSINESS')).toEqual({ partner: ['RESEARCH', 'BUSINESS'] });
  expect(withAnswer(once, 'partner', 'RESEARCH')).toEqual({});
});

test('a town stands beside its country, and is no answer by itself', () => {
  const town = { place: 'country:it', town: 'Empoli, Tuscany', townRegion: 'region:tuscany' };
  expect(parseFitSearch(town)).toEqual(town);
  expect(parseFitSearch({ ...town, place: 'city:prato' })).toEqual({ place: 'city:prato' });
  expect(profileOf(town, null)).toMatchObject({ country: 'country:it', region: 'region:tuscany' });
});

test('an order or a currency alone is no answer; a city alone is one', () => {
  expect(isAnswered({ orderBy: 'CLOSEST_CONTEXT', currency: 'EUR' })).toBe(false);
  expect(isAnswered({ months: 1 })).toBe(true);
  expect(isCityAlone({ place: 'city:sofia', orderBy: 'CLOSEST_CONTEXT' })).toBe(true);
  expect(isCityAlone({ place: 'city:sofia', months: 1 })).toBe(false);
  expect(isCityAlone({ place: 'country:bg' })).toBe(false);
  expect([cityOf({ place: 'city:sofia' }), cityOf({ place: 'country:bg' })]).toEqual(['city:sofia', undefined]);
});

describe('the profile that the API is asked with', () => {
  test('holds what was said and nothing else', () => {
    expect(profileOf(SAID, null)).toEqual({
      country: 'country:bg',
      population: 90_000,
      traits: ['trait:medium-sized'],
      challenges: ['challenge:newcomer-exclusion'],
      targetGroups: undefined,
      partners: ['RESEARCH'],
      months: 18,
      budget: { amount: '60000', currency: 'EUR' },
    });
    expect(profileOf({ currency: 'GBP' }, null).budget).toBeUndefined();
  });

  test('takes country, size and kind from the city that was chosen, where the network knows them', () => {
    const sofia = {
      country: { id: 'country:bg' },
      population: { value: 1_152_556 },
      traits: [{ id: 'trait:capital-city' }],
    };
    expect(profileOf({ place: 'city:sofia', months: 6 }, sofia)).toMatchObject({
      country: 'country:bg',
      population: 1_152_556,
      traits: ['trait:capital-city'],
      months: 6,
    });
    const unknown = { country: { id: 'country:bg' }, population: null, traits: [] };
    expect(profileOf({ place: 'city:sofia' }, unknown)).toMatchObject({ population: undefined, traits: undefined });
  });
});
