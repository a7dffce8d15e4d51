import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useDocumentTitle } from '../lib/document-title.ts';
import { useMessages } from '../lib/messages.ts';
import { Notice } from './Notice.tsx';

interface Props {
  readonly title: string;
  readonly remedy: string;
  readonly urgent?: boolean;
  /** The first thing to do; to browse the practices is always the second. */
  readonly children: ReactNode;
}

/** A notice that stands in place of a whole page. */
export function NoticePage({ title, remedy, urgent, children }: Props) {
  const t = useMessages();
  useDocumentTitle(title);
  return (
    <div className="page">
      <h1 className="visually-hidden">{title}</h1>
      <Notice title={title} remedy={remedy} urgent={urgent}>
        <div className="actions">
          {children}
          <Link to="/practices" className="button" data-look="quiet">
            {t('failure.browse')}
          </Link>
        </div>
      </Notice>
    </div>
  );
}
