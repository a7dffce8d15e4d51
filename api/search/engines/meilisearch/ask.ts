import type { SearchAnswer, SearchRequest } from '../../engine.ts';
import { asksNothing, type Query } from '../../query/query.ts';
import type { WeighedWord } from '../../rank/weighed-word.ts';
import { typosAllowed } from '../../typos.ts';
import { coveringTexts, type WeightedText } from './covering.ts';
import { answerFrom } from './gather.ts';
import { guessed, lacksAWord, lookUp, weighedAsTheyStand } from './looked-up.ts';
import { exactTexts, tolerantText } from './query-text.ts';
import { NO_HITS } from './scope.ts';
import type { LookedUp, Server } from './server.ts';
import { unionOf } from './union.ts';

/** Answers a request: of the texts that a reading may take, by the first that finds anything, else by the last. */
export async function ask(server: Server, request: SearchRequest): Promise<SearchAnswer> {
  const { query, reading, namesOnly = false } = request;
  if (query.words.length === 0) return answerFrom(server, request, alone(exactText(request)), none);
  if (reading !== 'exact') return askWith(server, request, await lookUp(server, query, namesOnly));
  if (!namesOnly) foresee(server, request);
  // What an exact reading asks for is known before its words are: both are asked at once.
  const words = () => weighedAsTheyStand(server, query, namesOnly);
  const texts = exactTexts(query);
  if (!mayHaveTypos(query)) return answerFrom(server, request, withoutTypos(query, texts), words);
  return firstThatFinds(server, request, texts.map(alone), words, () => lacksAWord(server, query, namesOnly));
}

/** Where a word is likely in no document, it is looked up at once; and who counts without typos will count with them. */
function foresee(server: Server, request: SearchRequest): void {
  const guess = guessed(server, request.query, false);
  if (guess && request.pageSize === 0)
    askWith(server, { ...request, reading: 'tolerant' }, guess).catch(() => undefined);
}

/**
 * Meilisearch finds the beginning of a long word with typos as well: that is asked only where the whole word finds nothing.
 * Short ones have none, and are asked at once with whatever begins so.
 */
const mayHaveTypos = ({ words }: Query) => typosAllowed(words.at(-1)?.form.length ?? 0) > 0;

/** Where a word stems to itself, whatever begins with it is all that there is. */
function withoutTypos({ words }: Query, texts: readonly string[]): WeightedText[] {
  const last = words.at(-1);
  const whole = last?.stem === last?.form && last?.meanings.length === 0;
  return (whole ? texts.slice(-1) : texts).flatMap(alone);
}

const exactText = ({ query }: SearchRequest) => (asksNothing(query) ? '' : (exactTexts(query)[0] ?? ''));

function askWith(server: Server, request: SearchRequest, looked: LookedUp): Promise<SearchAnswer> {
  const { query, reading } = request;
  const words = async () => looked.words;
  if (reading === 'relaxed' && looked.words.length > 0)
    return answerFrom(server, request, coveringTexts(looked), words);
  const texts = new Set([tolerantText(looked.query, looked.known), tolerantText(query, () => false)]);
  return firstThatFinds(server, request, [...texts].map(alone), words);
}

/** The first of the texts that finds anything; its answer ends it as well where no other text could find more. */
async function firstThatFinds(
  server: Server,
  request: SearchRequest,
  texts: readonly WeightedText[][],
  words: () => Promise<readonly WeighedWord[]>,
  isHopeless = async () => false,
): Promise<SearchAnswer> {
  for (const text of texts.slice(0, -1)) {
    const answer = await answerFrom(server, request, text, words);
    if (answer.total > 0 || (await findsUnfiltered(server, request, text)) || (await isHopeless())) return answer;
  }
  return answerFrom(server, request, texts.at(-1) ?? alone(''), words);
}

/** A text that the clauses leave nothing of is still the one to take: with others, values would not find what they are counted for. */
async function findsUnfiltered(
  server: Server,
  request: SearchRequest,
  texts: readonly WeightedText[],
): Promise<boolean> {
  if (request.clauses.length === 0) return false;
  // In the very words in which find.ts counts, so that it is asked once.
  const asked = { texts, facets: ['kinds' as const], page: NO_HITS, fields: ['key' as const] };
  return (await unionOf(server, { ...request, clauses: [] }, asked)).total > 0;
}

const alone = (q: string): WeightedText[] => [{ q, weight: 1 }];
const none = async () => [];
