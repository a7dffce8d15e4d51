import type { ReactNode } from 'react';
import type { TextPartsFragment } from '../gql/components.ts';
import { useDocumentTitle } from '../lib/document-title.ts';
import { kindOfId } from '../lib/links.ts';
import { KindMark } from './KindMark.tsx';
import { LeadText } from './LeadText.tsx';
import classes from './PageHeading.module.css';
import { TranslatedText } from './TranslatedText.tsx';

interface Props {
  readonly id: string;
  readonly name: TextPartsFragment;
  readonly summary?: TextPartsFragment | null;
  /** A line of links above the summary: where, within which programme. */
  readonly children?: ReactNode;
}

/** Their names are proper ones: "in English" would be said of Sofia on an Italian page, where it is called the same. */
const PLACES = ['city', 'region', 'country'];

/** The top of a page about one thing: what it is, its name, what it is in a sentence or two. */
export function PageHeading({ id, name, summary, children }: Props) {
  useDocumentTitle(name.value);
  return (
    <div className={classes.heading}>
      <KindMark id={id} />
      <h1>
        <TranslatedText text={name} marked={!PLACES.includes(kindOfId(id)) || name.origin === 'MACHINE'} />
      </h1>
      {children}
      {summary && <LeadText text={summary} />}
    </div>
  );
}
