import { Link, useRouter } from '@tanstack/react-router';
import { ShareActions } from '../../components/ShareActions.tsx';
import { useMessages } from '../../lib/messages.ts';
import { MOST_COMPARED } from '../../lib/practice-ids.ts';
import { clearShortlist } from '../../lib/shortlist.ts';
import classes from './ShortlistedPractices.module.css';

interface Props {
  readonly ids: string[];
  /** Those of them to compare. */
  readonly chosen: string[];
  readonly own: boolean;
}

/** Compare, brief, hand on, start anew. */
export function ShortlistActions({ ids, chosen, own }: Props) {
  const t = useMessages();
  const router = useRouter();
  const comparable = chosen.length >= 2 && chosen.length <= MOST_COMPARED;
  const address = router.buildLocation({ to: '/shortlist', search: { ids } }).href;
  return (
    <div>
      <ShareActions address={address}>
        {comparable && (
          <Link to="/compare" search={{ ids: chosen }} className="button">
            {t('shortlist.compare', { count: chosen.length })}
          </Link>
        )}
        <Link to="/briefing" search={{ ids }} className="button" data-look="quiet">
          {t('shortlist.brief')}
        </Link>
        {own && (
          <button type="button" className="button" data-look="quiet" onClick={clearShortlist}>
            {t('shortlist.clear')}
          </button>
        )}
      </ShareActions>
      {!comparable && <p className={classes.hint}>{t('shortlist.compareHint', { most: MOST_COMPARED })}</p>}
    </div>
  );
}
