import { useNavigate } from '@tanstack/react-router';
import { useMessages } from '../../lib/messages.ts';
import { type SearchFilterName, valuesOf, withFilterToggled } from '../../lib/search-filter.ts';
import type { SearchState } from '../../lib/search-state.ts';
import { FacetBands } from './FacetBands.tsx';
import { FacetGroup } from './FacetGroup.tsx';
import { FacetTree } from './FacetTree.tsx';
import { type Counts, countOfFacet, valuesOfFacet, yearsOf } from './facet.ts';
import { PeriodFilter } from './PeriodFilter.tsx';

/** In the order in which people narrow; what is not here cannot be narrowed by. */
const IN_ORDER = [
  'theme',
  'country',
  'period',
  'goal',
  'city',
  'size',
  'challenge',
  'targetGroup',
  'method',
  'programme',
  'fundingSource',
  'cost',
  'sector',
  'status',
  'evidence',
  'outcomes',
  'trait',
  'region',
  'stakeholder',
  'writtenIn',
] as const satisfies SearchFilterName[];
const UNFOLDED: readonly SearchFilterName[] = ['theme', 'country', 'period'];
const BANDS: readonly SearchFilterName[] = ['size', 'cost', 'outcomes'];

interface Props {
  readonly search: SearchState;
  readonly counts: Counts;
}

/** What the results can be narrowed by, and how many each would leave. A facet without values is not shown. */
export function SearchFilters({ search, counts }: Props) {
  const t = useMessages();
  const { facets } = counts;
  const navigate = useNavigate({ from: '/search' });
  const toggle = (name: SearchFilterName, value: string) =>
    navigate({
      search: (old) => ({ ...withFilterToggled(old, { name, value }), page: undefined }),
      resetScroll: false,
    });
  return IN_ORDER.map((name) => {
    const values = valuesOfFacet(facets, name);
    const set = valuesOf(search, name);
    const count = countOfFacet(facets, name);
    if (values.length === 0 && set.length === 0) return null;
    const shared = { name, values, count, search, chosen: set, onToggle: (value: string) => toggle(name, value) };
    return (
      <FacetGroup key={name} label={t(`filter.${name}`)} set={set.length} open={UNFOLDED.includes(name)}>
        {name === 'period' ? (
          <PeriodFilter years={yearsOf(counts)} chosen={set[0]} onToggle={shared.onToggle} />
        ) : BANDS.includes(name) ? (
          <FacetBands {...shared} />
        ) : (
          <FacetTree {...shared} />
        )}
      </FacetGroup>
    );
  });
}
