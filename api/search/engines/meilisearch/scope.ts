import type { SearchRequest } from '../../engine.ts';

/** A page of no hits still counts exactly; a limit of 0 would not. */
export const NO_HITS = { page: 1, hitsPerPage: 0 };
export const totalOf = (result: object) => ('totalHits' in result ? Number(result.totalHits) : 0);

/** The attributes that a request looks into, where not all: to name them all costs the server a look into each. */
export const scopeOf = ({ namesOnly }: Pick<SearchRequest, 'namesOnly'>): { attributesToSearchOn?: string[] } =>
  namesOnly ? { attributesToSearchOn: ['names', 'namesStems'] } : {};
