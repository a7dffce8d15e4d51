import type { Query as MiniSearchQuery } from 'minisearch';
import { type IndexedWords, PASSAGE_END, WORD_FIELDS } from '../indexed-words.ts';
import type { Meaning, Query, QueryWord } from '../query/query.ts';
import { BOOST, SHARE } from '../rank/weights.ts';
import { transpositionsOf, typosAllowed } from '../typos.ts';

const WEIGHTS = { prefix: SHARE.prefix, fuzzy: SHARE.typo };

/** One word: its form, its stem, what begins with it where it is still being typed, and its typos where allowed. */
export function wordQuery({ form, stem, open, meanings }: QueryWord, tolerant: boolean, namesOnly: boolean) {
  const typos = tolerant ? typosAllowed(form.length) : 0;
  const stemTypos = Math.min(typos, typosAllowed(stem.length));
  const single = meanings.filter(({ stems }) => stems.length === 1);
  return {
    combineWith: 'OR',
    queries: [
      { queries: [form], ...inForms(namesOnly), prefix: open, fuzzy: typos, weights: WEIGHTS },
      { queries: [stem], ...inStems(namesOnly), fuzzy: stemTypos, weights: WEIGHTS },
      ...single.map(({ stems, share }) => ({ queries: [...stems], ...inStems(namesOnly, share) })),
      // A transposition is one typo; MiniSearch counts it as two.
      ...(typos === 1 ? transpositionsOf(form) : []).map((other) => ({ queries: [other], ...inForms(namesOnly) })),
      ...(stemTypos === 1 ? transpositionsOf(stem) : []).map((other) => ({ queries: [other], ...inStems(namesOnly) })),
    ],
  } satisfies MiniSearchQuery;
}

/** All words of a term, wherever they stand in a document. */
export function termQuery({ stems, share }: Meaning, namesOnly: boolean): MiniSearchQuery {
  return { combineWith: 'AND', queries: [...stems], ...inStems(namesOnly, share) };
}

export function phraseQuery(forms: readonly string[], namesOnly: boolean): MiniSearchQuery {
  return { combineWith: 'AND', queries: [...forms], ...inForms(namesOnly) };
}

const fieldsIn = (namesOnly: boolean) => (namesOnly ? (['names'] as const) : WORD_FIELDS);

function inForms(namesOnly: boolean) {
  const fields = fieldsIn(namesOnly);
  return { fields: [...fields], boost: Object.fromEntries(fields.map((field) => [field, BOOST[field]])) };
}

function inStems(namesOnly: boolean, share = 1) {
  const fields = fieldsIn(namesOnly);
  const boosts = fields.map((field) => [`${field}Stems`, BOOST[field] * share]);
  return { fields: fields.map((field) => `${field}Stems`), boost: Object.fromEntries(boosts) };
}

/** MiniSearch knows no order of words: phrases are looked for in what was indexed. */
export function meetsPhrases(words: IndexedWords, { phrases, without }: Query, namesOnly: boolean): boolean {
  const holds = (forms: readonly string[]) => fieldsIn(namesOnly).some((field) => holdsTogether(words[field], forms));
  const unwanted = without.filter((several) => several.length > 1).map((several) => several.map(({ form }) => form));
  return phrases.every(holds) && !unwanted.some(holds);
}

/** Whether a document has these stems one after the other. */
export const hasTerm = (words: IndexedWords, stems: readonly string[], namesOnly: boolean) =>
  fieldsIn(namesOnly).some((field) => holdsTogether(words[`${field}Stems`], stems));

const holdsTogether = (text: string, words: readonly string[]) =>
  ` ${text.replaceAll(PASSAGE_END, ' \n ')} `.includes(` ${words.join(' ')} `);
