import { useMessages } from '../../lib/messages.ts';
import classes from './LeftOut.module.css';

/** Says that an old or mistyped address asks for more than what is answered. */
export function LeftOut({ count }: { readonly count: number }) {
  const t = useMessages();
  if (count === 0) return null;
  return (
    <p role="status" className={classes.said}>
      {t('fit.leftOut', { count })}
    </p>
  );
}
