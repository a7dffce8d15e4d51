import { MEANING } from '../rank/weights.ts';
import { LANGUAGES, LONGEST_TERM, languagesOfTerm, narrowerWordsFor, otherWordsFor } from '../words/glossary.ts';
import { KNOWN_WORDS } from '../words/inflections.ts';
import { inEnglish, latinKey } from '../words/lexicon.ts';
import { stem } from '../words/stem.ts';
import type { Meaning, QueryWord } from './query.ts';

/** The words, each with what else says the same as it does, or as a term of several words that it stands in. */
export function withMeanings(words: readonly QueryWord[]): QueryWord[] {
  const stems = words.map(ownStem);
  const terms = stems.flatMap((_, start) => termsFrom(stems, start));
  const wholes = wholeTerms(terms);
  return words.map((word, place) => {
    const around = terms.filter((term) => isWithin(term, place));
    const longer = around.filter(({ length }) => length > 1);
    // What the lexicon knows of a term is added to what its words say, and takes none of that away.
    const inTerm = longer.some(({ others, narrower }) => others.length + narrower.length > 0);
    const meanings = around.flatMap(({ length, others, narrower, english }): Meaning[] => [
      ...others.map((stems) => ({ stems, share: shareOf(length, inTerm), languages: [...languagesOfTerm(stems)] })),
      ...english.map((stems) => inEnglishAs(stems, length > 1 ? MEANING.term : alsoOf(inTerm || others.length > 0))),
      // What is narrower than a part says nothing of the whole: a public library is no public transport.
      ...(length === 1 && inTerm ? [] : narrower.map((stems) => inEnglishAs(stems, MEANING.narrower))),
    ]);
    const own = { ...word, stem: stems[place] ?? word.stem };
    if (isBeginning(word)) return { ...own, meanings: [] };
    const whole = wholes.find((term) => isWithin(term, place));
    if (!whole) return withKey({ ...own, meanings }, longer.length > 0);
    const part = withKey({ ...own, meanings, term: whole.start }, true);
    const means = around.some(({ length }) => length === 1) || latinKey(word.form) !== undefined;
    if (longer.some(isEnglish) || (means && !isFalseFriend(own.stem))) return part;
    const together = stems.slice(whole.start, whole.start + whole.length);
    const itself = { stems: together, share: 1, languages: LANGUAGES };
    return { ...part, meanings: [...part.meanings, itself], bound: true };
  });
}

/** An English word that in the other languages is none: the stem of "case" and of "casi". */
const isFalseFriend = (stem: string) => [...languagesOfTerm([stem])].join() === 'en';

const isEnglish = ({ stems }: { stems: readonly string[] }) => languagesOfTerm(stems).has('en');

const inEnglishAs = (stems: readonly string[], share: number): Meaning => ({ stems, share, languages: ['en'] });

interface Stretch {
  start: number;
  length: number;
}

const isWithin = ({ start, length }: Stretch, place: number) => place >= start && place < start + length;

/** Where the known terms of several words lie; those that overlap are read as one. */
function wholeTerms(terms: readonly Stretch[]): Stretch[] {
  const wholes: Stretch[] = [];
  for (const { start, length } of terms.filter((term) => term.length > 1)) {
    const before = wholes.at(-1);
    if (before && start < before.start + before.length)
      before.length = Math.max(before.length, start + length - before.start);
    else wholes.push({ start, length });
  }
  return wholes;
}

/** So few letters may begin anything, though they are what is left of a word: "rif" of "rifiuti". */
const isBeginning = ({ open, form }: QueryWord) =>
  open && form.length < LEAST_LETTERS && LATIN.test(form) && !KNOWN_WORDS.has(form) && latinKey(form) === undefined;

const LEAST_LETTERS = 4;

/** A word that has been given its key in the lexicon in place of its stem gets that back. */
const ownStem = (word: QueryWord) => (word.stem === latinKey(word.form) ? stem(word.form) : word.stem);

/** A word that the lexicon knows by its form is asked for as that: what it means hangs on it, not on its stem. */
function withKey(word: QueryWord, inTerm: boolean): QueryWord {
  const key = latinKey(word.form) ?? keyGiven(word);
  if (!key) return word;
  const share = alsoOf(inTerm || word.meanings.length > 0);
  const english = inEnglish(key).map((stems) => inEnglishAs(stems, share));
  if (inTerm) return { ...word, meanings: [...word.meanings, ...english] };
  return {
    ...word,
    stem: key,
    meanings: [{ stems: [stem(key)], share: 1, languages: ['it'] }, ...word.meanings, ...english],
  };
}

/** One that it was given in place of its stem; a stem of its own is no word of Italian, though "many" stems to "mani". */
const keyGiven = (word: QueryWord) => (word.stem === stem(word.form) ? undefined : latinKey(word.stem));

const alsoOf = (isKnown: boolean) => (isKnown ? MEANING.also : MEANING.word);

function shareOf(length: number, inTerm: boolean): number {
  if (length > 1) return MEANING.term;
  return inTerm ? MEANING.partOfTerm : MEANING.word;
}

function termsFrom(words: readonly string[], start: number) {
  const lengths = Array.from({ length: Math.min(LONGEST_TERM, words.length - start) }, (_, index) => index + 1);
  return lengths.flatMap((length) => {
    const stems = words.slice(start, start + length);
    const [others, narrower, english] = [otherWordsFor(stems), narrowerWordsFor(stems), englishOf(stems)];
    return others.length + narrower.length + english.length > 0
      ? [{ start, length, stems, others, narrower, english }]
      : [];
  });
}

/** One word of Latin letters is known by its form: the stem of "species" is no Italian word, though it looks like one. */
const englishOf = (stems: readonly string[]) =>
  stems.length === 1 && LATIN.test(stems[0] ?? '') ? [] : inEnglish(stems.join(' '));

const LATIN = /^\p{Script=Latin}+$/u;
