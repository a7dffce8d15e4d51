import { kindOfId } from '../lib/links.ts';
import { interfaceLanguage, type MessageId, useMessages } from '../lib/messages.ts';
import classes from './KindMark.module.css';

/** What kind of thing this is, as a station on its coloured line. */
export function KindMark({ id }: { readonly id: string }) {
  const t = useMessages();
  const kind = kindOfId(id);
  return (
    <span className={classes.mark} data-kind={kind} lang={interfaceLanguage()}>
      {t(`kind.${kind}` as MessageId)}
    </span>
  );
}
