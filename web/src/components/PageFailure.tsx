import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useDocumentTitle } from '../lib/document-title.ts';
import { useMessages } from '../lib/messages.ts';
import { Notice } from './Notice.tsx';

/** What stands in place of a page that broke, or that could not be loaded. */
export function PageFailure() {
  const t = useMessages();
  useDocumentTitle(t('failure.UNEXPECTED.title'));
  return (
    <div className="page">
      <h1 className="visually-hidden">{t('failure.UNEXPECTED.title')}</h1>
      <Notice title={t('failure.UNEXPECTED.title')} remedy={t('failure.UNEXPECTED.remedy')} urgent>
        <div className="actions">
          <Button onClick={() => window.location.reload()}>{t('failure.retry')}</Button>
          <Button variant="default" renderRoot={(props) => <Link to="/practices" {...props} />}>
            {t('failure.browse')}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
