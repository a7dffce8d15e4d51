import type { Candidate, Narrowing } from './candidate.ts';
import { choose } from './choose.ts';
import { isDivision, liesIn } from './divisions.ts';
import type { GazetteerPlace } from './gazetteer.ts';
import { bearersOf, type PlaceLists } from './name-lookup.ts';
import type { GazetteerRegion } from './region-index.ts';
import { countryWritten } from './written-countries.ts';
import type { WrittenPart } from './written-parts.ts';

export interface Qualified {
  narrowing: Narrowing;
  /** What is neither a country nor a region. */
  others: readonly WrittenPart[];
}

/** What the parts beside the first say of where it lies. What is written there outweighs what the row says elsewhere. */
export function qualified(
  parts: readonly WrittenPart[],
  first: readonly Candidate[],
  plain: Narrowing,
  lists: PlaceLists,
): Qualified {
  const countries: string[] = [];
  const regions: string[] = [];
  const others: WrittenPart[] = [];
  for (const part of parts) {
    const { country, region } = meantBy(part, first, plain, lists);
    if (region && part.joint !== 'SLASH' && !isSecondTown(part, first, plain, lists)) {
      regions.push(region.code, region.name);
      countries.push(region.country);
    } else if (country) countries.push(country);
    else others.push(part);
  }
  const divisions = regions.some((region) => countries.some((country) => isDivision(country, region, lists)));
  const inRegionBeside = (city: GazetteerPlace) => regions.some((region) => liesIn(city, region, lists));
  const narrowing = {
    ...plain,
    ...(regions.length > 0 && { inRegionBeside, besideIsDivision: divisions }),
    countries: countries.length > 0 ? countries : plain.countries,
  };
  return { narrowing, others };
}

/** The country or the region that a part means, where it means one. */
function meantBy(
  { text }: WrittenPart,
  first: readonly Candidate[],
  { countries }: Narrowing,
  lists: PlaceLists,
): { country?: string; region?: GazetteerRegion } {
  const numbered = departmentOf(text, countries, lists);
  if (numbered) return { region: numbered };
  const namesakes = lists.regions.byName(text);
  const region =
    namesakes.find((one) => countries.includes(one.country)) ??
    namesakes.find((one) => first.some(({ city }) => city?.country === one.country && liesIn(city, text, lists))) ??
    namesakes[0];
  const country =
    lists.countries.byCode(text) ??
    lists.countries.byName(text)?.code ??
    (region ? undefined : countryWritten(text, lists.countries));
  // Atlanta lies in the one Georgia, and Tbilisi in the other.
  const lies = first.some(({ city }) => city && liesIn(city, text, lists) && city.country === region?.country);
  if (country && lies && !first.some((one) => one.country === country)) return { region };
  const state = /^[A-Z]{2}$/.test(text) ? stateOf(text, countries, lists) : undefined;
  const isState = state && (countries.includes(state.country) || !country);
  return { country, region: isState ? state : country ? undefined : region };
}

/** "Portland, OR", "Montréal (QC)", "Lucca (LU)" in Italy: a region by its two letters, in the row's country first. */
const stateOf = (letters: string, countries: readonly string[], { regions }: PlaceLists): GazetteerRegion | undefined =>
  [...countries, 'US', 'CA'].flatMap((country) => regions.byCode(`${country}-${letters}`) ?? [])[0];

/** "Saint-Denis (93)", "Lyon (69003)": a French department by its number or by the post code's beginning. */
function departmentOf(text: string, countries: readonly string[], lists: PlaceLists): GazetteerRegion | undefined {
  if (countries.length > 0 && !countries.includes('FR')) return undefined;
  const [, number] = /^(9[78]\d|2[AB]|\d{2})(?:\d{3}|\d{2})?$/u.exec(text) ?? [];
  return number && /^(?:..|9[78]\d)$|^\d{5}$/u.test(text) ? lists.regions.byCode(`FR-${number}`) : undefined;
}

/** So near to a much larger town, a town is named with it: "Camden, London". */
const NEAR_KM = 30;
const MUCH_LARGER = 4;

/** "Leeds, Bradford": a region that a town is called like is a second town, unless the first lies in it or beside it. */
function isSecondTown(
  { text, joint }: WrittenPart,
  first: readonly Candidate[],
  plain: Narrowing,
  lists: PlaceLists,
): boolean {
  if (joint === 'BRACKET') return false;
  const { chosen } = choose(bearersOf(text, lists), plain);
  const town = chosen?.city;
  if (!town) return false;
  const here = first.flatMap(({ city }) =>
    city && (plain.countries.length === 0 || plain.countries.includes(city.country)) ? [city] : [],
  );
  return joint === 'LIST' || !here.some((city) => liesIn(city, text, lists) || isBeside(city, town));
}

function isBeside(one: GazetteerPlace, town: GazetteerPlace): boolean {
  const north = (one.latitude - town.latitude) * 111;
  const east = (one.longitude - town.longitude) * 111 * Math.cos((town.latitude * Math.PI) / 180);
  return one.population * MUCH_LARGER <= town.population && Math.hypot(north, east) <= NEAR_KM;
}
