import { useMessages } from '../lib/messages.ts';

/** Says where a list ends before all is shown; nothing where it is whole. */
export function ShownOf({ shown, total }: { readonly shown: number; readonly total: number }) {
  const t = useMessages();
  if (shown >= total) return null;
  return <p>{t('detail.shownOf', { shown, total })}</p>;
}
