import { MEANING } from '../rank/weights.ts';
import { LONGEST_TERM, narrowerWordsFor, otherWordsFor } from '../words/glossary.ts';
import type { Meaning, QueryWord } from './query.ts';

/** The words, each with what else says the same as it does, or as a term of several words that it stands in. */
export function withMeanings(words: readonly QueryWord[]): QueryWord[] {
  const terms = words.flatMap((_, start) => termsFrom(words, start));
  return words.map((word, place) => {
    const around = terms.filter(({ start, length }) => place >= start && place < start + length);
    const inTerm = around.some(({ length }) => length > 1);
    const meanings = around.flatMap(({ length, others, narrower }): Meaning[] => [
      ...others.map((stems) => ({ stems, share: shareOf(length, inTerm) })),
      // What is narrower than a part says nothing of the whole: a public library is no public transport.
      ...(length === 1 && inTerm ? [] : narrower.map((stems) => ({ stems, share: MEANING.narrower }))),
    ]);
    return { ...word, meanings };
  });
}

function shareOf(length: number, inTerm: boolean): number {
  if (length > 1) return MEANING.term;
  return inTerm ? MEANING.partOfTerm : MEANING.word;
}

function termsFrom(words: readonly QueryWord[], start: number) {
  const lengths = Array.from({ length: Math.min(LONGEST_TERM, words.length - start) }, (_, index) => index + 1);
  return lengths.flatMap((length) => {
    const stems = words.slice(start, start + length).map(({ stem }) => stem);
    const [others, narrower] = [otherWordsFor(stems), narrowerWordsFor(stems)];
    return others.length + narrower.length > 0 ? [{ start, length, others, narrower }] : [];
  });
}
