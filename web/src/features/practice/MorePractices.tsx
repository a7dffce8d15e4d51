import { useNavigate } from '@tanstack/react-router';
import { Pager } from '../../components/Pager.tsx';
import type { PracticesSearch } from '../../lib/practice-filter.ts';
import { PRACTICES_A_PAGE, PracticeList, type PracticesFound } from './PracticeList.tsx';

interface Props {
  readonly search: PracticesSearch;
  readonly page: number;
  readonly practices: PracticesFound;
}

/** The next page where the address asks for it already, else the button that makes it ask. */
export function MorePractices({ search, page, practices }: Props) {
  const navigate = useNavigate({ from: '/practices' });
  if (page < (search.pages ?? 1)) {
    return <PracticeList search={search} after={practices.pageInfo.endCursor} page={page + 1} />;
  }
  const more = () => navigate({ search: (old) => ({ ...old, pages: page + 1 }), replace: true, resetScroll: false });
  return <Pager shown={page * PRACTICES_A_PAGE} total={practices.totalCount} onMore={more} />;
}
