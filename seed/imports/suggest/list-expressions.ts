import type { ColumnProfile } from './column-profile.ts';
import { listSigns } from './list-signs.ts';
import { guess } from './value-guesses.ts';

/** More different words than these are no closed list. */
export const MOST_VALUES = 40;

/** A column of several values: split by the sign between them, and by those that stand in short cells for nothing else. */
export function expressionOf(profile: ColumnProfile) {
  const { column, averageLength } = profile;
  const signs = averageLength < 60 ? listSigns(profile) : listSigns(profile, []);
  return signs.length > 0 ? { column, split: oneOrMore(signs) } : column;
}
const oneOrMore = (signs: string[]) => (signs.length === 1 ? signs[0] : signs);

/** Names seldom recur; what stands between them is a list all the same. A comma may be part of one. */
export function namesFrom(profile: ColumnProfile) {
  const signs = listSigns({ ...profile, separator: null });
  return signs.length > 0 ? { column: profile.column, split: oneOrMore(signs) } : profile.column;
}

/** A column as if each value of its lists stood in a cell of its own. */
export function inParts(profile: ColumnProfile): ColumnProfile {
  const signs = listSigns({ ...profile, separator: null });
  const pieces = signs.reduce(
    (parts, sign) => parts.flatMap((part) => part.split(sign)),
    profile.values.map(([value]) => value),
  );
  const values = [...new Set(pieces.map((piece) => piece.trim()))].map((value) => [value, 1] as const);
  return { ...profile, values: values as [string, number][] };
}

/** Their words with what they may stand for; those that nothing suggests itself for are left to the editor. */
export const tableOf = ({ values }: ColumnProfile, guesses: Parameters<typeof guess>[1]) =>
  Object.fromEntries(
    values.slice(0, MOST_VALUES).flatMap(([value]) => {
      const ours = guess(value, guesses);
      return ours ? [[value, ours] as const] : [];
    }),
  );
