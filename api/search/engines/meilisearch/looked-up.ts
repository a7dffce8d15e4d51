import { mended } from '../../query/mend.ts';
import type { Query } from '../../query/query.ts';
import { isEveryday, rarityOf } from '../../rank/relevance.ts';
import type { WeighedWord } from '../../rank/weighed-word.ts';
import { isInQuotes, strictWord, tolerantWord } from './query-text.ts';
import { NO_HITS, scopeOf, totalOf } from './scope.ts';
import type { LookedUp, OfQuery, Server, WordCounts } from './server.ts';

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
  once(server.lookedUp, query, namesOnly, () => newlyLookedUp(server, query, namesOnly));

async function newlyLookedUp(server: Server, query: Query, namesOnly: boolean): Promise<LookedUp> {
  const { counts, all } = await strictCounts(server, query, namesOnly);
  const strict = new Map(query.words.map((word, place) => [word, counts[place] ?? 0]));
  const words = mended(query.words, (word) => (strict.get(word) ?? 0) > 0);
  const again = words.filter((word) => !strict.has(word) && !counts[words.indexOf(word)]);
  const misspelt = query.words.filter((word) => strict.get(word) === 0);
  const texts = [...again.map((word) => strictWord(word, words)), ...misspelt.map(tolerantWord)];
  const second = texts.length > 0 ? await countsOf(server, namesOnly, texts) : [];
  const weighed = words.map((word, place) => {
    const asTyped = query.words[place] ?? word;
    const mendedAt = again.indexOf(word);
    const strictly = mendedAt >= 0 ? (second[mendedAt] ?? 0) : (strict.get(asTyped) ?? 0);
    const found = strictly || (second[again.length + misspelt.indexOf(asTyped)] ?? 0);
    return { word, tolerant: strictly === 0, found, rarity: rarityOf(found, all), everyday: isEveryday(found, all) };
  });
  const known = new Set(weighed.filter(({ tolerant }) => !tolerant).map(({ word }) => word));
  return {
    query: { ...query, words: [...words] },
    words: weighed.filter(({ found }) => found > 0),
    known: (word) => known.has(word),
  };
}

const strictCounts = (server: Server, query: Query, namesOnly: boolean): Promise<WordCounts> =>
  once(server.counted, query, namesOnly, async () => {
    const counts = await countsOf(server, namesOnly, [...query.words.map((word) => strictWord(word, query.words)), '']);
    return { counts, all: counts.at(-1) ?? 0 };
  });

function once<Known>(
  known: OfQuery<Known>,
  query: Query,
  namesOnly: boolean,
  look: () => Promise<Known>,
): Promise<Known> {
  const ofQuery = known.get(query) ?? new Map<boolean, Promise<Known>>();
  const looking = ofQuery.get(namesOnly) ?? look();
  known.set(query, ofQuery.set(namesOnly, looking));
  return looking;
}

/** How many documents each text finds. */
function countsOf({ ask, index: indexUid }: Server, namesOnly: boolean, texts: readonly string[]): Promise<number[]> {
  return Promise.all(
    texts.map(async (q) =>
      totalOf(await ask({ ...scopeOf({ namesOnly }), indexUid, q, matchingStrategy: 'all', ...NO_HITS })),
    ),
  );
}
