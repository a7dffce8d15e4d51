import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { ListPage } from '../../components/ListPage.tsx';
import { Notice } from '../../components/Notice.tsx';
import { PageSkeleton } from '../../components/PageSkeleton.tsx';
import { PageState } from '../../components/PageState.tsx';
import { ShareActions } from '../../components/ShareActions.tsx';
import { BriefingDocument, type BriefingQuery } from '../../gql/shortlist.ts';
import { useContentLanguage } from '../../lib/content-language.ts';
import { interfaceLocale, useMessages } from '../../lib/messages.ts';
import { useShortlist } from '../../lib/shortlist.ts';
import { BriefedPractice } from './BriefedPractice.tsx';
import classes from './BriefingPage.module.css';
import { BriefingSources } from './BriefingSources.tsx';
import { numberedSources } from './numbered-sources.ts';

const route = getRouteApi('/briefing');

/** The practices of a shortlist as one document to print and to hand round, with its sources at the end. */
export function BriefingPage() {
  const t = useMessages();
  const { ids: sent } = route.useSearch();
  const own = useShortlist();
  const ids = sent ?? own;
  return (
    <ListPage title={t('briefing.title')} lead={t('briefing.lead')} aside={<ShareActions />}>
      {ids.length > 0 ? <Briefing ids={ids} /> : <NothingToBrief />}
    </ListPage>
  );
}

function Briefing({ ids }: { readonly ids: readonly string[] }) {
  const t = useMessages();
  const router = useRouter();
  const path = router.buildLocation({ to: '/briefing', search: { ids: [...ids] } }).href;
  const address = decodeURIComponent(new URL(path, location.href).href);
  const query = useQuery({ query: BriefingDocument, variables: { ids, language: useContentLanguage() } });
  return (
    <PageState query={query} of={(data) => data} skeleton={<PageSkeleton />}>
      {(data) => {
        const practices = practicesOf(data);
        if (practices.length === 0) return <NothingToBrief />;
        const sources = numberedSources(practices);
        return (
          <div className={classes.briefing}>
            <p className={classes.made}>{t('briefing.made', { date: today(), count: practices.length })}</p>
            {practices.map((practice) => (
              <BriefedPractice key={practice.id} practice={practice} sources={sources} />
            ))}
            <BriefingSources sources={sources} />
            <p className={classes.made}>
              {t('briefing.terms')} {t('briefing.kept')} <span dir="ltr">{address}</span>
            </p>
          </div>
        );
      }}
    </PageState>
  );
}

const practicesOf = ({ nodes }: BriefingQuery) => nodes.filter((node) => node?.__typename === 'Practice');

const today = (): string => new Intl.DateTimeFormat(interfaceLocale(), { dateStyle: 'long' }).format();

function NothingToBrief() {
  const t = useMessages();
  return (
    <Notice title={t('shortlist.empty')} remedy={t('shortlist.emptyRemedy')}>
      <Link to="/practices" className="button">
        {t('failure.browse')}
      </Link>
    </Notice>
  );
}
