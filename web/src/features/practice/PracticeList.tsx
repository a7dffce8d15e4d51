import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { CardGrid, CardGridSkeleton } from '../../components/CardGrid.tsx';
import { Notice } from '../../components/Notice.tsx';
import { PageState } from '../../components/PageState.tsx';
import { PracticeCard } from '../../components/PracticeCard.tsx';
import { PracticesDocument, type PracticesQuery, type PracticesQueryVariables } from '../../gql/practice.ts';
import { useContentLanguage } from '../../lib/content-language.ts';
import { useMessages } from '../../lib/messages.ts';
import { type PracticesSearch, practiceFilter } from '../../lib/practice-filter.ts';
import { MorePractices } from './MorePractices.tsx';
import classes from './PracticeList.module.css';

export const PRACTICES_A_PAGE = 24;

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
        <div className={classes.list}>
          {page === 1 && <Found total={practices.totalCount} />}
          <CardGrid>
            {practices.nodes.map((practice) => (
              <PracticeCard key={practice.id} practice={practice} />
            ))}
          </CardGrid>
          {practices.pageInfo.hasNextPage && <MorePractices search={search} page={page} practices={practices} />}
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
    orderBy: { field, direction: field === 'CREATED' ? 'DESC' : 'ASC' },
    language,
  };
}

export type PracticesFound = PracticesQuery['practices'];

function Found({ total }: { readonly total: number }) {
  const t = useMessages();
  return (
    <>
      <h2 className={classes.found}>
        <output>{t('practices.found', { count: total })}</output>
      </h2>
      {total === 0 && (
        <Notice title={t('practices.none')} remedy={t('practices.noneRemedy')}>
          <Button renderRoot={(props) => <Link to="/practices" {...props} />}>{t('practices.clear')}</Button>
        </Notice>
      )}
    </>
  );
}
