import type { Properties, StoredNode } from '../../../graph/model.ts';
import type { Finding } from '../report/finding.ts';
import type { SettledRecord } from './settled.ts';

/** What a row says of dates and sums that the practice it was merged with has otherwise: told, as it is not kept. */
export function notTaken({ id, row }: SettledRecord, stored: StoredNode, differing: Properties): Finding[] {
  return Object.entries(WORDS).flatMap(([property, [word, otherWord]]) => {
    const [said, kept] = [differing[property], stored[property]];
    const money = (of: Properties) =>
      [of.costAmount, of.costCurrency].filter((one) => one !== undefined && one !== null);
    const shown = (of: Properties) => (property === 'costAmount' ? money(of).join(' ') : String(of[property]));
    if (said === undefined || said === null || String(said) === String(kept)) return [];
    if (property === 'period' && agree(String(said), String(kept))) return [];
    return [
      {
        kind: 'NOTE',
        row: row.number,
        line: row.line,
        value: shown(differing),
        told: `The ${word} of this row was not taken: ${id}, which it was merged with, has ${kept === undefined || kept === null ? `another ${otherWord}` : `“${shown(stored)}”`}.`,
        remedy: 'Correct it there where this row is right.',
      },
    ];
  });
}

/** A day says no other than the month that it lies in. */
const agree = (one: string, other: string): boolean => {
  const [ours, theirs] = [one.split('/'), other.split('/')];
  const isWithin = (date: string, of = '') => date !== '' && of !== '' && (date.startsWith(of) || of.startsWith(date));
  return ours.length === theirs.length && ours.every((date, at) => date === theirs[at] || isWithin(date, theirs[at]));
};

const WORDS: Record<string, [said: string, kept: string]> = {
  period: ['period', 'period'],
  costAmount: ['sum', 'sum'],
  durationMonthsMin: ['duration', 'duration'],
};
