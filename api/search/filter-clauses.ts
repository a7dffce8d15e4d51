import { dayBoundsOf } from '../../graph/edtf-bounds.ts';
import type { FacetName } from './document.ts';
import type { Clause } from './engine.ts';
import { entityKind } from './facet-values.ts';

/** What narrows a search: the shape of the API's PracticeFilter. Values of a field are alternatives; fields all hold. */
export interface SearchFilter extends Partial<Record<ListField, readonly string[] | null>> {
  overlaps?: string | null;
  citySize?: { min?: number | null; max?: number | null } | null;
  cost?: { min?: string | number | null; max?: string | number | null; currency: string } | null;
  hasOutcomes?: boolean | null;
}

const LIST_FIELDS = [
  'ids',
  'themes',
  'challenges',
  'targetGroups',
  'methods',
  'traits',
  'goals',
  'cities',
  'regions',
  'countries',
  'programs',
  'stakeholders',
  'fundingSources',
  'sectors',
  'statuses',
  'evidence',
  'languages',
] as const satisfies FacetName[];
type ListField = (typeof LIST_FIELDS)[number];

/** The clauses that a filter and the kinds wanted come to. */
export function clausesOf(filter: SearchFilter, kinds: readonly string[] = []): Clause[] {
  return [
    ...(kinds.length > 0 ? [{ facet: 'kinds' as const, anyOf: kinds.map(entityKind) }] : []),
    ...LIST_FIELDS.flatMap((facet) => {
      const anyOf = filter[facet] ?? [];
      return anyOf.length > 0 ? [{ facet, anyOf }] : [];
    }),
    ...rangeClauses(filter),
  ];
}

function rangeClauses({ overlaps, citySize, cost, hasOutcomes }: SearchFilter): Clause[] {
  return [
    ...(overlaps ? [{ facet: 'overlaps' as const, overlaps: daysOf(overlaps) }] : []),
    ...(citySize ? [within('citySize', 'citySizes', citySize)] : []),
    ...(cost ? [within('cost', `costs.${cost.currency}`, cost)] : []),
    ...(hasOutcomes == null ? [] : [{ facet: 'hasOutcomes' as const, anyOf: [String(hasOutcomes)] }]),
  ];
}

type Range = { min?: string | number | null; max?: string | number | null };

function within(facet: FacetName, field: 'citySizes' | `costs.${string}`, { min, max }: Range): Clause {
  return { facet, within: field, min: numberOr(min), max: numberOr(max) };
}

const numberOr = (bound: string | number | null | undefined) => (bound == null ? null : Number(bound));

function daysOf(period: string): { from: number | null; to: number | null } {
  const { from, to } = dayBoundsOf(period);
  return { from: dayNumber(from), to: dayNumber(to) };
}

const dayNumber = (day: string | null) => (day === null ? null : Number(day.replaceAll('-', '')));
