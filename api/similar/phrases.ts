import { wordsOf } from '../search/words/words.ts';

/** A name or synonym of a concept, in one language. */
export interface Label {
  concept: string;
  language: string;
  text: string;
}

interface Phrase {
  concept: string;
  stems: readonly string[];
}

/** Finds in a text the concepts that it speaks of by one of their labels, inflected or not. */
export class PhraseFinder {
  /** By language and first stem. */
  readonly #phrases = new Map<string, Phrase[]>();

  constructor(labels: readonly Label[]) {
    for (const { concept, language, text } of labels) {
      const stems = wordsOf(text).map(({ stem }) => stem);
      if (stems.length === 0) continue;
      const key = `${language} ${stems[0]}`;
      const others = this.#phrases.get(key) ?? [];
      this.#phrases.set(key, [...others, { concept, stems }]);
    }
  }

  /** @param stems the stems of a passage, in order */
  conceptsIn(language: string, stems: readonly string[]): Set<string> {
    const found = new Set<string>();
    for (let from = 0; from < stems.length; from++)
      for (const { concept, stems: wanted } of this.#phrases.get(`${language} ${stems[from]}`) ?? [])
        if (wanted.every((stem, index) => stems[from + index] === stem)) found.add(concept);
    return found;
  }
}
