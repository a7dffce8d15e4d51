import { idOf, kindOfId } from './links.ts';

/** As many as stand side by side on one sheet. */
export const MOST_COMPARED = 4;
/** As many as a reader can want to remember, and an address can carry. */
export const MOST_SHORTLISTED = 40;

/** What an address with some practices says; no key where it names none. */
export interface PracticeIds {
  ids?: string[];
}

/** "?ids=practice:a&ids=practice:b", or "?ids=a,b" as written by hand; each once, and no more than fit. */
export function parsePracticeIds(given: unknown, most: number): PracticeIds {
  const texts = [given].flat().filter((value): value is string => typeof value === 'string');
  const named = texts.flatMap((text) => text.split(',')).map((text) => text.trim());
  const ids = named.filter((text) => text !== '').map((text) => (text.includes(':') ? text : idOf('practice', text)));
  const practices = [...new Set(ids)].filter((id) => kindOfId(id) === 'practice').slice(0, most);
  return practices.length > 0 ? { ids: practices } : {};
}
