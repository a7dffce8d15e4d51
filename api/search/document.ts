import type { Kind } from '../../graph/kinds.ts';

/** What a search can find. Phases, groups, indicators and documents are found through what they belong to. */
export const SEARCHED_KINDS = [
  'Practice',
  'Program',
  'City',
  'Region',
  'Country',
  'Stakeholder',
  'FundingSource',
  'Outcome',
  'Theme',
  'Challenge',
  'TargetGroup',
  'Method',
  'Trait',
  'Goal',
  'Index',
] as const satisfies Kind[];
export type SearchedKind = (typeof SEARCHED_KINDS)[number];

/** The facets, in the order in which they are shown; each is named as the argument that filters by it. */
export const FACETS = [
  'kinds',
  'themes',
  'challenges',
  'targetGroups',
  'methods',
  'traits',
  'goals',
  'countries',
  'regions',
  'cities',
  'citySize',
  'programs',
  'stakeholders',
  'fundingSources',
  'sectors',
  'statuses',
  'overlaps',
  'cost',
  'languages',
  'evidence',
  'hasOutcomes',
] as const;
/** What can be filtered by: the facets, and ids, which nobody counts. */
export type FacetName = (typeof FACETS)[number] | 'ids';

/** Something to read in a document, in one language. */
export interface Passage {
  /** The field of the API that holds it: "name", "aims". */
  field: string;
  language: string;
  text: string;
}

/** A name of something that the document is tied to. */
export interface Label {
  /** The id of that thing. */
  via: string;
  language: string;
  text: string;
}

/** What the index holds of one node: what is searched, shown as a passage, filtered, counted and ordered by. */
export interface SearchDocument {
  id: string;
  kind: SearchedKind;
  names: Passage[];
  summary: Passage[];
  texts: Passage[];
  labels: Label[];
  /** Words that are not language: codes of goals, years of the period. */
  codes: string[];
  facets: Partial<Record<FacetName, string[]>>;
  /** Days of the period as yyyymmdd; absent where it has no such bound. */
  period: { from?: number; to?: number };
  /** Inhabitants of each of its cities. */
  citySizes: number[];
  /** Amounts by currency. */
  costs: Record<string, number>;
  /** Names to order by, by language, in the form in which they compare. */
  orderNames: Record<string, string>;
  /** ISO. */
  createdAt: string;
  /** In how many cities it is practised. */
  adopted: number;
}
