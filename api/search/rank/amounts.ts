import type { IndexedWords, WordField } from '../indexed-words.ts';
import type { QueryWord } from '../query/query.ts';
import { typosAllowed, withinTypos } from '../typos.ts';
import type { WeighedWord } from './relevance.ts';
import { BOOST, SHARE, USUAL_LENGTH } from './weights.ts';

/** For which word asked, by its place, something counts, and how much from 0 to 1. */
type Counted = readonly { place: number; share: number }[];

/** What is looked for in a document; made once for a question, as many documents are counted. */
export interface Wanted {
  stems: ReadonlyMap<string, Counted>;
  forms(form: string): Counted;
  terms: readonly { text: string; place: number; share: number }[];
  /** Whether forms count everywhere, as a word is half typed or misspelt; else only names and codes have forms of their own. */
  byForms: boolean;
}

export function wantedFrom(asked: readonly WeighedWord[]): Wanted {
  const stems = new Map<string, { place: number; share: number }[]>();
  const want = (stem: string, place: number, share: number) => {
    const counted = (stems.get(stem) ?? []).filter((one) => one.place !== place || one.share > share);
    stems.set(stem, counted.some((one) => one.place === place) ? counted : [...counted, { place, share }]);
  };
  for (const [place, { word }] of asked.entries()) {
    want(word.stem, place, 1);
    for (const { stems: term, share } of word.meanings) if (term.length === 1) want(term[0] ?? '', place, share);
  }
  const terms = asked.flatMap(({ word }, place) =>
    word.meanings.flatMap(({ stems: term, share }) =>
      term.length > 1 ? [{ text: ` ${term.join(' ')} `, place, share }] : [],
    ),
  );
  const byForms = asked.some(({ word, tolerant }) => word.open || tolerant);
  return { stems, forms: formCounter(asked), terms, byForms };
}

/** Each form is compared once, however many documents hold it. */
function formCounter(asked: readonly WeighedWord[]): Wanted['forms'] {
  const counts = new Map<string, Counted>();
  return (form) => {
    const known = counts.get(form);
    if (known) return known;
    const counted = asked.flatMap(({ word, tolerant }, place) => {
      const share = shareOfForm(form, word, tolerant ? typosAllowed(word.form.length) : 0);
      return share > 0 ? [{ place, share }] : [];
    });
    counts.set(form, counted);
    return counted;
  };
}

function shareOfForm(form: string, word: QueryWord, typos: number): number {
  if (form === word.form) return SHARE.joined;
  if (word.open && form.startsWith(word.form)) return SHARE.prefix;
  return typos > 0 && withinTypos(form, word.form, typos) ? SHARE.typo : 0;
}

/** How much a part of a document says each word: by stem, by form or in other words, more in a short part. */
export function amountsIn(field: WordField, words: IndexedWords, wanted: Wanted, count: number): number[] {
  const stems = words[`${field}Stems`];
  const tokens = stems.split(APART);
  const byStem = new Array<number>(count).fill(0);
  for (const token of tokens) add(byStem, wanted.stems.get(token));
  for (const { text, place, share } of wanted.terms)
    byStem[place] = (byStem[place] ?? 0) + share * (` ${stems} `.split(text).length - 1);
  const withForms = wanted.byForms || field === 'names' || field === 'codes';
  const forms = withForms ? words[field].split(APART) : tokens;
  const byForm = new Array<number>(count).fill(0);
  if (withForms) for (const form of forms) add(byForm, wanted.forms(form));
  const length = 0.4 + (0.6 * forms.length) / USUAL_LENGTH[field];
  return byStem.map((amount, place) => (BOOST[field] * Math.max(amount, byForm[place] ?? 0)) / length);
}

const APART = /[ \n]/u;

function add(amounts: number[], counted: Counted | undefined) {
  if (counted) for (const { place, share } of counted) amounts[place] = (amounts[place] ?? 0) + share;
}
