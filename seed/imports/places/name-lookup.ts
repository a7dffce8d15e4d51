import countries from 'i18n-iso-countries';
import { type Candidate, samePlace } from './candidate.ts';
import type { CountryIndex } from './country-index.ts';
import { compact, foldedWords } from './fold.ts';
import type { Gazetteer, GazetteerPlace } from './gazetteer.ts';
import type { KnownPlaces } from './known-places.ts';
import { cityOfDistrict, nameForms, nameWithin, uninflectedForms, usualName } from './name-forms.ts';
import type { GazetteerRegion, RegionIndex } from './region-index.ts';

/** The lists in which a name is looked up. */
export interface PlaceLists {
  gazetteer: Gazetteer;
  countries: CountryIndex;
  regions: RegionIndex;
  known: KnownPlaces;
}

/** Every place that bears a name, in the first of its forms that any place bears. */
export function bearersOf(name: string, lists: PlaceLists): Candidate[] {
  for (const form of nameForms(name)) {
    const found = exactly(form, lists);
    if (found.length > 0) return found;
  }
  const usual = usualName(name);
  if (usual) return exactly(usual, lists);
  const within = nameWithin(name);
  if (within) return exactly(within, lists).map((one) => ({ ...one, within: true }));
  const city = cityOfDistrict(name);
  return city
    ? exactly(city, lists).filter(({ kind, population }) => kind === 'City' && population >= WITH_DISTRICTS)
    : [];
}

/** Towns whose districts go by a number are large. */
const WITH_DISTRICTS = 100_000;

/** As `bearersOf`, for a name that may stand in another case: "Krakowa". */
export function inflectedBearersOf(name: string, countries: readonly string[], lists: PlaceLists): Candidate[] {
  for (const form of uninflectedForms(foldedWords(name), countries)) {
    const found = exactly(form, lists).filter(({ country }) => country && countries.includes(country));
    if (found.length > 0) return found;
  }
  return [];
}

function exactly(name: string, { gazetteer, countries: countryNames, regions, known }: PlaceLists): Candidate[] {
  const country = countryNames.byName(name) ?? countryNames.byName(name.replace(/^(?:(?:la|les) |l['’])/iu, ''));
  const soleWord = !foldedWords(name).includes(' ');
  const listed: Candidate[] = [
    ...gazetteer.bearersOf(name).map(({ place, ...how }): Candidate => ({ ...cityCandidate(place), ...how, soleWord })),
    ...regions.byName(name).map(regionCandidate),
    ...(country ? [{ ...countryCandidate(country.code, country.rare), foreign: country.foreign }] : []),
  ];
  // Places whose names only begin so are rivals of one that is called so, and nothing by themselves.
  const named = listed.filter(({ byBeginning }) => !byBeginning);
  const more = known.bearersOf(compact(foldedWords(name)), { gazetteer, regions });
  const all = [...named, ...more.filter((one) => !named.some((other) => samePlace(one, other)))];
  return all.some(({ kind }) => kind === 'City') ? [...all, ...listed.filter((one) => one.byBeginning)] : all;
}

export function cityCandidate(city: GazetteerPlace): Candidate {
  const { name, country, population } = city;
  return { kind: 'City', name, country, population, byOwnName: true, city };
}

export function regionCandidate({ name, country, code }: GazetteerRegion): Candidate {
  return { kind: 'Region', name, country, population: 0, byOwnName: true, region: code };
}

export function countryCandidate(code: string, rare = false): Candidate {
  const name = countries.getName(code, 'en') ?? code;
  return { kind: 'Country', name, country: code, population: 0, byOwnName: true, rare };
}
