import countries from 'i18n-iso-countries';
import { type Candidate, samePlace } from './candidate.ts';
import type { CountryIndex } from './country-index.ts';
import { compact, foldedWords } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { KnownPlaces } from './known-places.ts';
import { nameForms, uninflectedForms } from './name-forms.ts';
import type { RegionIndex } from './region-index.ts';

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
  return [];
}

/** As `bearersOf`, for a name that may stand in another case: "Krakowa". */
export function inflectedBearersOf(name: string, countries: readonly string[], lists: PlaceLists): Candidate[] {
  for (const form of uninflectedForms(foldedWords(name), countries)) {
    const found = exactly(form, lists).filter(({ country }) => country && countries.includes(country));
    if (found.length > 0) return found;
  }
  return [];
}

function exactly(name: string, { gazetteer, countries: countryNames, regions, known }: PlaceLists): Candidate[] {
  const country = countryNames.byName(name);
  const soleWord = !foldedWords(name).includes(' ');
  const listed: Candidate[] = [
    ...gazetteer.bearersOf(name).map(({ place, byOwnName }): Candidate => {
      const { name: own, country: of, population } = place;
      return { kind: 'City', name: own, country: of, population, byOwnName, city: place, soleWord };
    }),
    ...regions.byName(name).map(
      (region): Candidate => ({
        kind: 'Region',
        population: 0,
        byOwnName: true,
        ...named(region),
        region: region.code,
      }),
    ),
    ...(country ? [{ ...countryCandidate(country.code, country.rare), foreign: country.foreign }] : []),
  ];
  const more = known.bearersOf(compact(foldedWords(name)), { gazetteer, regions });
  return [...listed, ...more.filter((one) => !listed.some((other) => samePlace(one, other)))];
}

const named = ({ name, country }: { name: string; country: string }) => ({ name, country });

export function countryCandidate(code: string, rare = false): Candidate {
  const name = countries.getName(code, 'en') ?? code;
  return { kind: 'Country', name, country: code, population: 0, byOwnName: true, rare };
}
