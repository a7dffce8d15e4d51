import { Link, useNavigate } from '@tanstack/react-router';
import { useMessages } from '../../lib/messages.ts';
import { addToShortlist, useShortlist } from '../../lib/shortlist.ts';

/** A list that came by link is not the reader's own until they say so. */
export function SharedShortlist({ ids }: { readonly ids: readonly string[] }) {
  const t = useMessages();
  const navigate = useNavigate();
  const own = useShortlist();
  const fresh = ids.filter((id) => !own.includes(id));
  const keep = () => {
    addToShortlist(ids);
    navigate({ to: '/shortlist' });
  };
  return (
    <div className="actions">
      {fresh.length > 0 && (
        <button type="button" className="button" onClick={keep}>
          {t('shortlist.keepAll', { count: fresh.length })}
        </button>
      )}
      <Link to="/shortlist" className="button" data-look="quiet">
        {t('shortlist.toOwn')}
      </Link>
    </div>
  );
}
