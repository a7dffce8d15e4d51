import type { SearchRequest } from '../engine.ts';
import { APART, type CompactWords, numbersGiven, rangeOf } from './compact-words.ts';
import { RESEMBLANCE } from './weights.ts';

/** A hit as it counts by the words asked for. */
export interface RankedHit {
  words: CompactWords;
  score: number;
}

/** Whether a request asks for what things are about: a code or a year is said or not, and names are looked up. */
export const asksForTopic = ({ order, query, namesOnly }: SearchRequest): boolean =>
  order.by === 'relevance' && !namesOnly && query.words.some(({ form }) => !/\d/u.test(form));

/**
 * The hits with the first of them put in order anew: higher, the more they resemble the best ones in what these say and are
 * tied to, and others found do not. A topic is seldom said in the words of the question alone, but those who treat of it say
 * the same things. All are held against the hits themselves, so the order hangs on nothing but what is found, and is the
 * same for both engines. Those beyond keep their places below.
 * @param hits best first
 */
export function withResembling<Hit extends RankedHit>(hits: readonly Hit[]): Hit[] {
  // Of fewer, the best are too many to tell from the rest.
  if (hits.length < 2 * RESEMBLANCE.best) return [...hits];
  const first = hits.slice(0, RESEMBLANCE.window);
  const likeness = likenessToBest(first);
  const most = RESEMBLANCE.weight * (first[0]?.score ?? 0);
  const counts = (place: number) => most * Math.min(1, (likeness[place] ?? 0) / RESEMBLANCE.wholly);
  const raised = first.map((hit, place) => ({ ...hit, score: hit.score + counts(place) }));
  return [...inNewOrder(raised), ...hits.slice(RESEMBLANCE.window)];
}

/** Best first, but none falls by more than a few places: the words asked for remain the first reason to be found. */
function inNewOrder<Hit extends RankedHit>(hits: readonly Hit[]): Hit[] {
  const sorted = [...hits].sort((one, other) => other.score - one.score);
  const left = new Set(sorted);
  return sorted.map(({ score }, place) => {
    const due = hits[place - RESEMBLANCE.falls];
    const [first] = left;
    const next = due && left.has(due) ? due : (first as Hit);
    left.delete(next);
    return { ...next, score };
  });
}

/** How much each hit is like the best ones, itself left out. */
function likenessToBest(hits: readonly RankedHit[]): number[] {
  const profiles = hits.map(({ words }) => profileOf(words));
  const weighed = weighedAgainstEachOther(profiles);
  const best = hits.slice(0, RESEMBLANCE.best);
  const shares = best.map(({ score }) => (score / (hits[0]?.score || 1)) ** RESEMBLANCE.lead);
  const all = shares.reduce((sum, share) => sum + share, 0);
  const middle = new Float32Array(numbersGiven());
  for (const [place, share] of shares.entries()) addTimes(middle, profiles[place], weighed[place], share);
  return profiles.map((profile, place) => {
    const own = shares[place] ?? 0;
    // With itself a hit agrees wholly.
    return Math.max(0, shared(middle, profile, weighed[place]) - own) / (all - own || 1);
  });
}

/** The words that stand for what a document is about, each once, and how much each stands there. */
interface Profile {
  tokens: Uint32Array;
  amounts: Float32Array;
}

/** The same documents are found again and again. */
const profiles = new WeakMap<CompactWords, Profile>();

function profileOf(words: CompactWords): Profile {
  const known = profiles.get(words) ?? newProfile(words);
  profiles.set(words, known);
  return known;
}

function newProfile(words: CompactWords): Profile {
  const amounts = new Map<number, number>();
  for (const [field, boost] of RESEMBLANCE.fields) {
    const { from, to } = rangeOf(words, field, 'stems');
    for (let at = from; at < to; at++) {
      const token = words.tokens[at] ?? APART;
      if (token !== APART) amounts.set(token, (amounts.get(token) ?? 0) + boost);
    }
  }
  const saturated = [...amounts.values()].map((amount) => amount / (amount + RESEMBLANCE.half));
  return { tokens: Uint32Array.from(amounts.keys()), amounts: Float32Array.from(saturated) };
}

/** The amounts of each profile, weighed by how few of these profiles have a word; each as long as 1. */
function weighedAgainstEachOther(profiles: readonly Profile[]): Float32Array[] {
  const having = new Uint16Array(numbersGiven());
  for (const { tokens } of profiles)
    for (let at = 0; at < tokens.length; at++)
      having[tokens[at] as number] = (having[tokens[at] as number] as number) + 1;
  const rarity = Float32Array.from({ length: profiles.length + 1 }, (_, count) =>
    Math.log((profiles.length + 1) / (count + 0.5)),
  );
  return profiles.map((profile) => weighedBy(profile, having, rarity));
}

function weighedBy({ tokens, amounts }: Profile, having: Uint16Array, rarity: Float32Array): Float32Array {
  const weighed = new Float32Array(tokens.length);
  let squares = 0;
  for (let at = 0; at < tokens.length; at++) {
    const amount = (amounts[at] as number) * (rarity[having[tokens[at] as number] as number] as number);
    weighed[at] = amount;
    squares += amount * amount;
  }
  const length = Math.sqrt(squares) || 1;
  for (let at = 0; at < weighed.length; at++) weighed[at] = (weighed[at] as number) / length;
  return weighed;
}

function addTimes(to: Float32Array, { tokens } = NONE, weighed = NONE.amounts, times: number): void {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as number;
    to[token] = (to[token] as number) + times * (weighed[at] as number);
  }
}

function shared(middle: Float32Array, { tokens }: Profile, weighed = NONE.amounts): number {
  let sum = 0;
  for (let at = 0; at < tokens.length; at++) sum += (middle[tokens[at] as number] as number) * (weighed[at] as number);
  return sum;
}

const NONE: Profile = { tokens: new Uint32Array(), amounts: new Float32Array() };
