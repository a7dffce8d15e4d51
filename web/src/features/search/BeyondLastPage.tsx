import { Link } from '@tanstack/react-router';
import { Notice } from '../../components/Notice.tsx';
import { useMessages } from '../../lib/messages.ts';

/** In place of a page that an old or mistyped address asks for, after the last that there is. */
export function BeyondLastPage({ page, pages }: { readonly page: number; readonly pages: number }) {
  const t = useMessages();
  return (
    <Notice title={t('search.beyond', { page })} remedy={t('search.beyondRemedy', { pages })}>
      <Link to="/search" search={(old) => ({ ...old, page: pages })} className="button">
        {t('search.lastPage')}
      </Link>
    </Notice>
  );
}
