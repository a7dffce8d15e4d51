import { Link } from '@tanstack/react-router';
import { useMessages } from '../lib/messages.ts';
import { useShortlist } from '../lib/shortlist.ts';
import classes from './ShortlistLink.module.css';

/** Leads to the reader's shortlist, and says how much is on it. */
export function ShortlistLink() {
  const t = useMessages();
  const { length: count } = useShortlist();
  return (
    <Link
      to="/shortlist"
      className={classes.link}
      aria-label={t('shortlist.count', { count })}
      title={t('nav.shortlist')}
    >
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        <path
          d="M4 1.5h10v15l-5-4-5 4z"
          fill={count > 0 ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.6"
        />
      </svg>
      {count > 0 && <span>{count}</span>}
    </Link>
  );
}
