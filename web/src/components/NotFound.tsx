import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useDocumentTitle } from '../lib/document-title.ts';
import { useMessages } from '../lib/messages.ts';
import { Notice } from './Notice.tsx';

/** The page for an address where nothing is. */
export function NotFound() {
  const t = useMessages();
  useDocumentTitle(t('notFound.title'));
  return (
    <div className="page">
      <h1 className="visually-hidden">{t('notFound.title')}</h1>
      <Notice title={t('notFound.title')} remedy={t('notFound.remedy')}>
        <div className="actions">
          <Button renderRoot={(props) => <Link to="/" {...props} />}>{t('notFound.home')}</Button>
          <Button variant="default" renderRoot={(props) => <Link to="/practices" {...props} />}>
            {t('failure.browse')}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
