import MiniSearch, { type Query as MiniSearchQuery } from 'minisearch';
import type { SearchRequest } from '../engine.ts';
import { type IndexedWords, PASSAGE_END, WORD_FIELDS, type WordField } from '../indexed-words.ts';
import type { Query, QueryWord } from '../query/query.ts';
import { transpositionsOf, typosAllowed } from '../typos.ts';
import { synonymsOf } from '../words/glossary.ts';

/** How much a match in each part of a document counts. */
const BOOST: Readonly<Record<WordField, number>> = { names: 6, codes: 5, labels: 3, summary: 2, texts: 1 };
/** A stem says a little less than the very form. */
const STEM_SHARE = 0.8;
/** A word that means the same was not the word. */
const SYNONYM_SHARE = 0.6;
/** What is found by a beginning or with a typo counts less than the word itself. */
const WEIGHTS = { prefix: 0.5, fuzzy: 0.35 };

/**
 * A request as the tree of queries that MiniSearch takes.
 * @param finds whether a query finds anything: a word that does is not taken for a misspelt one
 */
export function queryTree(request: SearchRequest, finds: (query: MiniSearchQuery) => boolean): MiniSearchQuery {
  const { query, reading, namesOnly = false } = request;
  const misspelt = (word: QueryWord) => reading !== 'exact' && !finds(wordQuery(word, false, namesOnly));
  const wanted: MiniSearchQuery[] = [
    ...query.words.map((word) => wordQuery(word, misspelt(word), namesOnly)),
    ...query.phrases.map((forms) => phraseQuery(forms, namesOnly)),
  ];
  const found: MiniSearchQuery =
    wanted.length === 0 ? MiniSearch.wildcard : { combineWith: reading === 'relaxed' ? 'OR' : 'AND', queries: wanted };
  if (query.without.length === 0) return found;
  const unwanted = query.without.filter((words) => words.length === 1).flat();
  return {
    combineWith: 'AND_NOT',
    queries: [found, ...unwanted.map((word) => wordQuery({ ...word, open: false }, false, namesOnly))],
  };
}

/** One word: its form, its stem, what begins with it where it is still being typed, and its typos where allowed. */
function wordQuery({ form, stem, open }: QueryWord, tolerant: boolean, namesOnly: boolean): MiniSearchQuery {
  const typos = tolerant ? typosAllowed(form.length) : 0;
  const stemTypos = Math.min(typos, typosAllowed(stem.length));
  return {
    combineWith: 'OR',
    queries: [
      { queries: [form], ...inForms(namesOnly), prefix: open, fuzzy: typos, weights: WEIGHTS },
      { queries: [stem], ...inStems(namesOnly), fuzzy: stemTypos, weights: WEIGHTS },
      ...synonymsOf(stem).map((other) => ({ queries: [other], ...inStems(namesOnly, SYNONYM_SHARE) })),
      // A transposition is one typo; MiniSearch counts it as two.
      ...(typos === 1 ? transpositionsOf(form) : []).map((other) => ({ queries: [other], ...inForms(namesOnly) })),
      ...(stemTypos === 1 ? transpositionsOf(stem) : []).map((other) => ({ queries: [other], ...inStems(namesOnly) })),
    ],
  };
}

function phraseQuery(forms: readonly string[], namesOnly: boolean): MiniSearchQuery {
  return { combineWith: 'AND', queries: [...forms], ...inForms(namesOnly) };
}

const fieldsIn = (namesOnly: boolean) => (namesOnly ? (['names'] as const) : WORD_FIELDS);

function inForms(namesOnly: boolean) {
  const fields = fieldsIn(namesOnly);
  return { fields: [...fields], boost: Object.fromEntries(fields.map((field) => [field, BOOST[field]])) };
}

function inStems(namesOnly: boolean, share = 1) {
  const fields = fieldsIn(namesOnly);
  const boosts = fields.map((field) => [`${field}Stems`, BOOST[field] * STEM_SHARE * share]);
  return { fields: fields.map((field) => `${field}Stems`), boost: Object.fromEntries(boosts) };
}

/** MiniSearch knows no order of words: phrases are looked for in what was indexed. */
export function meetsPhrases(words: IndexedWords, { phrases, without }: Query, namesOnly: boolean): boolean {
  const holds = (forms: readonly string[]) =>
    fieldsIn(namesOnly).some((field) =>
      ` ${words[field].replaceAll(PASSAGE_END, ' \n ')} `.includes(` ${forms.join(' ')} `),
    );
  const unwanted = without.filter((several) => several.length > 1).map((several) => several.map(({ form }) => form));
  return phrases.every(holds) && !unwanted.some(holds);
}
