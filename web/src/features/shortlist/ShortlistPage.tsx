import { getRouteApi, Link } from '@tanstack/react-router';
import { ListPage } from '../../components/ListPage.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useMessages } from '../../lib/messages.ts';
import { useShortlist } from '../../lib/shortlist.ts';
import { SharedShortlist } from './SharedShortlist.tsx';
import { ShortlistedPractices } from './ShortlistedPractices.tsx';

const route = getRouteApi('/shortlist');

/** What the reader keeps on this device, or, where the address names practices, what somebody sent. */
export function ShortlistPage() {
  const t = useMessages();
  const { ids: sent } = route.useSearch();
  const own = useShortlist();
  const ids = sent ?? own;
  return (
    <ListPage
      title={t(sent ? 'shortlist.sentTitle' : 'shortlist.title')}
      lead={t(sent ? 'shortlist.sentLead' : 'shortlist.lead')}
      list={t('shortlist.list')}
    >
      {sent && <SharedShortlist ids={sent} />}
      {ids.length > 0 ? <ShortlistedPractices ids={ids} own={!sent} /> : <NothingKept />}
    </ListPage>
  );
}

function NothingKept() {
  const t = useMessages();
  return (
    <Notice title={t('shortlist.empty')} remedy={t('shortlist.emptyRemedy')}>
      <Link to="/practices" className="button">
        {t('failure.browse')}
      </Link>
    </Notice>
  );
}
