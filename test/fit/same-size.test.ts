import { expect, it } from 'vitest';
import type { Needs, Site } from '../../api/fit/needs.ts';
import type { PlaceInQuestion } from '../../api/fit/place-in-question.ts';
import { weighUp } from '../../api/fit/weigh-up.ts';

const site = (id: string, population: number, country: string): Site => ({
  id,
  status: null,
  population,
  within: new Set([id, country]),
  traits: new Set(),
});

const NEEDS: Omit<Needs, 'sites'> = {
  id: 'practice:quill',
  challenges: new Set(),
  targetGroups: new Set(),
  namedChallenges: [],
  namedTargetGroups: [],
  suits: new Set(),
  sectors: [],
  cost: null,
  months: null,
  evidence: null,
  status: null,
  preconditions: 0,
  failures: 0,
  contact: null,
};

const PLACE: PlaceInQuestion = {
  city: null,
  country: 'country:bg',
  within: new Set(['country:bg']),
  population: 350_000,
  traits: null,
  complete: true,
  challenges: new Set(),
  targetGroups: new Set(),
  budget: null,
  partners: null,
  months: null,
  practised: new Set(),
};

const sizeAlike = (...sites: Site[]) =>
  weighUp(PLACE, { ...NEEDS, sites }).fits.find(({ phrase }) => phrase === 'sameSize')?.about;

const belfast = site('city:belfast', 345_000, 'country:gb');

it('names, of cities about as large, the one of the same country before one that is nearer in size', () => {
  expect(sizeAlike(belfast, site('city:plovdiv', 300_000, 'country:bg'))).toEqual(['city:plovdiv']);
});

it('names no city of the same country that is much larger', () => {
  expect(sizeAlike(belfast, site('city:sofia', 1_200_000, 'country:bg'))).toEqual(['city:belfast']);
});
