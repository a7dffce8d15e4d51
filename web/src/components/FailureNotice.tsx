import { Link } from '@tanstack/react-router';
import type { Failure } from '../lib/api-errors.ts';
import { useMessages } from '../lib/messages.ts';
import { Notice } from './Notice.tsx';

interface Props {
  readonly failure: Failure;
  readonly onRetry: () => void;
}

/** What went wrong, in the reader's words, and what to do now. */
export function FailureNotice({ failure, onRetry }: Props) {
  const t = useMessages();
  return (
    <Notice title={t(`failure.${failure.kind}.title`)} remedy={t(`failure.${failure.kind}.remedy`)} urgent>
      {failure.detail !== undefined && <p>{failure.detail}</p>}
      {failure.progress !== undefined && (
        <progress max={100} value={failure.progress} aria-label={t('failure.progress')} />
      )}
      {failure.errorId !== undefined && <p>{t('failure.errorId', { id: failure.errorId })}</p>}
      <div className="actions">
        <button type="button" className="button" onClick={onRetry}>
          {t('failure.retry')}
        </button>
        <Link to="/practices" className="button" data-look="quiet">
          {t('failure.browse')}
        </Link>
      </div>
    </Notice>
  );
}
