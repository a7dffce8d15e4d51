import { openDuplicates } from '../../../seed/imports/duplicates/open.ts';
import type { Double, PracticeTraits } from '../../../seed/imports/duplicates/port.ts';
import { type Hiding, hidden } from './corpora.ts';
import judged from './judged-pairs.json' with { type: 'json' };

const keyOf = (a: string, b: string) => [a, b].sort().join(' ');
const keysOf = (pairs: readonly (readonly string[])[]) => new Set(pairs.map(([a = '', b = '']) => keyOf(a, b)));
const doubtful = keysOf(judged.openToDoubt);
const across = keysOf(judged.acrossBoth);
const within = keysOf([...judged.withinIps, ...judged.withinBc4sdgs]);

/** A pair that the matcher reported. */
export interface ReportedPair {
  a: string;
  b: string;
  double: Double;
}

/** What was reported when both corpora came in one after the other, as an import would bring them. */
export function reportedPairs(ips: PracticeTraits[], bc4sdgs: PracticeTraits[], hiding: Hiding): ReportedPair[] {
  const duplicates = openDuplicates();
  const all = [...ips.map((one) => hidden(one, hiding, 'ODD')), ...bc4sdgs.map((one) => hidden(one, hiding, 'EVEN'))];
  return all.flatMap((practice) => {
    const doubles = duplicates.doublesOf(practice);
    duplicates.add(practice);
    return doubles.map((double) => ({ a: double.id, b: practice.id, double }));
  });
}

export interface Measured {
  precision: number;
  recall: number;
  wrong: string[];
  missed: string[];
}

const isAcross = ({ a, b }: ReportedPair) => a.startsWith('PSTW') !== b.startsWith('PSTW');

/** Precision and recall against the judged pairs: between the two corpora, or within each of them. */
export function measure(reported: readonly ReportedPair[], scope: 'ACROSS' | 'WITHIN', surelySame = false): Measured {
  const truth = scope === 'ACROSS' ? across : within;
  const counted = reported
    .filter((pair) => isAcross(pair) === (scope === 'ACROSS'))
    .filter(({ double }) => !surelySame || double.resemblance === 'SAME')
    .map(({ a, b }) => keyOf(a, b))
    .filter((key) => !doubtful.has(key));
  const right = counted.filter((key) => truth.has(key));
  return {
    precision: counted.length === 0 ? 1 : right.length / counted.length,
    recall: right.length / truth.size,
    wrong: counted.filter((key) => !truth.has(key)),
    missed: [...truth].filter((key) => !counted.includes(key)),
  };
}
