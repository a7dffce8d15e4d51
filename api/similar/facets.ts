/** What practices are compared by, in the order in which the schema lists them. */
export const FACETS = [
  'THEMES',
  'CHALLENGES',
  'TARGET_GROUPS',
  'GOALS',
  'METHODS',
  'STAKEHOLDERS',
  'FUNDING',
  'OUTCOMES',
  'CITY_CONTEXT',
  'WORDS',
] as const;
export type SimilarityFacet = (typeof FACETS)[number];

/**
 * One vector of a facet. Facets have one each, but for words: those of each language are a vector of their own
 * (`WORDS it`), because they can be compared only with words of the same language, and so are the concepts that a
 * text speaks of (`WORDS *`), which are the same in all languages.
 */
export type Strand = Exclude<SimilarityFacet, 'WORDS'> | `WORDS ${string}`;

/** The concepts that texts speak of, whatever their language. */
export const MENTIONS = 'WORDS *' satisfies Strand;
/** Whether a strand holds the words of a language. */
export const isOfWords = (strand: Strand | undefined): boolean => !!strand?.startsWith('WORDS ') && strand !== MENTIONS;
export const wordsIn = (language: string): Strand => `WORDS ${language}`;

/** The facet's place in `FACETS`. */
export const facetOf = (strand: Strand): number =>
  FACETS.indexOf(strand.startsWith('WORDS') ? 'WORDS' : (strand as SimilarityFacet));

/**
 * A practice as it is compared: for each strand its features, each with a strength up to 1. A feature is the id of a
 * node (`theme:diversity`) or a mark of ours (`sector:BUSINESS`); marks start with no prefix of a kind.
 */
export interface Portrait {
  id: string;
  strands: Map<Strand, Map<string, number>>;
  /** Where it is practised, and the programmes above it: what `elsewhere` leaves out. */
  home: readonly string[];
}

/** The marks that are no nodes. */
export const MARKS = {
  sector: 'sector:',
  part: 'part:',
  member: 'member:',
  group: 'group:',
  size: 'size:',
  word: 'word:',
  staged: 'staged:',
} as const;
