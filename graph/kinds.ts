/**
 * The kinds of published nodes. An id starts with its kind's prefix ("target-group:migrants"),
 * so that a kind is known from an id alone, without a query.
 */
export const PREFIXES = {
  Practice: 'practice',
  Program: 'program',
  Phase: 'phase',
  WorkingGroup: 'working-group',
  Outcome: 'outcome',
  Stakeholder: 'stakeholder',
  FundingSource: 'funding-source',
  City: 'city',
  Region: 'region',
  Country: 'country',
  Theme: 'theme',
  Challenge: 'challenge',
  TargetGroup: 'target-group',
  Method: 'method',
  Trait: 'trait',
  Goal: 'goal',
  Index: 'index',
  Indicator: 'indicator',
  Source: 'source',
} as const;

/** A label of the graph that is published under the same name in the API. */
export type Kind = keyof typeof PREFIXES;
export const KINDS = Object.keys(PREFIXES) as Kind[];

/** The SKOS concepts: language-free, so that they tie together documents of different languages. */
export const CONCEPT_KINDS = ['Theme', 'Challenge', 'TargetGroup', 'Method', 'Trait'] as const satisfies Kind[];
export type ConceptKind = (typeof CONCEPT_KINDS)[number];
/** What cities do, alone or together: they share most of their fields and relationships. */
export const UNDERTAKING_KINDS = ['Practice', 'Program'] as const satisfies Kind[];
export const PLACE_KINDS = ['City', 'Region', 'Country'] as const satisfies Kind[];

const kindOfPrefix = new Map<string, Kind>(KINDS.map((kind) => [PREFIXES[kind], kind]));

/** The kind that an id names, or null where it names none: ids come from strangers too. */
export function kindOf(id: string): Kind | null {
  return kindOfPrefix.get(id.slice(0, id.indexOf(':'))) ?? null;
}
