import { useMessages } from '../../lib/messages.ts';
import type { SetFilter } from '../../lib/search-filter.ts';
import { ValueName } from './FacetLabel.tsx';
import { ownWords, type Results, valuesOfFacet } from './facet.ts';

interface Props {
  readonly set: SetFilter;
  readonly facets: Results['facets'];
}

/** The value's own name where the answer has it; else what the address says. */
export function SetName({ set: { name, value }, facets }: Props) {
  const t = useMessages();
  const counted = valuesOfFacet(facets, name).find((known) => known.value === value);
  if (counted) return <ValueName name={name} value={counted} />;
  return ownWords(name, value, t) ?? value.slice(value.indexOf(':') + 1).replaceAll('-', ' ');
}
