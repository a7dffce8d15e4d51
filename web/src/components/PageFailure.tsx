import { Button } from '@mantine/core';
import { useMessages } from '../lib/messages.ts';
import { NoticePage } from './NoticePage.tsx';

/** What stands in place of a page that broke, or that could not be loaded. */
export function PageFailure() {
  const t = useMessages();
  return (
    <NoticePage title={t('failure.UNEXPECTED.title')} remedy={t('failure.UNEXPECTED.remedy')} urgent>
      <Button onClick={() => window.location.reload()}>{t('failure.retry')}</Button>
    </NoticePage>
  );
}
