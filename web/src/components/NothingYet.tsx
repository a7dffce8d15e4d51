import { Link } from '@tanstack/react-router';
import { useMessages } from '../lib/messages.ts';
import { Notice } from './Notice.tsx';

/** Says so where nothing is tied to a thing, and leads on. */
export function NothingYet({ unless }: { readonly unless: readonly (readonly unknown[])[] }) {
  const t = useMessages();
  if (unless.some((ties) => ties.length > 0)) return null;
  return (
    <Notice title={t('detail.nothingYet')} remedy={t('detail.nothingYetRemedy')}>
      <Link to="/practices" className="button" data-look="quiet">
        {t('failure.browse')}
      </Link>
    </Notice>
  );
}
