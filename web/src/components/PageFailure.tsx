import { useMessages } from '../lib/messages.ts';
import { NoticePage } from './NoticePage.tsx';

/** What stands in place of a page that broke, or that could not be loaded. */
export function PageFailure() {
  const t = useMessages();
  return (
    <NoticePage title={t('failure.UNEXPECTED.title')} remedy={t('failure.UNEXPECTED.remedy')} urgent>
      <button type="button" className="button" onClick={() => window.location.reload()}>
        {t('failure.retry')}
      </button>
    </NoticePage>
  );
}
