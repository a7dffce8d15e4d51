import { Link } from '@tanstack/react-router';
import { useMessages } from '../lib/messages.ts';
import { NoticePage } from './NoticePage.tsx';

/** The page for an address where nothing is. */
export function NotFound() {
  const t = useMessages();
  return (
    <NoticePage title={t('notFound.title')} remedy={t('notFound.remedy')}>
      <Link to="/" className="button">
        {t('notFound.home')}
      </Link>
    </NoticePage>
  );
}
