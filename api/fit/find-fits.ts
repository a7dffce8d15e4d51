import type { Position, Window } from '../../graph/cypher/pages.ts';
import { comparedCurrency, type FitOrder, fitSortOf } from './fit-order.ts';
import type { Needs } from './needs.ts';
import type { PlaceInQuestion } from './place-in-question.ts';
import { type WeighedUp, weighUp } from './weigh-up.ts';

/** A practice held against a place, with its place in the list. */
export interface PlacedFit extends WeighedUp {
  position: Position;
}

/**
 * All practices for a place, best first. Where something is known of the place, those are left out in which nothing
 * speaks for or against them there; and so are those that it practises already.
 */
export function fitsFor(place: PlaceInQuestion, needs: ReadonlyMap<string, Needs>, order: FitOrder): PlacedFit[] {
  const currency = comparedCurrency(place.budget, needs.values());
  const speaksForItself = isBlank(place);
  const weighed = [...needs.values()].filter(({ id }) => !place.practised.has(id)).map((each) => weighUp(place, each));
  return weighed
    .filter((each) => speaksForItself || bearsOnIt(each))
    .map((each) => ({ ...each, position: { sort: fitSortOf(order, each, currency), tie: each.needs.id } }))
    .sort((one, other) => inOrder(one.position, other.position));
}

/** That it is for another problem or for other people is all that many have to say to a city. */
const bearsOnIt = ({ fits, missing }: WeighedUp) =>
  fits.length > 0 || missing.some(({ facet }) => facet !== 'CHALLENGE' && facet !== 'TARGET_GROUP');

/** At most `limit` of the window. */
export function windowOfFits(fits: readonly PlacedFit[], { after, before, backwards, limit }: Window): PlacedFit[] {
  const within = fits.filter(
    ({ position }) => (!after || inOrder(after, position) < 0) && (!before || inOrder(position, before) < 0),
  );
  return backwards ? within.slice(-limit) : within.slice(0, limit);
}

function isBlank({
  city,
  country,
  population,
  traits,
  challenges,
  targetGroups,
  budget,
  partners,
  months,
}: PlaceInQuestion) {
  const said = [city, country, population, traits, budget, partners, months].some((value) => value !== null);
  return !said && challenges.size === 0 && targetGroups.size === 0;
}

function inOrder(one: Position, other: Position): number {
  if (one.sort !== other.sort) return one.sort < other.sort ? -1 : 1;
  return one.tie === other.tie ? 0 : one.tie < other.tie ? -1 : 1;
}
