import type { StoredNode } from '../../graph/model.ts';
import { type Word, wordsOf } from '../search/words/words.ts';
import type { Reason } from './reasons.ts';
import { passagesByLanguage, soundWordsOf } from './words.ts';

/** Shorter words are told only where there are no others: they say little to a reader. */
const SHORTEST = 4;

/** Names that a reader is told beside the words: those of what the texts speak of, and those in other reasons. */
export interface NamedBeside {
  here: readonly string[];
  elsewhere: readonly string[];
}

/**
 * The shared words of a reason as its texts have them, in the first wanted language in which there are any. Those that
 * only say a name again are left out, unless nothing else would be said here.
 */
export function wordsOfReason(
  { words }: Reason,
  practices: readonly StoredNode[],
  wanted: readonly string[],
  { here, elsewhere }: NamedBeside,
): string[] {
  const language = [...wanted, ...words.keys()].find((tag) => words.has(tag));
  if (!language) return [];
  const forms = formsIn(practices, language);
  const found = (words.get(language) ?? []).flatMap((stem) => forms.get(stem) ?? []);
  const telling = found.filter(({ length }) => length >= SHORTEST);
  const candidates = unlike(telling.length > 0 ? telling : found);
  const said = new Set([...here, ...elsewhere].flatMap(keysOf));
  const fresh = candidates.filter((word) => !keysOf(word).some((key) => said.has(key)));
  return fresh.length > 0 || here.length > 0 ? fresh : candidates;
}

/** What words say the same by: how they begin, or, where something precedes them as in Hebrew, their stem. */
const keysOf = (words: string): string[] => wordsOf(words).flatMap(({ form, stem }) => [beginningOf(form), stem]);

/** Of words that begin alike, such as a country and its people, the first says it. */
const unlike = (words: readonly string[]): string[] =>
  words.filter((word, place) => !words.slice(0, place).some((other) => beginningOf(other) === beginningOf(word)));

const BEGINNING = 6;
const beginningOf = (word: string) => word.slice(0, BEGINNING).toLowerCase();

/** For each stem the form in which the texts have it most often, as a reader would look it up. */
function formsIn(practices: readonly StoredNode[], language: string): Map<string, string> {
  const written = new Map<string, Written>();
  for (const text of practices.flatMap((practice) => passagesByLanguage(practice).get(language) ?? []))
    for (const word of soundWordsOf(text)) {
      const known = written.get(word.stem) ?? new Written();
      written.set(word.stem, known.take(formOf(text, word), beginsSentence(text, word)));
    }
  return new Map([...written].map(([stem, forms]) => [stem, forms.bestOf(stem)]));
}

const formOf = (text: string, { start, end }: Word): string => text.slice(start, end).replace(/['’]s$/u, '');

const beginsSentence = (text: string, { start }: Word): boolean =>
  /(?:^|[.!?:;–—-]|\n)\s*["“«„(]?$/u.test(text.slice(Math.max(0, start - 4), start));

/** How texts write the forms of one word. */
class Written {
  /** By the form without capitals: how often, and whether it is ever written so within a sentence. */
  readonly #counts = new Map<string, number>();
  readonly #small = new Set<string>();
  readonly #capitals = new Map<string, string>();

  take(form: string, begins: boolean): this {
    const small = form.toLowerCase();
    this.#counts.set(small, (this.#counts.get(small) ?? 0) + 1);
    if (form === small) this.#small.add(small);
    // A capital that only the beginning of a sentence gives is no part of the word; those of an acronym are.
    else if (!begins || !/^\p{Lu}\p{Ll}+$/u.test(form)) this.#capitals.set(small, form);
    return this;
  }

  /**
   * A name keeps its capital; of forms as frequent, the shortest is the plainest. A Hebrew word is told bare if it ever
   * stands so: what precedes its stem may be words of their own or belong to it.
   */
  bestOf(stem: string): string {
    if (/^\p{Script=Hebrew}/u.test(stem) && this.#counts.has(stem)) return stem;
    const [first = ''] = [...this.#counts.keys()].sort(
      (one, other) =>
        (this.#counts.get(other) ?? 0) - (this.#counts.get(one) ?? 0) ||
        one.length - other.length ||
        (one > other ? -1 : 1),
    );
    return this.#small.has(first) ? first : (this.#capitals.get(first) ?? first);
  }
}
