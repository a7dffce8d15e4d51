import { useMessages } from '../lib/messages.ts';
import { toggleShortlisted, useShortlist } from '../lib/shortlist.ts';
import classes from './ShortlistToggle.module.css';

interface Props {
  readonly id: string;
  /** The practice's name, for those who hear the button and do not see what it stands on. */
  readonly name: string;
  /** Its words beside the sign; on a card the sign alone. */
  readonly wordy?: boolean;
}

/** Puts a practice on the reader's shortlist or takes it off: a bookmark, filled where it is on. */
export function ShortlistToggle({ id, name, wordy = false }: Props) {
  const t = useMessages();
  const on = useShortlist().includes(id);
  const label = t('shortlist.toggle', { name });
  return (
    <button
      type="button"
      className={classes.toggle}
      data-wordy={wordy || undefined}
      aria-pressed={on}
      aria-label={label}
      title={t(on ? 'shortlist.on' : 'shortlist.keep')}
      onClick={() => toggleShortlisted(id)}
    >
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        <path d="M4 1.5h10v15l-5-4-5 4z" fill={on ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.6" />
      </svg>
      {wordy && <span>{t('shortlist.keep')}</span>}
    </button>
  );
}
