import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from 'urql';
import { FacetValuesDocument } from '../../gql/search.ts';
import { FACETS } from '../../lib/search-filter.ts';
import type { FacetValues } from './facet.ts';
import type { FacetProps } from './facet-props.ts';
import { useSearched } from './use-searched.ts';

/** Milliseconds of quiet after a key. */
const PAUSE = 150;

/** The values of a facet: those that came with the results, all of them, or those whose names hold what is typed. */
export function useFacetValues(
  { name, values, search }: FacetProps,
  all: boolean,
  typed: string,
): { values: FacetValues; searching: boolean } {
  const { text, kinds, filter, language } = useSearched(search);
  const [asked] = useDebouncedValue(typed.trim(), PAUSE);
  const searching = typed.trim() !== '' && asked !== '';
  const matching = searching ? asked : null;
  const variables = { text, kinds, filter, names: [FACETS[name]], matching, language };
  const [{ data, fetching }] = useQuery({ query: FacetValuesDocument, variables, pause: !all && !searching });
  if (!all && !searching) return { values, searching };
  if (fetching && !data) return { values, searching: false };
  return { values: data?.search.facets[0]?.values ?? [], searching };
}
