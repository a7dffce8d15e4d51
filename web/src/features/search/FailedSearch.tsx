import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Notice } from '../../components/Notice.tsx';
import type { Failure } from '../../lib/api-errors.ts';
import { useMessages } from '../../lib/messages.ts';
import type { SearchState } from '../../lib/search-state.ts';
import type { Results } from './facet.ts';
import { WithoutFilters } from './WithoutFilters.tsx';

interface Props {
  readonly search: SearchState;
  /** Of the search before: they name what is set. */
  readonly facets: Results['facets'];
  readonly failure: Failure;
  readonly onRetry: () => void;
}

/** Where the results would stand: what went wrong and, where a filter is not understood, the ways back. */
export function FailedSearch({ search, facets, failure, onRetry }: Props) {
  const t = useMessages();
  if (failure.kind !== 'BAD_USER_INPUT') return <FailureNotice failure={failure} onRetry={onRetry} />;
  return (
    <Notice title={t('search.refused')} remedy={t('search.refusedRemedy')} urgent>
      {failure.detail !== undefined && (
        <p lang="en" dir="ltr">
          {failure.detail}
        </p>
      )}
      <WithoutFilters search={search} facets={facets} />
    </Notice>
  );
}
