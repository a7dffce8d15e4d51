import type { SearchFilterName } from '../../lib/search-filter.ts';
import type { FacetValues } from './facet.ts';

/** What every way to show a facet is given. */
export interface FacetProps {
  readonly name: SearchFilterName;
  readonly values: FacetValues;
  /** The values that are set. */
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
}
