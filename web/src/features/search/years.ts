export interface YearCount {
  readonly year: number;
  readonly count: number;
}

/** More would be no picture any more: the latest are shown. */
const MOST_YEARS = 120;

/** Every year from the first to the last that was counted or is set, those without anything too. */
export function yearsFrom(
  counted: readonly { readonly value: string; readonly count: number }[],
  set: readonly number[] = [],
): YearCount[] {
  const counts = new Map(counted.map(({ value, count }) => [Number(value), count]));
  const known = [...counts.keys(), ...set].filter(Number.isInteger);
  if (known.length === 0) return [];
  const last = Math.max(...known);
  const first = Math.max(Math.min(...known), last - MOST_YEARS + 1);
  return Array.from({ length: last - first + 1 }, (_, position) => {
    const year = first + position;
    return { year, count: counts.get(year) ?? 0 };
  });
}
