import type { Query as MiniSearchQuery } from 'minisearch';
import { WORD_FIELDS } from '../indexed-words.ts';
import type { Meaning, Query, QueryWord } from '../query/query.ts';
import { type CompactWords, holdsTogether, numbersOf } from '../rank/compact-words.ts';
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

/** Whether a document has the phrases asked for, and none that is not wanted; MiniSearch knows no order of words. */
export function phraseTest({ phrases, without }: Query, namesOnly: boolean): (words: CompactWords) => boolean {
  const wanted = phrases.map((forms) => holder(forms, 'written', namesOnly));
  const unwanted = without
    .filter((several) => several.length > 1)
    .map((several) =>
      holder(
        several.map(({ form }) => form),
        'written',
        namesOnly,
      ),
    );
  return (words) => wanted.every((holds) => holds(words)) && !unwanted.some((holds) => holds(words));
}

/** Whether a document has these stems one after the other. */
export const termTest = (stems: readonly string[], namesOnly: boolean) => holder(stems, 'stems', namesOnly);

function holder(several: readonly string[], form: 'written' | 'stems', namesOnly: boolean) {
  const numbers = numbersOf(several);
  return (words: CompactWords) =>
    numbers !== null && fieldsIn(namesOnly).some((field) => holdsTogether(words, field, form, numbers));
}
