import type { Meilisearch } from 'meilisearch';
import type { SearchAnswer, SearchRequest } from '../../engine.ts';
import { asksNothing } from '../../query/query.ts';
import { coveringTexts, type WeightedText } from './covering.ts';
import { answerFrom } from './gather.ts';
import { type LookedUp, lookUp } from './looked-up.ts';
import { exactTexts, tolerantText } from './query-text.ts';

/** Answers a request: of the texts that a reading may take, by the first that finds anything, else by the last. */
export async function ask(client: Meilisearch, index: string, request: SearchRequest): Promise<SearchAnswer> {
  if (asksNothing(request.query)) return answerFrom(client, index, request, alone(''), []);
  const looked = await lookUp(client, index, request);
  const texts = textsFor(request, looked);
  for (const text of texts.slice(0, -1)) {
    const answer = await answerFrom(client, index, request, text, looked.words);
    if (answer.total > 0) return answer;
  }
  return answerFrom(client, index, request, texts.at(-1) ?? alone(''), looked.words);
}

/** Texts that are asked one after the other; each may be several at once. */
function textsFor({ query, reading }: SearchRequest, looked: LookedUp): WeightedText[][] {
  if (reading === 'exact' || query.words.length === 0) return exactTexts(query).map(alone);
  if (reading === 'relaxed' && looked.words.length > 0) return [coveringTexts(looked)];
  return [tolerantText(looked.query, looked.known), tolerantText(query, () => false)].map(alone);
}

const alone = (q: string): WeightedText[] => [{ q, weight: 1 }];
