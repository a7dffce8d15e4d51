import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { SearchCountDocument } from '../../gql/search.ts';
import { useMessages } from '../../lib/messages.ts';
import { type SetFilter, setFilters, withFilterToggled } from '../../lib/search-filter.ts';
import type { SearchState } from '../../lib/search-state.ts';
import type { Results } from './facet.ts';
import { SetName } from './SetName.tsx';
import { useSearched } from './use-searched.ts';

const MOST = 6;

interface Props {
  readonly search: SearchState;
  readonly facets: Results['facets'];
}

/** How much there would be with one filter less, of each. */
export function WithoutFilters({ search, facets }: Props) {
  const t = useMessages();
  const set = setFilters(search).slice(0, MOST);
  return (
    <ul>
      {search.kind && <Without search={{ ...search, kind: undefined }}>{t(`kinds.${search.kind}`)}</Without>}
      {set.map((one: SetFilter) => (
        <Without key={`${one.name} ${one.value}`} search={withFilterToggled(search, one)}>
          <SetName set={one} facets={facets} />
        </Without>
      ))}
    </ul>
  );
}

interface WithoutProps {
  readonly search: SearchState;
  /** What is left out. */
  readonly children: React.ReactNode;
}

function Without({ search, children }: WithoutProps) {
  const t = useMessages();
  const { text, kinds, filter, language } = useSearched(search);
  const [{ data, fetching }] = useQuery({ query: SearchCountDocument, variables: { text, kinds, filter, language } });
  const count = data?.search.totalCount;
  return (
    <li aria-busy={fetching}>
      <Link to="/search" search={{ ...search, page: undefined }}>
        {t('search.without')} <bdi>{children}</bdi>
      </Link>{' '}
      {count !== undefined && <span>{t('search.withWord', { count })}</span>}
    </li>
  );
}
