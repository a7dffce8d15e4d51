import { wordsOf } from '../search/words/words.ts';

/** A name or synonym of a concept, in one language. */
export interface Label {
  concept: string;
  language: string;
  text: string;
  isSynonym: boolean;
}

interface Phrase {
  concept: string;
  words: readonly Word[];
  /** Whether only inflections of its words stand for it; else whatever has their stem does. */
  isStrict: boolean;
}

type Word = Pick<ReturnType<typeof wordsOf>[number], 'form' | 'stem'>;

/**
 * Finds in a text the concepts that it speaks of by one of their labels, inflected or not. A name of several words is
 * hardly met by chance; of one word, or of a synonym, a stem says too little: "government" is not governance.
 */
export class PhraseFinder {
  /** By language and first stem. */
  readonly #phrases = new Map<string, Phrase[]>();

  constructor(labels: readonly Label[]) {
    for (const { concept, language, text, isSynonym } of labels) {
      const words = wordsOf(text);
      const [first, ...others] = words;
      if (!first) continue;
      const key = `${language} ${first.stem}`;
      const known = this.#phrases.get(key) ?? [];
      this.#phrases.set(key, [...known, { concept, words, isStrict: isSynonym || others.length === 0 }]);
    }
  }

  /** @param words those of a passage, in order */
  conceptsIn(language: string, words: readonly Word[]): Set<string> {
    const found = new Set<string>();
    words.forEach(({ stem }, from) => {
      for (const { concept, words: wanted, isStrict } of this.#phrases.get(`${language} ${stem}`) ?? [])
        if (wanted.every((word, index) => stands(words[from + index], word, isStrict))) found.add(concept);
    });
    return found;
  }
}

const stands = (found: Word | undefined, wanted: Word, isStrict: boolean): boolean =>
  found?.stem === wanted.stem && (!isStrict || isInflection(found.form, wanted.form));

/** How much longer an inflected word may be: the article that Bulgarian hangs on is the longest. */
const LONGEST_ENDING = 3;

/** Inflections differ in their last letter or have some more; Hebrew ones begin with others, and their stems say enough. */
function isInflection(form: string, of: string): boolean {
  if (form === of || /^\p{Script=Hebrew}/u.test(of)) return true;
  const alike = [...of].findIndex((letter, place) => letter !== form[place]);
  const inCommon = alike < 0 ? of.length : alike;
  return inCommon >= of.length - 1 && form.length <= of.length + LONGEST_ENDING && !DERIVED.test(form.slice(inCommon));
}

/** English endings that make another word of it. */
const DERIVED = /^(?:ed|ing|al|ial)$/;
