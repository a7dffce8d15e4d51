import type { TextPartsFragment } from '../gql/components.ts';
import classes from './TextList.module.css';
import { TextMark, TranslatedText } from './TranslatedText.tsx';

interface Props {
  readonly texts: readonly TextPartsFragment[];
  /** False where the mark stands elsewhere: beside the section's heading. */
  readonly marked?: boolean;
}

/** The statements of one field (aims, lessons) as a list; the mark stands once, below them all. */
export function TextList({ texts, marked = true }: Props) {
  const [first] = texts;
  if (!first) return null;
  return (
    <>
      <ul className={classes.list}>
        {texts.map((text) => (
          <li key={text.value}>
            <TranslatedText text={text} />
          </li>
        ))}
      </ul>
      {marked && <TextMark text={first} />}
    </>
  );
}
