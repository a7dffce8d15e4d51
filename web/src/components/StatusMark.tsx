import type { Status } from '../gql/components.ts';
import { useMessages } from '../lib/messages.ts';
import classes from './StatusMark.module.css';

/** Planned, running, finished, discontinued: by word and by form, never by colour alone. */
export function StatusMark({ status }: { readonly status: Status }) {
  const t = useMessages();
  return (
    <span className={classes.status} data-status={status}>
      {t(`status.${status}`)}
    </span>
  );
}
