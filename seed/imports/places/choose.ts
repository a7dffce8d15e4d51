import type { Candidate, Narrowing } from './candidate.ts';
import type { SettledBy } from './port.ts';

/** A homonym is settled by size where it is this many times as large as the next. */
const CLEARLY_LARGER = 10;
/** The gazetteer begins here; a place whose population it does not know counts as that. */
const SMALLEST = 500;
/** A town of this size, or the seat of a district, is what a region's name means first. */
const WELL_KNOWN = 20_000;
const RIVAL_OF_A_REGION = 100_000;
/** Parts of cities and abandoned places: meant only where nothing else bears the name. */
const LESSER_FEATURES = /^(?:PPLX|PPLQ|PPLW|PPLH|PPLCH|STLMT|PPLF|PPLL)$/;

export type Choice =
  | { chosen: Candidate; by: SettledBy; certainty: number }
  /** The likeliest first; none where no place of that name is where it should be. */
  | { chosen?: undefined; among: readonly Candidate[]; elsewhere: boolean };

/** The one of the candidates that is meant, or those that may be. */
export function choose(candidates: readonly Candidate[], narrowing: Narrowing): Choice {
  const ofKind = candidates.filter(({ kind }) => narrowing.kinds?.includes(kind) ?? true);
  const within = inCountries(ofKind, narrowing.countries);
  if (within.length === 0) return { among: bySize(ofKind), elsewhere: true };
  const left = likeliestKind(withoutLesser(inRegions(within, narrowing.regions)));
  const narrowed = withoutLesser(ofKind).length > left.length && narrowing.countries.length > 0;
  return settled(bySize(left), narrowed);
}

function settled(left: readonly Candidate[], narrowed: boolean): Choice {
  const [first, ...others] = left;
  if (!first) return { among: [], elsewhere: false };
  // Who bears it as one of many other names is no rival of a larger place that goes by it.
  const rivals = first.byOwnName ? others.filter(({ byOwnName, kind }) => byOwnName || kind !== first.kind) : others;
  const [next] = rivals;
  const byName = narrowed ? ({ by: 'COUNTRY', certainty: 0.95 } as const) : ({ by: 'NAME', certainty: 0.97 } as const);
  if (!next) return { chosen: first, ...byName };
  const ratio = first.population / Math.max(next.population, SMALLEST);
  if (first.kind !== next.kind || ratio < CLEARLY_LARGER) return { among: left, elsewhere: false };
  return { chosen: first, by: 'SIZE', certainty: ratio >= 100 ? 0.93 : 0.85 };
}

function inCountries(candidates: readonly Candidate[], countries: readonly string[]): readonly Candidate[] {
  if (countries.length === 0) return candidates;
  return candidates.filter(({ country }) => country === undefined || countries.includes(country));
}

/** GeoNames and ISO share the codes of the regions of some countries (US-OR, GB-NIR, CH-ZH); elsewhere none is ruled out. */
function inRegions(candidates: readonly Candidate[], regions: readonly string[]): readonly Candidate[] {
  if (regions.length === 0) return candidates;
  const inside = candidates.filter(({ city }) => city && regions.includes(`${city.country}-${city.division}`));
  return inside.length > 0 ? inside : candidates;
}

function withoutLesser(candidates: readonly Candidate[]): readonly Candidate[] {
  const proper = candidates.filter(({ city }) => !city || !LESSER_FEATURES.test(city.feature));
  return proper.length > 0 ? proper : candidates;
}

/** A country's name is the country; a region's is the town that it is called after, or the region where there is none. */
function likeliestKind(candidates: readonly Candidate[]): readonly Candidate[] {
  const cities = candidates.filter(({ kind }) => kind === 'City');
  const regions = candidates.filter(({ kind }) => kind === 'Region');
  const countries = candidates.filter(({ kind, rare }) => kind === 'Country' && !(rare && cities.length > 0));
  // Spanish for Grenada is Granada: a country by another language's name, and towns by their own, are all meant by someone.
  const homonyms = cities.filter(({ byOwnName, population }) => byOwnName && population >= WELL_KNOWN);
  if (countries.some(({ foreign }) => foreign) && homonyms.length > 0) return [...countries, ...homonyms];
  if (countries.length > 0) return [...countries, ...regions.filter(({ country }) => country === 'US')];
  if (regions.length === 0) return cities;
  const named = cities.filter(
    ({ country, population, city, byOwnName, soleWord }) =>
      // "Île-de-France" is one of Paris's names, and nobody means Paris by it; "Wien" is another.
      (byOwnName || soleWord) &&
      regions.some((region) => region.country === country) &&
      (population >= WELL_KNOWN || /^PPL(?:C|A|A2)$/.test(city?.feature ?? '')),
  );
  if (named.length > 0) return cities;
  return [...regions, ...cities.filter(({ population }) => population >= RIVAL_OF_A_REGION)];
}

const bySize = (candidates: readonly Candidate[]): Candidate[] =>
  [...candidates].sort((a, b) => b.population - a.population || a.name.localeCompare(b.name, 'en'));
