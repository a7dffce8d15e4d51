/** The decision on two practices, whichever is named first. */
export const pairId = (one: string, other: string): string => [one, other].sort().join(' ');

/** A decision that cannot be made or taken back; the message says why. */
export class NoDecision extends Error {
  override name = 'NoDecision';
}
