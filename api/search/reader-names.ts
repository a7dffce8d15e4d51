import type { Passage } from './document.ts';

/** How well the reader reads a name's language, best is 1. */
export const rankOf = ({ language }: Passage, languages: readonly string[]) =>
  languages.indexOf(language) + 1 || languages.length + 1;

/** The name that the reader reads best. */
export const ownName = (names: readonly Passage[], languages: readonly string[], among = 'name'): Passage | undefined =>
  names
    .filter(({ field }) => field === among)
    .sort((one, other) => rankOf(one, languages) - rankOf(other, languages))[0];
