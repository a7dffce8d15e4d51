import type { TextPartsFragment } from '../gql/components.ts';
import { Section } from './Section.tsx';
import { TextList } from './TextList.tsx';
import classes from './TextSection.module.css';
import { TextMark, TranslatedText } from './TranslatedText.tsx';

interface Props {
  readonly title: string;
  readonly id?: string;
  /** A paragraph, or the statements of a list; nothing known, no section. */
  readonly text?: TextPartsFragment | null;
  readonly texts?: readonly TextPartsFragment[];
}

/** A text under its heading; left out where the documents say nothing. */
export function TextSection({ title, id, text, texts = [] }: Props) {
  const first = text ?? texts[0];
  if (!first) return null;
  return (
    <Section title={title} id={id} mark={<TextMark text={first} />}>
      {text && (
        <p className={classes.text}>
          <TranslatedText text={text} />
        </p>
      )}
      <TextList texts={texts} marked={false} />
    </Section>
  );
}
