import type { ReactNode } from 'react';
import type { TextPartsFragment } from '../gql/components.ts';
import { useDocumentTitle } from '../lib/document-title.ts';
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

/** The top of a page about one thing: what it is, its name, what it is in a sentence or two. */
export function PageHeading({ id, name, summary, children }: Props) {
  useDocumentTitle(name.value);
  return (
    <div className={classes.heading}>
      <KindMark id={id} />
      <h1>
        <TranslatedText text={name} marked />
      </h1>
      {children}
      {summary && <LeadText text={summary} />}
    </div>
  );
}
