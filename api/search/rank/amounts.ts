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
import { BOOST, MEANING, SHARE, USUAL_LENGTH } from './weights.ts';

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
  /** By the number of a form whether it counts nothing, as nearly all do: told so far, else 0. */
  isNothing: Uint8Array;
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
    countMost(wantedStem(word.stem).counted, { place, share: shareAlone(word) });
    for (const { stems: term, share } of word.meanings)
      if (term.length === 1) countMost(wantedStem(term[0] ?? '').counted, { place, share });
      else wantedStem(term[0] ?? '').terms.push(...inNumbers(term, { place, share }));
  }
  const placeOfStem = new Uint16Array(numbersGiven());
  for (const [place, number] of [...stems.keys()].entries()) placeOfStem[number] = place + 1;
  const byForms = asked.some(({ word, tolerant }) => word.open || tolerant);
  return { placeOfStem, stems: [...stems.values()], ...formCounter(asked), byForms };
}

const shareAlone = ({ bound }: QueryWord) => (bound ? MEANING.bound : 1);

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

/** Each form is compared once, however many documents hold it. */
function formCounter(asked: readonly WeighedWord[]): Pick<Wanted, 'formCounts' | 'isNothing'> {
  const isNothing = new Uint8Array(numbersGiven());
  const counts = new Map<number, readonly Counted[]>();
  const mayCount = beginningTest(asked);
  const formCounts = (number: number) => {
    const known = counts.get(number);
    if (known) return known;
    const form = wordOf(number);
    const counted = mayCount(form) ? countedForm(form, asked) : NOTHING;
    if (counted.length > 0) counts.set(number, counted);
    else isNothing[number] = 1;
    return counted;
  };
  return { formCounts, isNothing };
}

/** A form that begins with another letter than all words asked for is none of them, unless one may be misspelt: most are told by that. */
function beginningTest(asked: readonly WeighedWord[]): (form: string) => boolean {
  if (asked.some(({ tolerant }) => tolerant)) return () => true;
  const beginnings = new Set(asked.map(({ word }) => word.form.charCodeAt(0)));
  return (form) => beginnings.has(form.charCodeAt(0));
}

const NOTHING: readonly Counted[] = [];

function countedForm(form: string, asked: readonly WeighedWord[]): Counted[] {
  const counted: Counted[] = [];
  for (const [place, { word, tolerant }] of asked.entries()) {
    const share = shareOfForm(form, word, tolerant ? typosAllowed(word.form.length) : 0);
    if (share > 0) counted.push({ place, share: share * shareAlone(word) });
  }
  return counted;
}

function shareOfForm(form: string, word: QueryWord, typos: number): number {
  if (form === word.form) return SHARE.joined;
  if (word.open && form.startsWith(word.form)) return SHARE.prefix;
  return typos > 0 && withinTypos(form, word.form, typos) ? SHARE.typo : 0;
}

/** How a document says the words asked for, by their places. */
export interface Said {
  /** How much: by stem, by form or in other words, more in a short part. */
  amounts: Float64Array;
  /** How closely, from 0 to 1: what the closest of these counts. */
  closest: Float64Array;
}

/** How a document says each of so many words, in these fields together. */
export function saidIn(words: CompactWords, wanted: Wanted, fields: readonly WordField[], count: number): Said {
  const [amounts, closest] = [new Float64Array(count), new Float64Array(count)];
  const byStem = { amounts: new Float64Array(count), closest };
  const byForm = { amounts: new Float64Array(count), closest };
  for (const field of fields) {
    const withForms = wanted.byForms || field === 'names' || field === 'codes';
    byStem.amounts.fill(0);
    byForm.amounts.fill(0);
    const stems = addStems(byStem, field, words, wanted);
    const length = withForms ? addForms(byForm, field, words, wanted) : stems;
    const worth = BOOST[field] / (0.4 + (0.6 * length) / USUAL_LENGTH[field]);
    for (let place = 0; place < count; place++) {
      const said = Math.max(byStem.amounts[place] ?? 0, byForm.amounts[place] ?? 0);
      amounts[place] = (amounts[place] ?? 0) + worth * said;
    }
  }
  return { amounts, closest };
}

/** Gives how many words there are. */
function addStems(said: Said, field: WordField, compact: CompactWords, wanted: Wanted): number {
  const { tokens } = compact;
  const { placeOfStem } = wanted;
  const { from, to } = rangeOf(compact, field, 'stems');
  let apart = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at] ?? APART;
    if (token === APART) apart++;
    const place = placeOfStem[token];
    if (place) addStem(said, wanted.stems[place - 1], tokens, at);
  }
  return to - from - apart;
}

function addStem(said: Said, stem: WantedStem | undefined, tokens: Uint32Array, at: number) {
  if (!stem) return;
  for (const counted of stem.counted) add(said, counted);
  for (const term of stem.terms) if (standsAt(tokens, at, term.stems)) add(said, term);
}

/** Gives how many words there are. */
function addForms(said: Said, field: WordField, compact: CompactWords, wanted: Wanted): number {
  const { tokens } = compact;
  const { isNothing } = wanted;
  const { from, to } = rangeOf(compact, field, 'written');
  let apart = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at] ?? APART;
    if (token === APART) apart++;
    else if (isNothing[token] !== 1) for (const counted of wanted.formCounts(token)) add(said, counted, 1);
  }
  return to - from - apart;
}

/** @param close what is half typed or misspelt is the word itself, though it counts less */
function add({ amounts, closest }: Said, { place, share }: Counted, close = share) {
  amounts[place] = (amounts[place] ?? 0) + share;
  if (close > (closest[place] ?? 0)) closest[place] = close;
}
