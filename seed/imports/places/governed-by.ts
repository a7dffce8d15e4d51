import type { Candidate, Narrowing } from './candidate.ts';
import { countriesSpeaking, governedPlaces, isDistrictGovernment } from './government.ts';
import { bearersOf, inflectedBearersOf, type PlaceLists } from './name-lookup.ts';
import type { PlaceKind } from './port.ts';

/** The places that a government's name may tell, of the kind that it governs. */
export function governedBy(text: string, narrowing: Narrowing, lists: PlaceLists): Candidate[] {
  const { countries } = narrowing;
  const spoken = countries.length > 0 ? undefined : countriesSpeaking(text);
  for (const { name, governs } of governedPlaces(text)) {
    const kinds: PlaceKind[] = governs === 'CITY' ? ['City'] : ['Region', 'Country'];
    // Camden Town lies within the borough of Camden, and is not all of it.
    const exact = governs === 'CITY' && isDistrictGovernment(text);
    const fits = ({ kind }: Candidate) => kinds.includes(kind);
    const here = ({ country }: Candidate) => isAmong(country, countries) && isAmong(country, spoken ?? []);
    const anywhere = bearersOf(name, lists)
      .filter(fits)
      .map((one) => (exact && !one.byOwnName ? { ...one, within: true } : one));
    const found = anywhere.filter(here);
    if (found.length > 0) return found;
    const inflected = inflectedBearersOf(name, countries, lists).filter((one) => fits(one) && here(one));
    if (inflected.length > 0) return inflected;
    // A mairie is in no country where nobody says so.
    if (anywhere.length > 0 && !spoken) return anywhere;
  }
  return [];
}

const isAmong = (country: string | undefined, countries: readonly string[]): boolean =>
  countries.length === 0 || !country || countries.includes(country);
