import { Link } from '@tanstack/react-router';
import { useMessages } from '../../lib/messages.ts';
import classes from './ResultPages.module.css';

/** To the page before and after; nothing where one page holds all, or where there is no such page. */
export function ResultPages({ page, pages }: { readonly page: number; readonly pages: number }) {
  const t = useMessages();
  if (pages <= 1 || page > pages) return null;
  return (
    <nav aria-label={t('search.pages')} className={classes.pages}>
      {page > 1 && (
        <Link to="/search" search={(old) => ({ ...old, page: page - 1 })} rel="prev">
          {t('search.previous')}
        </Link>
      )}
      <span>{t('search.page', { page, pages })}</span>
      {page < pages && (
        <Link to="/search" search={(old) => ({ ...old, page: page + 1 })} rel="next">
          {t('search.next')}
        </Link>
      )}
    </nav>
  );
}
