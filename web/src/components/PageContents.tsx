import { useMessages } from '../lib/messages.ts';
import classes from './PageContents.module.css';

export interface ContentsEntry {
  /** Of the section that it leads to. */
  readonly id: string;
  readonly title: string;
  /** False: the page has no such section. */
  readonly there: boolean;
}

/** Leads to the parts of a long page. */
export function PageContents({ entries }: { readonly entries: readonly ContentsEntry[] }) {
  const t = useMessages();
  return (
    <nav aria-label={t('detail.contents')} className={classes.contents}>
      <ul>
        {entries
          .filter(({ there }) => there)
          .map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
