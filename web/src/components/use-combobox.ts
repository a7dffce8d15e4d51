import { type FocusEvent, type KeyboardEvent, useState } from 'react';

export interface Combobox {
  /** Whether suggestions are wanted. */
  readonly open: boolean;
  /** The one that the keys or the pointer are at; -1 is the field itself. */
  readonly at: number;
  readonly setAt: (at: number) => void;
  readonly show: () => void;
  readonly close: () => void;
}

/** A field with suggestions below it: whether they are open, and which of them is meant. */
export function useCombobox(): Combobox {
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  return {
    open,
    at,
    setAt,
    show: () => setOpen(true),
    close: () => {
      setOpen(false);
      setAt(-1);
    },
  };
}

/** The keys of the ARIA pattern: arrows go through what is suggested, Enter takes it, Escape puts the list away. */
export function keysOf<Suggestion>(
  { open, at, setAt, show, close }: Combobox,
  suggested: readonly Suggestion[],
  choose: (chosen: Suggestion) => void,
) {
  const shown = open && suggested.length > 0;
  return (event: KeyboardEvent) => {
    const key = keyOf(event);
    const chosen = shown ? suggested[at] : undefined;
    if (key === 'Enter' && chosen !== undefined) choose(chosen);
    else if (key === 'Escape' && shown) close();
    else if (key === 'ArrowDown' || key === 'ArrowUp') {
      show();
      setAt(stepped(at, key === 'ArrowDown' ? 1 : -1, suggested.length));
    } else return;
    event.preventDefault();
  };
}

/** Whether the keyboard left the whole of it, and not only went from the field to the button beside it. */
export const hasLeft = ({ currentTarget, relatedTarget }: FocusEvent): boolean =>
  !currentTarget.contains(relatedTarget);

/** The key, unless it only picks among the letters that an input method offers. */
const keyOf = ({ key, nativeEvent }: KeyboardEvent): string => (nativeEvent.isComposing ? '' : key);

/** One on, and from the last back to the field itself, which is -1. */
const stepped = (at: number, step: number, count: number): number => ((at + 1 + step + count + 1) % (count + 1)) - 1;
