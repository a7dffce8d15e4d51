import { useNavigate } from '@tanstack/react-router';
import { type FilterChoice, FilterGroup } from '../../components/FilterGroup.tsx';
import { FilterPanel } from '../../components/FilterPanel.tsx';
import type { SearchQuery } from '../../gql/search.ts';
import { type Translate, useMessages } from '../../lib/messages.ts';
import {
  type ChosenFilters,
  FILTER_NAMES,
  FILTERS,
  type FilterName,
  STATUSES,
  withToggled,
} from '../../lib/practice-filter.ts';

type Facets = SearchQuery['search']['facets'];
const UNFOLDED: readonly FilterName[] = ['theme', 'country'];

interface Props {
  readonly chosen: ChosenFilters;
  readonly facets: Facets;
}

/** What the results can be narrowed by, and how many each would leave. */
export function SearchFilters({ chosen, facets }: Props) {
  const t = useMessages();
  const navigate = useNavigate({ from: '/search' });
  const toggle = (name: FilterName, value: string) =>
    navigate({ search: (search) => ({ ...withToggled(search, name, value), page: undefined }), resetScroll: false });
  return (
    <FilterPanel>
      {FILTER_NAMES.map((name) => (
        <FilterGroup
          key={name}
          label={t(`filter.${name}`)}
          choices={choicesOf(name, facets, t)}
          chosen={chosen[name] ?? []}
          open={UNFOLDED.includes(name)}
          onToggle={(value) => toggle(name, value)}
        />
      ))}
    </FilterPanel>
  );
}

function choicesOf(name: FilterName, facets: Facets, t: Translate): FilterChoice[] {
  const values = facets.find((facet) => facet.name === FILTERS[name])?.values ?? [];
  return values.map(({ value, label, count }) => {
    const status = name === 'status' ? STATUSES.find((known) => known === value) : undefined;
    return { value, label: status ? t(`status.${status}`) : label, count };
  });
}
