import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the keyboard where the reader was: what was just used can go with the results that it changed (a chip, the
 * last "next page"), and the next Tab would start at the top of the page. The results take the focus then.
 * @returns the place that takes the focus
 */
export function useFocusKept(results: unknown): RefObject<HTMLDivElement | null> {
  const used = useRef<Element>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const remember = ({ target }: Event) => {
      used.current = target as Element;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at whenever other results are shown.
  useEffect(() => {
    const gone = used.current !== null && !used.current.isConnected;
    if (!gone || document.activeElement !== document.body) return;
    used.current = null;
    list.current?.focus({ preventScroll: true });
  }, [results]);
  return list;
}
