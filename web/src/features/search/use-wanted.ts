import { useMessages } from '../../lib/messages.ts';
import { setFilters } from '../../lib/search-filter.ts';
import type { SearchState } from '../../lib/search-state.ts';
import { ownWords, type Results, valuesOfFacet } from './facet.ts';

/** What a search looks for, in one line: its words, the kind and the values of its filters. */
export function useWanted(search: SearchState, facets: Results['facets']): string {
  const t = useMessages();
  const filters = setFilters(search).map(({ name, value }) => {
    const label = valuesOfFacet(facets, name).find((known) => known.value === value)?.label.value;
    return `${t(`filter.${name}`)}: ${ownWords(name, value, t) ?? label ?? value}`;
  });
  const { q, kind } = search;
  return [...(q ? [`“${q}”`] : []), ...(kind ? [t(`kinds.${kind}`)] : []), ...filters].join(', ');
}
