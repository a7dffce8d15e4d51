import { useNavigate } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { CardGrid, CardGridSkeleton } from '../../components/CardGrid.tsx';
import { Pager } from '../../components/Pager.tsx';
import { PageState } from '../../components/PageState.tsx';
import { PracticeCard } from '../../components/PracticeCard.tsx';
import { PracticesDocument, type PracticesQuery, type PracticesQueryVariables } from '../../gql/practice.ts';
import { useContentLanguage } from '../../lib/content-language.ts';
import { type PracticesSearch, practiceFilter } from '../../lib/practice-filter.ts';
import classes from './PracticeList.module.css';
import { PracticesFound } from './PracticesFound.tsx';

const PRACTICES_A_PAGE = 24;

interface Props {
  readonly search: PracticesSearch;
  /** Where the page before ended; none: this is the first. */
  readonly after?: string | null;
  /** Counted from 1. */
  readonly page?: number;
}

/** One page of the practices that meet the filters, and below it the next, as many as the address asks for. */
export function PracticeList({ search, after = null, page = 1 }: Props) {
  const language = useContentLanguage();
  const query = useQuery({ query: PracticesDocument, variables: variablesOf(search, after, language) });
  return (
    <PageState query={query} of={(data) => data.practices} skeleton={<CardGridSkeleton />}>
      {(practices) => (
        <div className={`${classes.list} answer`} aria-busy={query[0].fetching}>
          {page === 1 && <PracticesFound total={practices.totalCount} />}
          <CardGrid>
            {practices.nodes.map((practice) => (
              <PracticeCard key={practice.id} practice={practice} />
            ))}
          </CardGrid>
          {practices.pageInfo.hasNextPage && <More search={search} page={page} practices={practices} />}
        </div>
      )}
    </PageState>
  );
}

function variablesOf(search: PracticesSearch, after: string | null, language: string): PracticesQueryVariables {
  const field = search.order ?? 'NAME';
  return {
    first: PRACTICES_A_PAGE,
    after,
    filter: practiceFilter(search),
    orderBy: { field, direction: field === 'NEWEST' ? 'DESC' : 'ASC' },
    language,
  };
}

interface MoreProps {
  readonly search: PracticesSearch;
  readonly page: number;
  readonly practices: PracticesQuery['practices'];
}

/** The next page where the address asks for it already, else the button that makes it ask. */
function More({ search, page, practices }: MoreProps) {
  const navigate = useNavigate({ from: '/practices' });
  if (page < (search.pages ?? 1)) {
    return <PracticeList search={search} after={practices.pageInfo.endCursor} page={page + 1} />;
  }
  const more = () => navigate({ search: (old) => ({ ...old, pages: page + 1 }), replace: true, resetScroll: false });
  return <Pager shown={page * PRACTICES_A_PAGE} total={practices.totalCount} onMore={more} />;
}
