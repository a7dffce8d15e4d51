import { DIVIDED, liesIn, regionCodesOf, regionsNamed } from './divisions.ts';
import type { GazetteerPlace } from './gazetteer.ts';
import type { PlaceLists } from './name-lookup.ts';
import { withTerritories } from './territories.ts';

/** A division's seat, or its country's: the feature codes of GeoNames. */
const SEAT = /^PPL(?:A|C)$/;

/** The seats called so: who writes "Львів" where a region stands means what is governed from there. */
const seatsCalled = (name: string, { gazetteer }: PlaceLists): GazetteerPlace[] =>
  gazetteer
    .bearersOf(name)
    .flatMap(({ place, byBeginning }) => (!byBeginning && SEAT.test(place.feature) ? [place] : []));

/** Whether a town lies in what stands where the row names a region: by any of its names, or by its seat's. */
export function liesInRegion(city: GazetteerPlace, written: string, lists: PlaceLists): boolean {
  if (liesIn(city, written, lists)) return true;
  if (isNamed(written, city.country, lists)) return false;
  const [division] = regionCodesOf(city);
  return seatsCalled(written, lists).some((seat) => regionCodesOf(seat)[0] === division);
}

const isNamed = (written: string, country: string, { regions }: PlaceLists): boolean =>
  regionsNamed(country, written).length > 0 || regions.byName(written).some((one) => one.country === country);

/** Whether what stands where the row names a region is one of its countries', or of any where it names none. */
export function isRegionKnown(written: string, countries: readonly string[], lists: PlaceLists): boolean {
  const among = countries.length > 0 ? withTerritories(countries) : DIVIDED;
  const country = lists.countries.byName(written.replace(/^(?:la|the|île de la|île de) /i, ''))?.code;
  if (among.some((code) => code === country || isNamed(written, code, lists))) return true;
  return seatsCalled(written, lists).some((seat) => among.includes(seat.country));
}
