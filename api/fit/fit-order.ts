import { kindOf } from '../../graph/kinds.ts';
import { EVIDENCE_LEVELS } from '../../graph/vocabulary.ts';
import type { Needs } from './needs.ts';
import type { WeighedUp } from './weigh-up.ts';

export const FIT_ORDERS = ['FEWEST_MISSING', 'CLOSEST_CONTEXT', 'STRONGEST_EVIDENCE', 'LOWEST_COST_PER_HEAD'] as const;
export type FitOrder = (typeof FIT_ORDERS)[number];

/** What a list is ordered by, first things first: the smaller the better. */
type Criteria = (weighed: WeighedUp, currency: string | null) => readonly number[];

const missing = ({ missing }: WeighedUp) => missing.length;
const fits = ({ fits }: WeighedUp) => -fits.length;
/** How much of what the city named itself it answers. */
const answers = ({ fits }: WeighedUp) =>
  -fits.filter(({ facet }) => facet === 'CHALLENGE' || facet === 'TARGET_GROUP').length;
/** Whether it answers a problem that the city named, or at least is for people whom it named. */
const concerns = ({ fits }: WeighedUp) => {
  const facets = new Set(fits.map(({ facet }) => facet));
  return facets.has('CHALLENGE') ? -2 : facets.has('TARGET_GROUP') ? -1 : 0;
};
const distance = ({ context }: WeighedUp) => context.total;
const doubts = ({ unknown }: WeighedUp) => unknown.length;
const evidence = ({ needs }: WeighedUp) => (needs.evidence ? -1 - EVIDENCE_LEVELS.indexOf(needs.evidence) : 0);

const CRITERIA: Record<FitOrder, Criteria> = {
  // What nobody has documented lacks nothing: it must not come before what answers the problem that was named.
  FEWEST_MISSING: (it) => [concerns(it), missing(it), answers(it), fits(it), doubts(it), distance(it)],
  CLOSEST_CONTEXT: (it) => [distance(it), missing(it), fits(it), doubts(it)],
  STRONGEST_EVIDENCE: (it) => [evidence(it), missing(it), answers(it), fits(it), distance(it)],
  LOWEST_COST_PER_HEAD: (it, currency) => [
    costPerHead(it.needs, currency),
    missing(it),
    answers(it),
    fits(it),
    distance(it),
  ],
};

/** Its place in the list, as a text that sorts as the criteria do: one number beside the next, all equally long. */
export function fitSortOf(order: FitOrder, weighed: WeighedUp, currency: string | null): string {
  return CRITERIA[order](weighed, currency).map(sortable).join(' ');
}

/** Numbers up to a trillion; more is as much. Thousandths decide, so that rounding does not. */
const LARGEST = 1e12;
const sortable = (value: number) =>
  (Math.min(LARGEST, Math.max(-LARGEST, value)) + LARGEST).toFixed(3).padStart(17, '0');

/**
 * What it cost for each inhabitant of the cities where it is done; most where that is not known, of one of them too:
 * a part of the inhabitants would make it look dearer than it was.
 */
export function costPerHead({ cost, sites }: Needs, currency: string | null): number {
  const cities = sites.filter(({ id }) => kindOf(id) === 'City');
  const inhabitants = cities.every(({ population }) => population !== null)
    ? cities.reduce((total, { population }) => total + (population ?? 0), 0)
    : 0;
  // Amounts of different currencies cannot be compared: there are no rates for the years they were spent in.
  if (!cost || cost.currency !== currency || inhabitants === 0) return LARGEST;
  return cost.amount / inhabitants;
}

/** The currency that costs are compared in: the asker's, else the one that most of them are in. */
export function comparedCurrency(budget: { currency: string } | null, all: Iterable<Needs>): string | null {
  if (budget) return budget.currency;
  const counts = new Map<string, number>();
  for (const { cost } of all) if (cost) counts.set(cost.currency, (counts.get(cost.currency) ?? 0) + 1);
  const [first] = [...counts].sort(([one, often], [other, seldom]) => seldom - often || (one < other ? -1 : 1));
  return first?.[0] ?? null;
}
