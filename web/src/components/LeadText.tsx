import { useId, useState } from 'react';
import type { TextPartsFragment } from '../gql/components.ts';
import { useMessages } from '../lib/messages.ts';
import classes from './LeadText.module.css';
import { TranslatedText } from './TranslatedText.tsx';

/** Letters from which on a text would push all else off the window. */
const LONG = 600;

/** What a page is about, below its name; a long account begins there, and is unfolded by whoever wants all of it. */
export function LeadText({ text }: { readonly text: TextPartsFragment }) {
  const t = useMessages();
  const id = useId();
  const [open, setOpen] = useState(false);
  const long = text.value.length > LONG;
  return (
    <>
      <p id={id} className={classes.lead} data-long={long} data-folded={long && !open}>
        <TranslatedText text={text} />
      </p>
      {long && (
        <button
          type="button"
          className={classes.unfold}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'text.less' : 'text.more')}
        </button>
      )}
    </>
  );
}
