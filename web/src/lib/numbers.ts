import { interfaceLanguage } from './messages.ts';

/** 1420 → "1,420". */
export const inWords = (value: number): string => new Intl.NumberFormat(interfaceLanguage()).format(value);

interface Bounds {
  readonly min?: number | null;
  readonly max?: number | null;
}

/** "4–7", or one number where the bounds are the same or one is open, and how many its noun is to agree with; null where neither is known. */
export function rangeInWords({ min, max }: Bounds): { range: string; count: number } | null {
  const bounds = [...new Set([min, max])].filter((bound) => bound != null);
  const count = bounds.at(-1);
  return count === undefined ? null : { range: bounds.map(inWords).join('–'), count };
}
