import { LIMITS } from '../../limits.ts';
import { wordsOf } from '../words/words.ts';
import { withMeanings } from './meanings.ts';
import type { Query, QueryWord } from './query.ts';
import { STOP_WORDS } from './stop-words.ts';

/** A part of the text: perhaps a minus, then a phrase in any kind of quotes, or anything without a space. */
const PART = /(?<minus>(?<![^\s])[-–−])?(?:(?<![^\s\-–−])["“”„«](?<phrase>[^"“”„«»]*)["“”»]|(?<word>\S+))/gu;
/** Goals by their number, in the letters of each language: SDG 10, OSS 10, ЦУР 10, יעד 10. */
const GOAL = /(?:sdgs?|goal|oss|obiettivo|цур|цел|יעד)[\s-]*(?=(?:1[0-7]|[1-9])(?:\.\w{1,2})?(?![\p{L}\p{N}]))/giu;

/**
 * Reads a search text: words, "phrases", -words and -"phrases". There are no errors: what cannot be read is a word.
 */
export function parseQuery(text: string): Query {
  const query: Query = { words: [], phrases: [], without: [] };
  const parts = [...text.replace(GOAL, 'sdg').matchAll(PART)];
  for (const [index, { groups = {} }] of parts.entries()) {
    const given = groups.phrase ?? groups.word ?? '';
    const words = queryWords(given, index === parts.length - 1 && groups.word !== undefined && !/\s$/.test(text));
    if (words.length === 0) continue;
    if (groups.minus) query.without.push(words);
    else if (groups.phrase !== undefined) query.phrases.push(words.map(({ form }) => form));
    else query.words.push(...words);
  }
  return withMeaningsOf(shortened({ ...query, words: withoutStopWords(query.words) }));
}

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

function queryWords(text: string, open: boolean): QueryWord[] {
  const words = wordsOf(text);
  return words.map(({ start, end, form, stem }, index) => ({
    text: text.slice(start, end),
    form,
    stem,
    open: open && index === words.length - 1 && end === text.length,
    meanings: [],
  }));
}

/** Words that stand in nearly every text are dropped, unless nothing else was asked for or they are still being typed. */
function withoutStopWords(words: QueryWord[]): QueryWord[] {
  const kept = words.filter(
    ({ form, open }) => !STOP_WORDS.has(form) || (open && form.length > 1 && words.length === 1),
  );
  return kept.length > 0 ? kept : words;
}
