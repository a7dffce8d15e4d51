import type { SearchRequest } from '../../engine.ts';
import { WORD_FIELDS } from '../../indexed-words.ts';

/** A page of no hits still counts exactly; a limit of 0 would not. */
export const NO_HITS = { page: 1, hitsPerPage: 0 };
export const totalOf = (result: object) => ('totalHits' in result ? Number(result.totalHits) : 0);

/** The attributes that a request looks into. */
export const scopeOf = ({ namesOnly }: Pick<SearchRequest, 'namesOnly'>) => ({
  attributesToSearchOn: (namesOnly ? (['names'] as const) : WORD_FIELDS).flatMap((field) => [field, `${field}Stems`]),
});
