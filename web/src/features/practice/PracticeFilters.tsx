import { useNavigate } from '@tanstack/react-router';
import { FilterGroup } from '../../components/FilterGroup.tsx';
import { FilterPanel } from '../../components/FilterPanel.tsx';
import { useMessages } from '../../lib/messages.ts';
import { type ChosenFilters, FILTER_NAMES, type FilterName, withToggled } from '../../lib/practice-filter.ts';
import { useFilterChoices } from './filter-choices.ts';
import { useFilterCounts } from './use-filter-counts.ts';

const UNFOLDED: readonly FilterName[] = ['theme', 'country'];

/** Everything that the list can be narrowed by; each choice is in the address. */
export function PracticeFilters({ chosen }: { readonly chosen: ChosenFilters }) {
  const t = useMessages();
  const navigate = useNavigate({ from: '/practices' });
  const choices = useFilterChoices();
  const countOf = useFilterCounts(chosen);
  const toggle = (name: FilterName, value: string) =>
    navigate({ search: (search) => ({ ...withToggled(search, name, value), pages: undefined }), resetScroll: false });
  return (
    <FilterPanel>
      {FILTER_NAMES.map((name) => (
        <FilterGroup
          key={name}
          label={t(`filter.${name}`)}
          choices={choices[name].map((choice) => ({ ...choice, count: countOf(name, choice.value) }))}
          chosen={chosen[name] ?? []}
          open={UNFOLDED.includes(name)}
          onToggle={(value) => toggle(name, value)}
        />
      ))}
    </FilterPanel>
  );
}
