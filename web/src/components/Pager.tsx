import { useMessages } from '../lib/messages.ts';
import classes from './Pager.module.css';

interface Props {
  readonly shown: number;
  readonly total: number;
  readonly onMore: () => void;
}

/** Asks for the next page of a list, and says how much is left; nothing where all is shown. */
export function Pager({ shown, total, onMore }: Props) {
  const t = useMessages();
  const left = total - shown;
  if (left <= 0) return null;
  return (
    <p className={classes.pager}>
      <button type="button" className="button" data-look="quiet" onClick={onMore}>
        {t('pager.more')}
      </button>
      <span>{t('pager.left', { count: left })}</span>
    </p>
  );
}
