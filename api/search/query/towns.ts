import { stem } from '../words/stem.ts';
import { LONGEST_TOWN_NAME, otherNamesOf, TOWN_NAMES } from '../words/town-names.ts';
import { withMeanings } from './meanings.ts';
import type { Query, QueryWord } from './query.ts';

/** A known town that a query names. */
export interface NamedTown {
  words: readonly QueryWord[];
  /** Its name without what is written together with it: "באר שבע" of "בבאר שבע". */
  forms: readonly string[];
}

/** The towns that a query names, the longest name of each place; of the network or not. */
export function townsNamed({ words }: Query): NamedTown[] {
  const towns: NamedTown[] = [];
  for (let start = 0; start < words.length; ) {
    const town = longestFrom(words, start);
    if (town) towns.push(town);
    start += town?.words.length ?? 1;
  }
  return towns;
}

function longestFrom(words: readonly QueryWord[], start: number): NamedTown | undefined {
  for (let length = Math.min(LONGEST_TOWN_NAME, words.length - start); length > 0; length--) {
    const several = words.slice(start, start + length);
    const [first = '', ...rest] = several.map(({ form }) => form);
    const bare = withoutPrefixes(first).find((one) => TOWN_NAMES.has([one, ...rest].join(' ')));
    if (bare) return { words: several, forms: [bare, ...rest] };
  }
  return undefined;
}

/** In, to, from, of and the like are written together with a Hebrew name. */
function withoutPrefixes(form: string): string[] {
  const prefixes = /^[ושמלבכה]{0,2}(?=\p{Script=Hebrew}{2})/u.exec(form)?.[0].length ?? 0;
  return Array.from({ length: prefixes + 1 }, (_, cut) => form.slice(cut));
}

/** Asks whether anything has a name in that very form; a short one may be the beginning of a word that is still being typed. */
export function askingForName({ words, forms }: NamedTown): Query {
  const [only, ...others] = words;
  if (only?.open && others.length === 0 && only.form.length < LEAST_LETTERS)
    return { words: [{ ...asItStands(only), open: true }], phrases: [], without: [] };
  return { words: [], phrases: [[...forms]], without: [] };
}

const LEAST_LETTERS = 4;

/** What else the town is called, each as it is asked for: London, of which Лондон is another name. */
export const askingForOtherNames = ({ forms }: NamedTown): Query[] =>
  otherNamesOf(forms.join(' ')).map((name) => ({ words: [], phrases: [name.split(' ')], without: [] }));

/** A town of which nothing has the name as it was written, and the forms of another name of it that something has. */
export interface LackingTown extends NamedTown {
  known: readonly string[] | undefined;
}

/**
 * The query with such towns by the names that are known, and without those of which none is: neither their stems nor their
 * typos are of any use, as other names look like them. Where nothing else is asked for, the name is asked for in that very
 * form, so that nothing is found.
 */
export function withKnownTowns(query: Query, towns: readonly LackingTown[]): Query {
  const words = query.words.flatMap((word) => {
    const town = towns.find((one) => one.words.includes(word));
    if (!town) return [word];
    return town.words[0] === word
      ? (town.known ?? []).map((form) => ({ ...asItStands(word), form, stem: stem(form) }))
      : [];
  });
  if (words.length + query.phrases.length > 0) return { ...query, words: withMeanings(words) };
  return { ...query, words: query.words.map(asItStands), phrases: towns.map(({ forms }) => [...forms]) };
}

const asItStands = (word: QueryWord): QueryWord => ({ ...word, stem: word.form, open: false, meanings: [] });
