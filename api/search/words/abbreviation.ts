import { STOP_WORDS } from '../query/stop-words.ts';

/** Loud words between what is looked for. */
const JOINING: ReadonlySet<string> = new Set(['and', 'or', 'not']);

/** Whether capitals make an abbreviation of what would else be a word that says nothing: AI, in Italian "to the", or IT. */
export const isInCapitals = (written: string, form: string) =>
  STOP_WORDS.has(form) && /^[A-Z]{2,}$/.test(written) && !JOINING.has(form);

/**
 * Whether a word of a text is such an abbreviation; where all is in capitals, they say nothing.
 * @param form normalised
 */
export const isAbbreviation = (written: string, form: string, text: string): boolean =>
  isInCapitals(written, form) && (/\p{Ll}/u.test(text) || text.trim() === written);

/** What it is known by, form and stem, so that it is not taken for the word. */
export const stemOfAbbreviation = (form: string) => `${form}${MARK}`;

/** Its letters; any other form as it is. */
export const lettersOf = (form: string) => {
  const letters = form.slice(0, -MARK.length);
  return form.endsWith(MARK) && STOP_WORDS.has(letters) ? letters : form;
};

const MARK = 'abbr';
