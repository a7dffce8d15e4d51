import type { TextPartsFragment } from '../gql/components.ts';
import { Section } from './Section.tsx';
import { TextList } from './TextList.tsx';
import classes from './TextSection.module.css';
import { TranslatedText } from './TranslatedText.tsx';

interface Props {
  readonly title: string;
  readonly id?: string;
  /** A paragraph, or the statements of a list; nothing known, no section. */
  readonly text?: TextPartsFragment | null;
  readonly texts?: readonly TextPartsFragment[];
}

/** A text under its heading; left out where the documents say nothing. */
export function TextSection({ title, id, text, texts = [] }: Props) {
  if (!text && texts.length === 0) return null;
  return (
    <Section title={title} id={id}>
      {text && (
        <p className={classes.text}>
          <TranslatedText text={text} marked />
        </p>
      )}
      <TextList texts={texts} />
    </Section>
  );
}
