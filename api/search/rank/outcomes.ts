import type { SearchRequest } from '../engine.ts';
import type { QueryWord } from '../query/query.ts';
import { DOCUMENT_SHAPES } from '../shapes.ts';
import { APART, type CompactWords, numberOf, rangeOf } from './compact-words.ts';
import { isNamed, namesAskedFor } from './relevance.ts';
import { asksForTopic, type RankedHit, withResembling } from './resemblance.ts';
import { RESEMBLANCE } from './weights.ts';

/** A hit with the weight of its kind. */
export interface WeighedHit extends RankedHit {
  weight: number;
}

const { Outcome, Practice, Program } = DOCUMENT_SHAPES;

/**
 * The hits, best first, as a reader wants them: what resembles the best ones before what does not, and behind these the outcomes
 * that tell nothing. People look for practices.
 */
export function inReadersOrder<Hit extends WeighedHit>(hits: readonly Hit[], request: SearchRequest): Hit[] {
  if (!asksForTopic(request)) return [...hits];
  const first = hits.slice(0, RESEMBLANCE.window);
  const behind = outcomesThatTellNothing(first, request.query.words);
  const before = first.filter((hit) => !behind.has(hit));
  return [...withResembling(before), ...behind, ...hits.slice(RESEMBLANCE.window)];
}

/**
 * Those that are called as others are, save the first of a name that is asked for, and those that say nothing of what is asked
 * for but whose practice they are of, where the list has that itself.
 */
function outcomesThatTellNothing<Hit extends WeighedHit>(hits: readonly Hit[], asked: readonly QueryWord[]): Set<Hit> {
  const outcomes = hits.filter(({ weight }) => weight === Outcome.weight);
  const undertakings = hits.filter(({ weight }) => weight === Practice.weight || weight === Program.weight);
  const found = new Set(undertakings.flatMap(({ words }) => passagesIn(words, 'names')));
  const times = new Map<string, number>();
  for (const name of outcomes.flatMap(({ words }) => passagesIn(words, 'names')))
    times.set(name, (times.get(name) ?? 0) + 1);
  const wanted = outcomes.find(({ words }) => namesAskedFor(asked).some((name) => isNamed(words, name)));
  const stems = numbersOfAll(asked);
  const tellsNothing = ({ words }: Hit) =>
    passagesIn(words, 'names').some((name) => (times.get(name) ?? 0) > 1) ||
    (!says(words, stems) && passagesIn(words, 'labels').some((label) => found.has(label)));
  return new Set(outcomes.filter((outcome) => outcome !== wanted && tellsNothing(outcome)));
}

/** Of the words themselves and of what means the same. */
const numbersOfAll = (asked: readonly QueryWord[]) =>
  new Set(asked.flatMap(({ stem, meanings }) => [stem, ...meanings.flatMap(({ stems }) => stems)]).map(numberOf));

const OWN_FIELDS = ['names', 'summary', 'codes', 'texts'] as const;

function says(words: CompactWords, stems: ReadonlySet<number | undefined>): boolean {
  return OWN_FIELDS.some((field) => {
    const { from, to } = rangeOf(words, field, 'stems');
    return words.tokens.subarray(from, to).some((token) => stems.has(token));
  });
}

/** Each passage of a part by its words. */
function passagesIn(words: CompactWords, field: 'names' | 'labels'): string[] {
  const { from, to } = rangeOf(words, field, 'stems');
  const passages: string[] = [];
  let begun = from;
  for (let at = from; at <= to; at++) {
    if (at < to && words.tokens[at] !== APART) continue;
    if (at > begun) passages.push(words.tokens.subarray(begun, at).join(' '));
    begun = at + 1;
  }
  return passages;
}
