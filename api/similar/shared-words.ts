import type { StoredNode } from '../../graph/model.ts';
import { type Word, wordsOf } from '../search/words/words.ts';
import type { Reason } from './reasons.ts';
import { passagesByLanguage } from './words.ts';

/** Shorter words are told only where there are no others: they say little to a reader. */
const SHORTEST = 4;

/** The shared words of a reason as its texts have them, in the first wanted language in which there are any. */
export function wordsOfReason(
  { words }: Reason,
  practices: readonly StoredNode[],
  wanted: readonly string[],
): string[] {
  const language = [...wanted, ...words.keys()].find((tag) => words.has(tag));
  if (!language) return [];
  const forms = formsIn(practices, language);
  const found = (words.get(language) ?? []).flatMap((stem) => forms.get(stem) ?? []);
  const telling = found.filter(({ length }) => length >= SHORTEST);
  return unlike(telling.length > 0 ? telling : found);
}

/** Of words that begin alike, such as a country and its people, the first says it. */
const unlike = (words: readonly string[]): string[] =>
  words.filter((word, place) => !words.slice(0, place).some((other) => beginningOf(other) === beginningOf(word)));

const BEGINNING = 6;
const beginningOf = (word: string) => word.slice(0, BEGINNING).toLowerCase();

/** For each stem the form in which the texts have it most often, as a reader would look it up. */
function formsIn(practices: readonly StoredNode[], language: string): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const text of practices.flatMap((practice) => passagesByLanguage(practice).get(language) ?? []))
    for (const word of wordsOf(text)) {
      const form = formOf(text, word);
      const forms = counts.get(word.stem) ?? new Map<string, number>();
      counts.set(word.stem, forms.set(form, (forms.get(form) ?? 0) + 1));
    }
  return new Map([...counts].map(([stem, forms]) => [stem, best(forms)]));
}

/** A capital that only the beginning of a sentence gives is no part of the word, nor are Hebrew words before it. */
function formOf(text: string, { start, end, stem }: Word): string {
  const form = text.slice(start, end).replace(/['’]s$/u, '');
  const begins = /(?:^|[.!?:;–—-]|\n)\s*["“«„(]?$/u.test(text.slice(Math.max(0, start - 4), start));
  const lowered = begins && /^\p{Lu}\p{Ll}+$/u.test(form) ? form.toLowerCase() : form;
  return /^\p{Script=Hebrew}/u.test(form) ? form.slice(Math.max(0, form.indexOf(stem))) : lowered;
}

/** A name keeps its capital; of forms as frequent, the shortest is the plainest. */
function best(forms: ReadonlyMap<string, number>): string {
  const [first] = [...forms].sort(
    ([one, often], [other, seldom]) => seldom - often || one.length - other.length || (one > other ? -1 : 1),
  );
  return first?.[0] ?? '';
}
