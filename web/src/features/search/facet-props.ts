import type { SearchFilterName } from '../../lib/search-filter.ts';
import type { SearchState } from '../../lib/search-state.ts';
import type { FacetValues } from './facet.ts';

/** What every way to show a facet is given. */
export interface FacetProps {
  readonly name: SearchFilterName;
  readonly values: FacetValues;
  /** How many values there are; `values` may be the most frequent of them alone. */
  readonly count: number;
  /** What the values are counted in. */
  readonly search: SearchState;
  /** The values that are set. */
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
}
