import type { Candidate, Narrowing } from './candidate.ts';
import type { SettledBy } from './port.ts';
import { withTerritories } from './territories.ts';

/** A homonym is settled by size where it is this many times as large as the next. */
const CLEARLY_LARGER = 10;
/** The same against one that goes by a longer name and is only called so for short. */
const CLEARLY_LARGER_THAN_SHORTENED = 4;
/** The gazetteer begins here; a place whose population it does not know counts as that. */
const SMALLEST = 500;
/** A town of this size, or the seat of a district, is what a region's name means first. */
const WELL_KNOWN = 20_000;
const RIVAL_OF_A_REGION = 100_000;
/** Parts of cities and abandoned places: meant only where nothing else bears the name. */
const LESSER_FEATURES = /^(?:PPLX|PPLQ|PPLW|PPLH|PPLCH|STLMT|PPLF|PPLL)$/;

export type Choice = (
  | { chosen: Candidate; by: SettledBy; certainty: number }
  /** The likeliest first; none where no place of that name is where it should be. */
  | { chosen?: undefined; among: readonly Candidate[]; elsewhere: boolean }
) & {
  /** Parts of what was written that say nothing of a place. */
  unread?: readonly string[];
  /** All that stands beside the name was read as where it lies. */
  placed?: boolean;
};

/** The one of the candidates that is meant, or those that may be. */
export function choose(candidates: readonly Candidate[], narrowing: Narrowing): Choice {
  const ofKind = candidates.filter(
    ({ kind, byBeginning }) => !byBeginning && (narrowing.kinds?.includes(kind) ?? true),
  );
  const within = inCountries(ofKind, narrowing.countries);
  if (within.length === 0) return { among: bySize(ofKind), elsewhere: true };
  if (narrowing.besideIsDivision && !within.some(({ city }) => city && narrowing.inRegionBeside?.(city)))
    return { among: bySize(within), elsewhere: true };
  const left = likeliestKind(withoutLesser(inRegions(within, narrowing)));
  const narrowed =
    withoutLesser(ofKind).length > left.length &&
    (narrowing.countries.length > 0 || narrowing.inWrittenRegion !== undefined);
  const namesakes = inRegions(inCountries(candidates, narrowing.countries), narrowing).filter((one) => one.byBeginning);
  const unclear = narrowing.unclear || outsideRegions(left, narrowing);
  const choice = settled(bySize(left), bySize(namesakes), narrowed, unclear);
  return choice.chosen ? unlessOverruled(choice, candidates, narrowing) : choice;
}

/**
 * What lies within the place that is named is not that place, and a country that bears the name is meant by someone,
 * whatever kinds are expected, unless the row says where to look.
 */
function unlessOverruled(
  choice: Choice & { chosen: Candidate },
  candidates: readonly Candidate[],
  { countries }: Narrowing,
): Choice {
  const { chosen } = choice;
  const namesake = (one: Candidate) =>
    one.kind === 'Country' && !one.rare && !one.foreign && one.country !== chosen.country;
  const nations = countries.length > 0 || chosen.kind === 'Country' ? [] : candidates.filter(namesake);
  return chosen.within || nations.length > 0 ? { among: [chosen, ...nations], elsewhere: false } : choice;
}

/** The row names a region in which none of them lies. */
const outsideRegions = (left: readonly Candidate[], { inWrittenRegion }: Narrowing) =>
  inWrittenRegion !== undefined && !left.some(({ city }) => city && inWrittenRegion(city));

function settled(
  left: readonly Candidate[],
  namesakes: readonly Candidate[],
  narrowed: boolean,
  unclear = false,
): Choice {
  const [first, ...others] = left;
  if (!first) return { among: [], elsewhere: false };
  const rivals = rivalsOf(first, others, namesakes, unclear);
  const byName = narrowed ? ({ by: 'COUNTRY', certainty: 0.95 } as const) : ({ by: 'NAME', certainty: 0.97 } as const);
  if (rivals.length === 0) return { chosen: first, ...byName };
  const ratio = (rival: Candidate) => first.population / Math.max(rival.population, SMALLEST);
  const isClear = (rival: Candidate) =>
    first.kind === rival.kind && ratio(rival) >= neededRatio(first, rival) && !isForeignTownByOwnName(first, rival);
  if (unclear || !rivals.every(isClear)) {
    const more = rivals.filter((one) => !left.includes(one));
    return { among: more.length > 0 ? bySize([...left, ...more]) : left, elsewhere: false };
  }
  return { chosen: first, by: 'SIZE', certainty: Math.min(...rivals.map(ratio)) >= 100 ? 0.93 : 0.85 };
}

/**
 * Who bears the name as one of many other names is no rival of a larger place that goes by it, unless it is the short
 * form of its own: Neustadt is Neustadt am Rübenberge to whoever lives near. Where the largest is only called so for
 * short, all whose names begin so are its rivals: Newcastle under Lyme, Reggio Calabria.
 */
function rivalsOf(
  first: Candidate,
  others: readonly Candidate[],
  namesakes: readonly Candidate[],
  unclear: boolean,
): Candidate[] {
  const isRival = ({ byOwnName, byShortName, kind }: Candidate) => byOwnName || byShortName || kind !== first.kind;
  const rivals = first.byOwnName && !unclear ? others.filter(isRival) : others;
  return first.byShortName ? [...rivals, ...namesakes] : [...rivals];
}

/** "Valence" is what Valencia is called abroad, and what a town of another country calls itself. */
const isForeignTownByOwnName = (first: Candidate, { byOwnName, country, population }: Candidate): boolean =>
  !first.byOwnName && byOwnName && country !== first.country && population >= WELL_KNOWN;

/** A name that is another's in full weighs more than one that is only short for it. */
const neededRatio = (first: Candidate, { byBeginning, byOwnName, byShortName }: Candidate): number =>
  byBeginning || (first.byOwnName && byShortName && !byOwnName) ? CLEARLY_LARGER_THAN_SHORTENED : CLEARLY_LARGER;

function inCountries(candidates: readonly Candidate[], countries: readonly string[]): readonly Candidate[] {
  if (countries.length === 0) return candidates;
  const within = withTerritories(countries);
  return candidates.filter(({ country }) => country === undefined || within.includes(country));
}

/** Those that lie in the regions named; where the lists know of none that does, none is ruled out. */
function inRegions(candidates: readonly Candidate[], { inRegionBeside, inWrittenRegion }: Narrowing) {
  if (!inRegionBeside && !inWrittenRegion) return candidates;
  const inside = candidates.filter(({ city }) => city && (inWrittenRegion?.(city) || inRegionBeside?.(city)));
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
      (byOwnName || soleWord || city?.feature === 'PPLA') &&
      regions.some((region) => region.country === country) &&
      (population >= WELL_KNOWN || /^PPL(?:C|A|A2)$/.test(city?.feature ?? '')),
  );
  if (named.length > 0) return cities;
  return [...regions, ...cities.filter(({ population }) => population >= RIVAL_OF_A_REGION)];
}

const bySize = (candidates: readonly Candidate[]): Candidate[] =>
  [...candidates].sort((a, b) => b.population - a.population || a.name.localeCompare(b.name, 'en'));
