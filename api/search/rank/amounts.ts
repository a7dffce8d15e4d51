import type { WordField } from '../indexed-words.ts';
import type { QueryWord } from '../query/query.ts';
import { typosAllowed, withinTypos } from '../typos.ts';
import {
  APART,
  type CompactWords,
  numberOf,
  numbersGiven,
  numbersOf,
  rangeOf,
  standsAt,
  wordOf,
} from './compact-words.ts';
import type { WeighedWord } from './weighed-word.ts';
import { BOOST, SHARE, USUAL_LENGTH } from './weights.ts';

/** For which word asked, by its place, something counts, and how much from 0 to 1. */
interface Counted {
  place: number;
  share: number;
}

/** What a stem counts by itself and at the start of terms. */
interface WantedStem {
  counted: Counted[];
  terms: (Counted & { stems: readonly number[] })[];
}

/** What is looked for in a document; made once for a question, as many documents are counted. */
export interface Wanted {
  /** By the number of a stem, the place in `stems` and one; most are nothing. */
  placeOfStem: Uint16Array;
  stems: readonly WantedStem[];
  formCounts(form: number): readonly Counted[];
  /** Whether forms count everywhere, as a word is half typed or misspelt; else only names and codes have forms of their own. */
  byForms: boolean;
}

export function wantedFrom(asked: readonly WeighedWord[]): Wanted {
  const stems = new Map<number, WantedStem>();
  const wantedStem = (stem: string) => {
    const number = numberOf(stem);
    const wanted = (number !== undefined && stems.get(number)) || { counted: [], terms: [] };
    if (number !== undefined) stems.set(number, wanted);
    return wanted;
  };
  for (const [place, { word }] of asked.entries()) {
    countMost(wantedStem(word.stem).counted, { place, share: 1 });
    for (const { stems: term, share } of word.meanings)
      if (term.length === 1) countMost(wantedStem(term[0] ?? '').counted, { place, share });
      else wantedStem(term[0] ?? '').terms.push(...inNumbers(term, { place, share }));
  }
  const placeOfStem = new Uint16Array(numbersGiven());
  for (const [place, number] of [...stems.keys()].entries()) placeOfStem[number] = place + 1;
  const byForms = asked.some(({ word, tolerant }) => word.open || tolerant);
  return { placeOfStem, stems: [...stems.values()], formCounts: formCounter(asked), byForms };
}

function inNumbers(term: readonly string[], counted: Counted) {
  const stems = numbersOf(term);
  return stems ? [{ ...counted, stems }] : [];
}

/** Of several meanings of one word the closest counts. */
function countMost(counted: Counted[], more: Counted) {
  const known = counted.find(({ place }) => place === more.place);
  if (known) known.share = Math.max(known.share, more.share);
  else counted.push(more);
}

const NOTHING: readonly Counted[] = [];

/** Each form is compared once, however many documents hold it. */
function formCounter(asked: readonly WeighedWord[]): Wanted['formCounts'] {
  const seen = new Uint8Array(numbersGiven());
  const counts = new Map<number, Counted[]>();
  return (number) => {
    if (seen[number] === 0) {
      seen[number] = 1;
      const form = wordOf(number);
      const counted = asked.flatMap(({ word, tolerant }, place) => {
        const share = shareOfForm(form, word, tolerant ? typosAllowed(word.form.length) : 0);
        return share > 0 ? [{ place, share }] : [];
      });
      if (counted.length > 0) {
        seen[number] = 2;
        counts.set(number, counted);
      }
    }
    return seen[number] === 2 ? (counts.get(number) ?? NOTHING) : NOTHING;
  };
}

function shareOfForm(form: string, word: QueryWord, typos: number): number {
  if (form === word.form) return SHARE.joined;
  if (word.open && form.startsWith(word.form)) return SHARE.prefix;
  return typos > 0 && withinTypos(form, word.form, typos) ? SHARE.typo : 0;
}

/** How much a document says each word, in these fields together: by stem, by form or in other words, more in a short part. */
export function amountsOf(
  words: CompactWords,
  wanted: Wanted,
  fields: readonly WordField[],
  count: number,
): Float64Array {
  const amounts = new Float64Array(count);
  const [byStem, byForm] = [new Float64Array(count), new Float64Array(count)];
  for (const field of fields) {
    const withForms = wanted.byForms || field === 'names' || field === 'codes';
    const stems = addStems(byStem.fill(0), field, words, wanted);
    const length = withForms ? addForms(byForm.fill(0), field, words, wanted) : stems;
    const worth = BOOST[field] / (0.4 + (0.6 * length) / USUAL_LENGTH[field]);
    for (let place = 0; place < count; place++) {
      const said = withForms ? Math.max(byStem[place] ?? 0, byForm[place] ?? 0) : (byStem[place] ?? 0);
      amounts[place] = (amounts[place] ?? 0) + worth * said;
    }
  }
  return amounts;
}

/** Gives how many words there are. */
function addStems(amounts: Float64Array, field: WordField, compact: CompactWords, wanted: Wanted): number {
  const { tokens } = compact;
  const { placeOfStem } = wanted;
  const { from, to } = rangeOf(compact, field, 'stems');
  let apart = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at] ?? APART;
    if (token === APART) apart++;
    const place = placeOfStem[token];
    if (place) addStem(amounts, wanted.stems[place - 1], tokens, at);
  }
  return to - from - apart;
}

function addStem(amounts: Float64Array, stem: WantedStem | undefined, tokens: Uint32Array, at: number) {
  if (!stem) return;
  for (const counted of stem.counted) add(amounts, counted);
  for (const term of stem.terms) if (standsAt(tokens, at, term.stems)) add(amounts, term);
}

/** Gives how many words there are. */
function addForms(amounts: Float64Array, field: WordField, compact: CompactWords, wanted: Wanted): number {
  const { tokens } = compact;
  const { from, to } = rangeOf(compact, field, 'written');
  let apart = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at] ?? APART;
    if (token === APART) apart++;
    else for (const counted of wanted.formCounts(token)) add(amounts, counted);
  }
  return to - from - apart;
}

const add = (amounts: Float64Array, { place, share }: Counted) => {
  amounts[place] = (amounts[place] ?? 0) + share;
};
