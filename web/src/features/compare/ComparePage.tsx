import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { ListPage } from '../../components/ListPage.tsx';
import { Notice } from '../../components/Notice.tsx';
import { PageSkeleton } from '../../components/PageSkeleton.tsx';
import { PageState } from '../../components/PageState.tsx';
import { ShareActions } from '../../components/ShareActions.tsx';
import { ComparedPracticesDocument } from '../../gql/compare.ts';
import { useContentLanguage } from '../../lib/content-language.ts';
import { useMessages } from '../../lib/messages.ts';
import { AddPractice } from './AddPractice.tsx';
import { Comparison } from './Comparison.tsx';
import { idsNotFound, practicesFound } from './compared.ts';
import { NotFoundHere } from './NotFoundHere.tsx';

const route = getRouteApi('/compare');
const NOTHING_CHOSEN: string[] = [];

/** Two to four practices side by side; which, the address says. */
export function ComparePage() {
  const t = useMessages();
  const { ids = NOTHING_CHOSEN } = route.useSearch();
  return (
    <ListPage
      title={t('compare.title')}
      lead={t('compare.lead')}
      aside={ids.length > 0 && <ShareActions />}
      list={t('compare.list')}
    >
      {ids.length > 0 ? <Chosen ids={ids} /> : <NothingToCompare />}
      <AddPractice ids={ids} />
    </ListPage>
  );
}

function Chosen({ ids }: { readonly ids: string[] }) {
  const language = useContentLanguage();
  const query = useQuery({ query: ComparedPracticesDocument, variables: { ids, language } });
  return (
    <PageState query={query} of={(data) => data} skeleton={<PageSkeleton />}>
      {(data) => {
        const practices = practicesFound(data);
        return (
          <>
            <NotFoundHere missing={idsNotFound(ids, data)} />
            {practices.length > 0 ? <Comparison practices={practices} /> : <NothingToCompare />}
          </>
        );
      }}
    </PageState>
  );
}

function NothingToCompare() {
  const t = useMessages();
  return <Notice title={t('compare.none')} remedy={t('compare.noneRemedy')} />;
}
