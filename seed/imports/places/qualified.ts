import type { Candidate, Narrowing } from './candidate.ts';
import { isDivision, liesIn, regionCodesOf, regionsNamed } from './divisions.ts';
import type { GazetteerPlace } from './gazetteer.ts';
import type { PlaceLists } from './name-lookup.ts';
import type { GazetteerRegion } from './region-index.ts';
import { STATE, saysWhere } from './says-where.ts';
import { countryWritten } from './written-countries.ts';
import type { WrittenPart } from './written-parts.ts';

export interface Qualified {
  narrowing: Narrowing;
  /** What is neither a country nor a region. */
  others: readonly WrittenPart[];
  /** Whether anything stands beside the first, and all of it says where that lies. */
  isPlaced: boolean;
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
  const asked = withCountriesBeside(parts, first, plain, lists);
  for (const part of parts) {
    const { country, region } = meantBy(part, first, asked, lists);
    if (region && saysWhere(part, region, first, asked, lists)) {
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
  return { narrowing, others, isPlaced: parts.length > 0 && others.length === 0 };
}

/** "Guadalajara/Jalisco (México)": where the row names no country, the one behind says whose region stands between. */
function withCountriesBeside(
  parts: readonly WrittenPart[],
  first: readonly Candidate[],
  plain: Narrowing,
  lists: PlaceLists,
): Narrowing {
  if (plain.countries.length > 0 || parts.length < 2) return plain;
  const countries = parts.flatMap((part) => {
    const { country, region } = meantBy(part, first, plain, lists);
    return country && !region ? [country] : [];
  });
  return { ...plain, countries };
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
  const cities = first.flatMap(({ city }) => city ?? []);
  const namesakes = [...lists.regions.byName(text), ...regionsAround(text, cities, countries, lists)];
  const region =
    namesakes.find((one) => countries.includes(one.country)) ??
    namesakes.find((one) => cities.some((city) => city.country === one.country && liesIn(city, text, lists))) ??
    namesakes[0];
  const country =
    lists.countries.byCode(text) ??
    lists.countries.byName(text)?.code ??
    (region ? undefined : countryWritten(text, lists.countries));
  // Atlanta lies in the one Georgia, and Tbilisi in the other.
  const lies = cities.some((city) => liesIn(city, text, lists) && city.country === region?.country);
  if (country && lies && !first.some((one) => one.country === country)) return { region };
  const state = STATE.test(text) ? stateOf(text, countries, first, lists) : undefined;
  const isState = state && (countries.includes(state.country) || !country || isOnlyIn(state, country, first));
  return { country, region: isState ? state : country ? undefined : region };
}

/** The regions of the row's countries that a text names, or those of the towns' own countries in which they lie. */
function regionsAround(
  text: string,
  cities: readonly GazetteerPlace[],
  countries: readonly string[],
  lists: PlaceLists,
): GazetteerRegion[] {
  if (text.length < 4) return [];
  const among = countries.length > 0 ? countries : new Set(cities.map(({ country }) => country));
  return [...among].flatMap((country) =>
    regionsNamed(country, text)
      .filter((code) => countries.length > 0 || cities.some((city) => regionCodesOf(city).includes(code)))
      .map((code) => lists.regions.byCode(code) ?? { code, name: text, country, firstLevel: true }),
  );
}

/** "Portland, OR", "Montréal (QC)", "Lucca (LU)" in Italy: a region by its letters, in the row's country first. */
function stateOf(
  letters: string,
  countries: readonly string[],
  first: readonly Candidate[],
  { regions }: PlaceLists,
): GazetteerRegion | undefined {
  const own = countries.length > 0 ? [] : first.filter((one) => one.byOwnName && one.city);
  const around = own.flatMap(({ city }) => {
    const region = city && regions.byCode(`${city.country}-${letters}`);
    return region && regionCodesOf(city).includes(region.code) ? [region] : [];
  });
  return (
    [...countries.flatMap((country) => regions.byCode(`${country}-${letters}`) ?? []), ...around].at(0) ??
    ['US', 'CA'].flatMap((country) => regions.byCode(`${country}-${letters}`) ?? []).at(0)
  );
}

/** "Palmas/TO" lies in Tocantins, and no Palmas in Tonga. */
const isOnlyIn = ({ code }: GazetteerRegion, country: string, first: readonly Candidate[]): boolean =>
  first.some(({ city }) => city && regionCodesOf(city).includes(code)) && !first.some((one) => one.country === country);

/** "Saint-Denis (93)", "Lyon (69003)": a French department by its number or by the post code's beginning. */
function departmentOf(text: string, countries: readonly string[], lists: PlaceLists): GazetteerRegion | undefined {
  if (countries.length > 0 && !countries.includes('FR')) return undefined;
  const [, number] = /^(9[78]\d|2[AB]|\d{2})(?:\d{3}|\d{2})?$/u.exec(text) ?? [];
  return number && /^(?:..|9[78]\d)$|^\d{5}$/u.test(text) ? lists.regions.byCode(`FR-${number}`) : undefined;
}
