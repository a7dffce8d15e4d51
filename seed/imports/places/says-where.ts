import { type Candidate, type Narrowing, samePlace } from './candidate.ts';
import { choose } from './choose.ts';
import { liesIn } from './divisions.ts';
import type { GazetteerPlace } from './gazetteer.ts';
import { bearersOf, type PlaceLists } from './name-lookup.ts';
import type { GazetteerRegion } from './region-index.ts';
import type { WrittenPart } from './written-parts.ts';

/** The letters of a state: "OR", "SP", "NSW". */
export const STATE = /^[A-Z][A-Z\d]{1,2}$/;

/** So near to a much larger town, a town is named with it: "Camden, London". */
const NEAR_KM = 30;
const MUCH_LARGER = 4;

/** A town of this size may stand in a list; a village or a quarter with a province is one place. */
const LISTED_TOWN = 5000;

/** Whether a region beside the first says where that lies; otherwise it is a second town, or the first one's other name. */
export function saysWhere(
  part: WrittenPart,
  region: GazetteerRegion,
  first: readonly Candidate[],
  plain: Narrowing,
  lists: PlaceLists,
): boolean {
  if (part.joint !== 'SLASH') return !isSecondTown(part, first, plain, lists);
  const { countries } = plain;
  const others = bearersOf(part.text, lists).filter(({ byBeginning }) => !byBeginning);
  if (first.some((one) => others.some((other) => samePlace(one, other)))) return false;
  const towns = first.flatMap(({ city }) => (city?.country === region.country ? [city] : []));
  const lies = towns.some((city) => [region.code, region.name].some((written) => liesIn(city, written, lists)));
  if (lies || !countries.includes(region.country)) return lies;
  return STATE.test(part.text) || towns.every(({ population }) => population < LISTED_TOWN);
}

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
