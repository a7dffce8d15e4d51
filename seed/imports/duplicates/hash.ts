/** What a hash stands for: the same letters as a name's word and as an organisation's are two different things. */
export const FEATURE_SEEDS = {
  word: 1,
  sentence: 2,
  nameWord: 3,
  name: 4,
  organisation: 5,
  url: 6,
  place: 7,
  together: 8,
  source: 9,
  cost: 10,
  amount: 11,
  months: 12,
  concept: 13,
  mark: 14,
};
export type HashedFeature = keyof typeof FEATURE_SEEDS;

/** A hash of 32 bits, never 0, which stands for nothing. FNV-1a with a final stir, so that its high bits are good too. */
export function hashOf(feature: HashedFeature, text: string): number {
  let hash = 0x811c9dc5 ^ Math.imul(FEATURE_SEEDS[feature], 0x9e3779b1);
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  return hash >>> 0 || 1;
}

/** A hash for two that stand together, in whatever order. */
export function hashOfBoth(one: number, other: number): number {
  const less = Math.min(one, other) ^ FEATURE_SEEDS.together;
  let hash = Math.imul(less ^ (less >>> 16), 0x85ebca6b) ^ Math.imul(Math.max(one, other), 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  hash ^= hash >>> 13;
  return hash >>> 0 || 1;
}
