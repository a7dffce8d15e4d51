import { type IndexedWords, PASSAGE_END, WORD_FIELDS, type WordField } from '../indexed-words.ts';
import type { QueryWord } from '../query/query.ts';
import { typosAllowed, withinTypos } from '../typos.ts';
import { BOOST, SHARE, TOGETHER, USUAL_LENGTH } from './weights.ts';

/** A word as it was looked for. */
export interface WeighedWord {
  word: QueryWord;
  /** How much it says: the more, the fewer documents have it. */
  rarity: number;
  /** Whether it may be misspelt. */
  tolerant: boolean;
}

/**
 * Counts a document against the words asked for; the same for both engines.
 * @param weight of its kind
 */
export type Relevance = (weight: number, words: IndexedWords) => number;

/** The more, the fewer of all documents have a word. */
export const rarityOf = (found: number, all: number) => Math.log(1 + all / Math.max(found, 1));

/** Each word counts as much as it says, in the part where it says most; several words more than one, side by side most. */
export function relevanceTo(asked: readonly WeighedWord[], namesOnly: boolean): Relevance {
  const fields = namesOnly ? (['names'] as const) : WORD_FIELDS;
  const wanted = asked.map((one) => ({ ...one, ...countersOf(one) }));
  const all = sum(asked.map(({ rarity }) => rarity));
  const wholeName = bounded(asked.map(({ word }) => word.stem).join(' '), PASSAGE_END);
  return (weight, words) => {
    const parts = fields.map((field) => partOf(words, field));
    const gains = wanted.map(({ rarity, stems, forms, terms }) => {
      const amount = sum(parts.map((part) => (BOOST[part.field] * timesIn(part, stems, forms, terms)) / part.length));
      return { rarity, saturated: amount / (amount + TOGETHER.half) };
    });
    const covered = sum(gains.map(({ rarity, saturated }) => (saturated > 0 ? rarity : 0))) / (all || 1);
    const score = sum(gains.map(({ rarity, saturated }) => rarity * saturated)) + together(parts, asked);
    const named = bounded(words.namesStems, PASSAGE_END).includes(wholeName) ? TOGETHER.named : 1;
    return score * covered ** TOGETHER.coverage * weight ** TOGETHER.kind * named;
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const bounded = (text: string, bound: string) => `${bound}${text}${bound}`;

interface Part {
  field: WordField;
  forms: string[];
  stems: string[];
  /** Its stems with a space around each, for terms of several words. */
  text: string;
  /** 1 for a part of the usual length. */
  length: number;
}

const APART = /\s/u;

function partOf(words: IndexedWords, field: WordField): Part {
  const forms = words[field].split(APART);
  const stems = words[`${field}Stems`];
  const length = 0.4 + (0.6 * forms.length) / USUAL_LENGTH[field];
  return { field, forms, stems: stems.split(APART), text: bounded(stems.replaceAll(PASSAGE_END, ' \n '), ' '), length };
}

type Counter = (word: string) => number;

/** How much a stem and a form count for a word; each is looked at once, however many documents hold it. */
function countersOf({ word, tolerant }: WeighedWord) {
  const single = new Map(
    word.meanings.filter(({ stems }) => stems.length === 1).map((one) => [one.stems[0], one.share]),
  );
  const terms = word.meanings.filter(({ stems }) => stems.length > 1);
  const typos = tolerant ? typosAllowed(word.form.length) : 0;
  const stems: Counter = (stem) => (stem === word.stem ? 1 : (single.get(stem) ?? 0));
  const forms: Counter = (form) => {
    if (form === word.form) return SHARE.joined;
    if (word.open && form.startsWith(word.form)) return SHARE.prefix;
    return typos > 0 && withinTypos(form, word.form, typos) ? SHARE.typo : 0;
  };
  return { stems: remembered(stems), forms: remembered(forms), terms };
}

function remembered(count: Counter): Counter {
  const counts = new Map<string, number>();
  return (word) => {
    const known = counts.get(word);
    if (known !== undefined) return known;
    const counted = count(word);
    counts.set(word, counted);
    return counted;
  };
}

/** How often a part says a word: by itself, by its beginning, misspelt or in other words, whichever is most. */
function timesIn({ stems, forms, text }: Part, ofStem: Counter, ofForm: Counter, terms: QueryWord['meanings']): number {
  const byStem = sum(stems.map(ofStem));
  const byForm = sum(forms.map(ofForm));
  const byTerm = terms.map(({ stems: term, share }) => share * (text.split(` ${term.join(' ')} `).length - 1));
  return Math.max(byStem + sum(byTerm), byForm);
}

/** What pairs of neighbouring words add where a document has them as neighbours. */
function together(parts: readonly Part[], asked: readonly WeighedWord[]): number {
  const pairs = asked.slice(1).map((second, index) => ({ first: asked[index], second }));
  return sum(
    pairs.map(({ first, second }) => {
      const pair = ` ${first?.word.stem} ${second.word.stem} `;
      const best = Math.max(...parts.map(({ field, text }) => (text.includes(pair) ? BOOST[field] / BOOST.names : 0)));
      return TOGETHER.sideBySide * best ** 0.5 * ((first?.rarity ?? 0) + second.rarity);
    }),
  );
}
