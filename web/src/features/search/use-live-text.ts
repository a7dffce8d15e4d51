import { useDebouncedCallback } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { rememberSearch } from '../../lib/recent-searches.ts';

/** Milliseconds of quiet after a key before the results follow. */
const PAUSE = 180;

/**
 * The text of the field, and the address that follows it: one step of the history for all that is typed without
 * leaving the field, so that "back" leads to the search before.
 */
export function useLiveText(inAddress: string) {
  const navigate = useNavigate({ from: '/search' });
  const [text, setText] = useState(inAddress);
  // The texts given to the address that the page has not come to yet, and the one that it shows.
  const written = useRef([inAddress]);
  const typing = useRef(false);
  const write = (given: string) => {
    const wanted = given.trim();
    if (wanted === written.current.at(-1)) return;
    written.current.push(wanted);
    navigate({
      search: (old) => ({ ...old, q: wanted || undefined, page: undefined }),
      replace: typing.current,
      resetScroll: false,
    });
    typing.current = true;
  };
  const writeSoon = useDebouncedCallback(write, { delay: PAUSE, flushOnUnmount: false });
  // The address changed by itself: a way back, a chip, "did you mean".
  useEffect(() => {
    const come = written.current.lastIndexOf(inAddress);
    written.current = come < 0 ? [inAddress] : written.current.slice(come);
    if (come >= 0) return;
    writeSoon.cancel();
    typing.current = false;
    setText(inAddress);
  }, [inAddress, writeSoon]);
  const done = () => {
    typing.current = false;
  };
  return {
    text,
    onText: (given: string) => {
      setText(given);
      writeSoon(given);
    },
    onSearch: (given: string) => {
      writeSoon.cancel();
      setText(given);
      write(given);
      done();
    },
    onLeave: () => {
      if (typing.current) rememberSearch(text);
      done();
    },
  };
}
