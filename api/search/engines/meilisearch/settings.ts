import type { Settings } from 'meilisearch';
import { FACETS } from '../../document.ts';
import { WORD_FIELDS } from '../../indexed-words.ts';
import { SYNONYMS } from '../../words/synonyms.ts';

/** Above any corpus: totals are exact only below it. */
const MOST_HITS = 1_000_000;
/** Values counted of one facet. */
const MOST_FACET_VALUES = 2_000;

/** How an index is set up: our own stems beside the words, so that Meilisearch needs to know no language. */
export const INDEX_SETTINGS: Settings = {
  searchableAttributes: WORD_FIELDS.flatMap((field) => [field, `${field}Stems`]),
  filterableAttributes: [
    ...[...FACETS, 'ids'].map((facet) => `facets.${facet}`),
    'citySizes',
    'costs',
    'period.from',
    'period.to',
    'hasPeriod',
  ],
  sortableAttributes: ['orderNames', 'createdAt', 'adopted', 'key'],
  // An order that was asked for comes before relevance; where none was, that rule does nothing.
  // The first hits are put in order by our own scorer: finer rules would cost time for nothing.
  rankingRules: ['sort', 'words', 'typo', 'tier:desc', 'attributeRank', 'weight:desc'],
  typoTolerance: {
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnAttributes: ['codes'],
    disableOnNumbers: true,
    // Words in quotes have no typos, but no other words for them either: what has those goes without quotes.
    disableOnWords: Object.keys(SYNONYMS).filter((term) => !term.includes(' ')),
  },
  pagination: { maxTotalHits: MOST_HITS },
  faceting: { maxValuesPerFacet: MOST_FACET_VALUES, sortFacetValuesBy: { '*': 'count' } },
  stopWords: [],
  synonyms: SYNONYMS,
};
