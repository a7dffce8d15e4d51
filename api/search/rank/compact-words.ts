import { type IndexedWords, PASSAGE_END, WORD_FIELDS, type WordField } from '../indexed-words.ts';

/** The words of a document as numbers, which are compared and held at a fraction of what texts cost. */
export interface CompactWords {
  /** Each field as written, then as stems, one after the other; `APART` between two passages and after each part. */
  tokens: Uint32Array;
  /** Where each of these parts ends, without what sets it apart. */
  ends: readonly number[];
}

/** Stands between two passages; no word has this number. */
export const APART = 0;

const numbers = new Map<string, number>();
const words: string[] = [''];

/** The number of a word; undefined where no document has had it. */
export const numberOf = (word: string): number | undefined => numbers.get(word);
export const wordOf = (number: number): string => words[number] ?? '';
/** Above every number so far. */
export const numbersGiven = (): number => words.length;

function numbered(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, words.length);
  return words.push(word) - 1;
}

const PARTS: readonly (keyof IndexedWords)[] = WORD_FIELDS.flatMap((field) => [field, `${field}Stems`] as const);

/** Parts that are not given are empty. */
export function compactWords(indexed: Partial<IndexedWords>): CompactWords {
  const tokens: number[] = [];
  const ends = PARTS.map((part) => {
    for (const [place, passage] of (indexed[part] ?? '').split(PASSAGE_END).entries()) {
      if (place > 0) tokens.push(APART);
      for (const word of passage.split(' ')) if (word !== '') tokens.push(numbered(word));
    }
    return tokens.push(APART) - 1;
  });
  return { tokens: Uint32Array.from(tokens), ends };
}

const FIRST_PART = Object.fromEntries(WORD_FIELDS.map((field, place) => [field, place * 2])) as Record<
  WordField,
  number
>;

/** From where to where a field stands among the tokens of a document. */
export function rangeOf({ ends }: CompactWords, field: WordField, form: 'written' | 'stems') {
  const part = FIRST_PART[field] + (form === 'stems' ? 1 : 0);
  return { from: part === 0 ? 0 : (ends[part - 1] ?? 0) + 1, to: ends[part] ?? 0 };
}

/** The numbers of words; null where no document has had one of them. */
export function numbersOf(several: readonly string[]): readonly number[] | null {
  const found = several.map(numberOf);
  return found.every((number) => number !== undefined) ? found : null;
}

/** Whether these words stand in a field one after the other. */
export function holdsTogether(
  compact: CompactWords,
  field: WordField,
  form: 'written' | 'stems',
  sought: readonly number[],
): boolean {
  const { from, to } = rangeOf(compact, field, form);
  for (let at = from; at + sought.length <= to; at++) if (standsAt(compact.tokens, at, sought)) return true;
  return false;
}

export function standsAt(tokens: Uint32Array, at: number, sought: readonly number[]): boolean {
  for (let place = 0; place < sought.length; place++) if (tokens[at + place] !== sought[place]) return false;
  return true;
}
