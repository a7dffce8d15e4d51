/** Every limit of the API, in one place; a request beyond one is told which, and what to ask instead. */
export const LIMITS = {
  /** Items of a connection where the asker does not say. */
  pageSize: 20,
  maxPageSize: 100,
  /** Cities of one map. */
  maxPlaces: 500,
  /** The deepest result of a search that can be reached page by page. */
  maxResults: 10_000,
  /** Ids in one list argument. */
  maxIds: 100,
  /** Characters of a search text. */
  maxSearchText: 500,
  /** Words of a search that are looked for, in phrases and with a minus as well; what follows them is left out, and the answer says so. */
  maxSearchWords: 12,
  /** Characters of the beginning of a town's name, and how many towns are given for it. */
  maxTownText: 100,
  maxTowns: 8,
  /** Characters of a language tag: as many as RFC 5646 expects to be taken. */
  maxLanguageTag: 35,
  /** Languages of an Accept-Language header that are looked at, the best of them. */
  maxAcceptedLanguages: 10,
  /** Lexical tokens of an operation. */
  maxTokens: 4000,
  maxDepth: 14,
  maxAliases: 40,
  /** Fragments of an operation, each counted wherever it is spread. */
  maxSpreads: 1000,
  /** Fields that an operation may return, lists counted by their size. */
  maxCost: 50_000,
  /** Full-text searches of an operation: they take longer than any field. */
  maxSearches: 10,
  /** Bytes of a request's body. */
  maxBody: 256 * 1024,
  /**
   * Times that an operation is asked until it is compiled, the length of what is compiled in characters, and how many are kept:
   * compiling takes a tenth of a second for the page of results, and a second for what is three times as long.
   */
  askedUntilCompiled: 10,
  maxCompiledLength: 3_000,
  maxCompiled: 100,
} as const;
