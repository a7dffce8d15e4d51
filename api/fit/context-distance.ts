import type { Needs, Site } from './needs.ts';
import type { PlaceInQuestion } from './place-in-question.ts';

/** How far two contexts are apart: each part from 0, the same, to 1; null where it is not known of one side. */
export interface ContextDistance {
  total: number;
  size: number | null;
  place: number | null;
  traits: number | null;
}

/** A hundred times as large is as far apart as sizes count. */
const FARTHEST_SIZE = Math.log(100);
const SAME_REGION = 0.3;
const SAME_COUNTRY = 0.6;
/** What is not known is taken for half-way: neither near nor far. */
const UNKNOWN = 0.5;

export function distanceTo(place: PlaceInQuestion, { suits }: Needs, site: Site): ContextDistance {
  const parts = {
    size: sizeDistance(place.population, site.population),
    place: placeDistance(place, site),
    traits: traitDistance(place.traits, new Set([...suits, ...site.traits])),
  };
  return { total: mean(Object.values(parts)), ...parts };
}

/** The distance to the nearest of the places where a practice is done; by its traits alone where none is known. */
export function nearestContext(place: PlaceInQuestion, needs: Needs): ContextDistance {
  const distances = needs.sites.map((site) => distanceTo(place, needs, site));
  const [nearest] = distances.sort((one, other) => one.total - other.total);
  if (nearest) return nearest;
  const traits = traitDistance(place.traits, needs.suits);
  return { total: mean([null, null, traits]), size: null, place: null, traits };
}

const mean = (parts: readonly (number | null)[]) =>
  parts.reduce<number>((total, part) => total + (part ?? UNKNOWN), 0) / parts.length;

export function sizeDistance(one: number | null, other: number | null): number | null {
  if (!one || !other) return null;
  return Math.min(1, Math.abs(Math.log(one / other)) / FARTHEST_SIZE);
}

function placeDistance({ city, within, country }: PlaceInQuestion, site: Site): number | null {
  if (city !== null && site.id === city) return 0;
  const known = country !== null || within.size > 0;
  if (!known) return null;
  const shared = [...site.within].filter((id) => within.has(id));
  if (shared.some((id) => id.startsWith('region:'))) return SAME_REGION;
  return shared.length > 0 ? SAME_COUNTRY : 1;
}

function traitDistance(one: ReadonlySet<string> | null, other: ReadonlySet<string>): number | null {
  if (!one || one.size === 0 || other.size === 0) return null;
  const shared = [...one].filter((trait) => other.has(trait)).length;
  return 1 - shared / (one.size + other.size - shared);
}
