import { mended } from '../../query/mend.ts';
import type { Query, QueryWord } from '../../query/query.ts';
import { numberOf } from '../../rank/compact-words.ts';
import { isEveryday, rarityOf } from '../../rank/relevance.ts';
import type { WeighedWord } from '../../rank/weighed-word.ts';
import { typosAllowed } from '../../typos.ts';
import { once } from './once.ts';
import { isInQuotes, strictWord, tolerantWord } from './query-text.ts';
import { NO_HITS, scopeOf, totalOf } from './scope.ts';
import type { LookedUp, Server } from './server.ts';

/** The words as they stand, each by how few documents have it; a single word is weighed against none. */
export async function weighedAsTheyStand(server: Server, query: Query, namesOnly: boolean): Promise<WeighedWord[]> {
  if (query.words.length === 1) return query.words.map((word) => ({ word, tolerant: false, rarity: 1 }));
  const { counts, all } = await strictCounts(server, query, namesOnly);
  return query.words.map((word, place) => ({ word, tolerant: false, rarity: rarityOf(counts[place] ?? 0, all) }));
}

/**
 * Whether nothing has one of the words before the last, wherever all are wanted as they stand: however the last one ends,
 * nothing has them all. A word that is not in quotes may be found in one with its neighbour.
 */
export async function lacksAWord(server: Server, query: Query, namesOnly: boolean): Promise<boolean> {
  const before = query.words.slice(0, -1);
  if (before.length === 0) return false;
  const { counts } = await strictCounts(server, query, namesOnly);
  return before.some((word, place) => counts[place] === 0 && isInQuotes(word));
}

/** Looks each word up by itself; what is not known, with typos as well. */
export const lookUp = (server: Server, query: Query, namesOnly: boolean): Promise<LookedUp> =>
  once(server.lookedUp, query, String(namesOnly), () => newlyLookedUp(server, query, namesOnly));

async function newlyLookedUp(server: Server, query: Query, namesOnly: boolean): Promise<LookedUp> {
  const { counts, all } = await strictCounts(server, query, namesOnly);
  const strict = new Map(query.words.map((word, place) => [word, counts[place] ?? 0]));
  const { words, again, misspelt, texts } = mendedWithout(query, (word) => (strict.get(word) ?? 0) > 0);
  const second = texts.length > 0 ? await countsOf(server, query, namesOnly, texts) : [];
  const weighed = words.map((word, place) => {
    const asTyped = query.words[place] ?? word;
    const mendedAt = again.indexOf(word);
    const strictly = mendedAt >= 0 ? (second[mendedAt] ?? 0) : (strict.get(asTyped) ?? 0);
    const found = strictly || (second[again.length + misspelt.indexOf(asTyped)] ?? 0);
    const weight = { found, rarity: rarityOf(found, all), everyday: isEveryday(found, all) };
    return { word, tolerant: strictly === 0, mended: mendedAt >= 0, ...weight };
  });
  const known = new Set(weighed.filter(({ tolerant }) => !tolerant).map(({ word }) => word));
  return {
    query: { ...query, words: [...words] },
    words: weighed.filter(({ found }) => found > 0),
    known: (word) => known.has(word),
  };
}

/** The words, mended where nothing has them, and what is to be looked up of those that nothing has. */
function mendedWithout(query: Query, finds: (word: QueryWord) => boolean) {
  const misspelt = query.words.filter((word) => !finds(word));
  const words = mended(query.words, finds);
  const again = words.filter(
    (word, place) => word !== query.words[place] && misspelt.includes(query.words[place] ?? word),
  );
  const texts = [...again.map((word) => strictWord(word, words)), ...misspelt.map(tolerantWord)];
  return { words, misspelt, again, texts };
}

const asTheyStand = ({ words }: Query) => [...words.map((word) => strictWord(word, words)), ''];

/** How many documents have each word of a query, in their order, and how many there are. */
async function strictCounts(server: Server, query: Query, namesOnly: boolean) {
  const counts = await countsOf(server, query, namesOnly, asTheyStand(query));
  return { counts, all: counts.at(-1) ?? 0 };
}

/**
 * Looks up at once, beside the words as they stand, those that no document has which this process has seen: likely none has
 * them at all, and what they are looked up with is asked for next. What is known comes of the answers alone; a wrong guess
 * costs the asking.
 * @returns what will be known if the guess is right; null where there is nothing to guess
 */
export function guessed(server: Server, query: Query, namesOnly: boolean): LookedUp | null {
  const seen = (word: QueryWord) =>
    word.meanings.length > 0 ||
    numberOf(word.stem) !== undefined ||
    (word.open && typosAllowed(word.form.length) === 0);
  const { words, misspelt, again, texts } = mendedWithout(query, seen);
  if (misspelt.length === 0) return null;
  const looking = countsOf(server, query, namesOnly, [...asTheyStand(query), ...texts]);
  // Whoever needs them asks again, and is told.
  looking.catch(() => undefined);
  const known = (word: QueryWord) => again.includes(word) || seen(word);
  return { query: { ...query, words: [...words] }, words: [], known };
}

/** How many documents each text finds. */
function countsOf(
  { ask, index: indexUid, counted }: Server,
  query: Query,
  namesOnly: boolean,
  texts: readonly string[],
): Promise<number[]> {
  const scope = { ...scopeOf({ namesOnly }), indexUid, matchingStrategy: 'all' as const, ...NO_HITS };
  const count = async (q: string) => totalOf(await ask({ ...scope, q }));
  return Promise.all(texts.map((q) => once(counted, query, `${namesOnly} ${q}`, () => count(q))));
}
