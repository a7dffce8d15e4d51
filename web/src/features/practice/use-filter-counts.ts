import { useQuery } from 'urql';
import { PracticeFilterCountsDocument } from '../../gql/practice.ts';
import { useContentLanguage } from '../../lib/content-language.ts';
import { type ChosenFilters, FILTERS, type FilterName, practiceFilter } from '../../lib/practice-filter.ts';

const NAMES = Object.values(FILTERS);

/** How many practices a value of a filter would leave beside what is chosen; undefined where nobody has counted. */
export function useFilterCounts(chosen: ChosenFilters): (name: FilterName, value: string) => number | undefined {
  const filter = practiceFilter(chosen);
  const language = useContentLanguage();
  const [{ data }] = useQuery({ query: PracticeFilterCountsDocument, variables: { filter, names: NAMES, language } });
  return (name, value) => {
    if (!data) return undefined;
    const facet = data.search.facets.find((known) => known.name === FILTERS[name]);
    const counted = facet?.values.find((known) => known.value === value);
    // What is not among the values has nothing, if they are all there.
    const all = (facet?.valueCount ?? 0) === (facet?.values.length ?? 0);
    return counted?.count ?? (all ? 0 : undefined);
  };
}
