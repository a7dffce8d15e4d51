import { type KeyboardEvent, useId } from 'react';
import { useMessages } from '../lib/messages.ts';
import { type NameGroup, NameOptions } from './NameOptions.tsx';
import classes from './NameSearch.module.css';
import { keysOf, useCombobox } from './use-combobox.ts';

interface Props {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** What matches, best first. */
  readonly groups: readonly NameGroup[];
  /** What else there is to say of the search: that it goes on, or cannot be done. */
  readonly status?: string;
  /** What to do where it is not among what matches. */
  readonly hint?: string;
}

const MOST_LETTERS = 100;

/** Finds one thing by its name: a combobox, with the keys of the ARIA pattern; Enter alone takes the first. */
export function NameSearch({ label, text, onText, groups, status, hint }: Props) {
  const t = useMessages();
  const id = useId();
  const combobox = useCombobox();
  const { open, at, setAt, show, close } = combobox;
  const allSettled = groups.every(({ settled }) => settled);
  // What answers an earlier text may be seen and clicked, but no key takes it: the next moment another stands there.
  const ready = untilUnsettled(groups).flatMap(({ options }) => options);
  const found = groups.some(({ options }) => options.length > 0);
  const nothing = text.trim() !== '' && allSettled && !found;
  const choose = (option: NameGroup['options'][number]) => {
    close();
    option.choose();
  };
  const keys = keysOf(combobox, ready, choose);
  const onKeyDown = (event: KeyboardEvent) => {
    const [first] = ready;
    const takesFirst = event.key === 'Enter' && !event.nativeEvent.isComposing && open && at < 0 && allSettled;
    if (!takesFirst || !first) return keys(event);
    event.preventDefault();
    choose(first);
  };
  return (
    <div className={classes.search}>
      <label htmlFor={id}>{label}</label>
      <div className={classes.field}>
        <input
          id={id}
          type="search"
          role="combobox"
          value={text}
          maxLength={MOST_LETTERS}
          autoComplete="off"
          spellCheck={false}
          aria-expanded={open && found}
          aria-controls={`${id}list`}
          aria-autocomplete="list"
          aria-activedescendant={open && at >= 0 ? `${id}list-${at}` : undefined}
          aria-describedby={hint && `${id}hint`}
          dir={text === '' ? undefined : 'auto'}
          onChange={(event) => {
            show();
            setAt(-1);
            onText(event.currentTarget.value);
          }}
          onClick={show}
          onBlur={close}
          onKeyDown={onKeyDown}
        />
        <div className={classes.popup}>
          <NameOptions
            id={`${id}list`}
            groups={open ? groups : []}
            at={at}
            onPoint={(position) => position < ready.length && setAt(position)}
            onChoose={choose}
          />
          <output className={classes.status}>{open && (status ?? (nothing && t('find.found', { count: 0 })))}</output>
        </div>
      </div>
      <output className="visually-hidden">{open && found && t('suggest.count', { count: ready.length })}</output>
      {hint && <p id={`${id}hint`}>{hint}</p>}
    </div>
  );
}

function untilUnsettled(groups: readonly NameGroup[]): readonly NameGroup[] {
  const end = groups.findIndex(({ settled }) => !settled);
  return end < 0 ? groups : groups.slice(0, end);
}
