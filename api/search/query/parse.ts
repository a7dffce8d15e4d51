import { LIMITS } from '../../limits.ts';
import { languagesOfTerm, otherWordsFor } from '../words/glossary.ts';
import { type Word, wordsOf } from '../words/words.ts';
import { withAbbreviations } from './abbreviations.ts';
import { withMeanings } from './meanings.ts';
import type { Query, QueryWord } from './query.ts';
import { STOP_WORDS } from './stop-words.ts';

/** A part of the text: perhaps a minus, then a phrase in any kind of quotes, or anything without a space. */
const PART = /(?<minus>(?<![^\s])[-–−])?(?:(?<![^\s\-–−])["“”„«](?<phrase>[^"“”„«»]*)["“”»]|(?<word>\S+))/gu;
/** Goals by their number, in the letters of each language: SDG 10, OSS 10, ЦУР 10, יעד 10, ביעד 10. */
const GOAL =
  /(?<![\p{L}\p{M}\p{N}])(?:sdgs?|goals?|oss|obiettiv[oi]|о?цур|цел(?:и|та)?|[ושלבמהכ]?יעד)[\s-]*(?=(?:1[0-7]|[1-9])(?:\.\w{1,2})?(?![\p{L}\p{N}]))/giu;
/** As documents have the code, after enough of something else that all stays in its place. */
const asCode = (goal: string) => 'sdg'.padStart(goal.length, FILLING);
const FILLING = '_';

/**
 * Reads a search text: words, "phrases", -words and -"phrases". There are no errors: what cannot be read is a word.
 */
export function parseQuery(text: string): Query {
  const query: Query = { words: [], phrases: [], without: [] };
  const coded = text.replace(GOAL, asCode);
  for (const { 0: part, index, groups = {} } of coded.matchAll(PART)) {
    const given = groups.phrase ?? groups.word ?? '';
    const from = index + part.lastIndexOf(given);
    const words = wordsOf(given).map((word) => queryWord(word, from, text, coded));
    if (words.length === 0) continue;
    if (groups.minus) query.without.push(inAllLanguages(withAbbreviations(words, text)));
    else if (groups.phrase === undefined) query.words.push(...words);
    else query.phrases.push(withAbbreviations(words, text).map(({ form }) => form));
  }
  const words = withoutStopWords(withAbbreviations(query.words, text));
  return withMeaningsOf(shortened({ ...query, words }));
}

/** A word that is not wanted with what the glossary has for it: what means but nearly the same may well be wanted. */
const inAllLanguages = (words: QueryWord[]) =>
  words.length > 1 ? words : words.map((word) => ({ ...word, meanings: sameAs(word) }));

const sameAs = ({ stem }: QueryWord) =>
  otherWordsFor([stem]).map((stems) => ({ stems, share: 1, languages: [...languagesOfTerm(stems)] }));

const withMeaningsOf = (query: Query): Query => ({ ...query, words: withMeanings(query.words) });

/** The words that are looked for, of those that are wanted first: each costs time. */
function shortened(query: Query): Query {
  let left: number = LIMITS.maxSearchWords;
  const first = <Part>(words: readonly Part[]): Part[] => {
    const kept = words.slice(0, left);
    left -= kept.length;
    return kept;
  };
  const parts = <Part>(several: Part[][]) => several.map(first).filter(({ length }) => length > 0);
  const kept = { words: first(query.words), phrases: parts(query.phrases), without: parts(query.without) };
  return countOf(kept) < countOf(query) ? { ...kept, shortened: true } : kept;
}

const countOf = ({ words, phrases, without }: Query) => words.length + phrases.flat().length + without.flat().length;

/**
 * A word of a part of a text, as it was typed there: of a goal more was typed than its code has. One at the end may still be
 * being typed; a phrase that has come to its end is followed by a quote.
 * @param from where the part begins
 */
function queryWord({ start, end, form, stem }: Word, from: number, text: string, coded: string): QueryWord {
  let first = from + start;
  while (coded[first - 1] === FILLING && text[first - 1] !== FILLING) first--;
  return { text: text.slice(first, from + end), at: first, form, stem, open: from + end === text.length, meanings: [] };
}

/** Words that stand in nearly every text are dropped, unless nothing else was asked for or they are still being typed. */
function withoutStopWords(words: QueryWord[]): QueryWord[] {
  const kept = words.filter(
    ({ form, open }) => !STOP_WORDS.has(form) || (open && form.length > 1 && words.length === 1),
  );
  return kept.length > 0 ? kept : words;
}
