import type { ReactNode } from 'react';
import { useDocumentTitle } from '../lib/document-title.ts';
import classes from './ListPage.module.css';

interface Props {
  readonly title: string;
  readonly lead: string;
  /** What stands across from the title, e.g. the order. */
  readonly aside?: ReactNode;
  /** For those who go from heading to heading: what the list below is called. */
  readonly list?: string;
  readonly children: ReactNode;
}

/** A page that lists one kind of thing. */
export function ListPage({ title, lead, aside, list, children }: Props) {
  useDocumentTitle(title);
  return (
    <div className="page">
      <div className={classes.heading}>
        <div>
          <h1>{title}</h1>
          <p>{lead}</p>
        </div>
        {aside}
      </div>
      {list !== undefined && <h2 className="visually-hidden">{list}</h2>}
      {children}
    </div>
  );
}
