/** What begins before all years. */
const EVER = '../';

/**
 * What a period is counted under: the year in which it begins, "2008/" or "../", and that in which it ends, "/2011". A year
 * has all that has begun by then and not ended before, however far an open end reaches.
 */
export function periodEnds(from: unknown, to: unknown): string[] {
  if (typeof from !== 'string' && typeof to !== 'string') return [];
  return [
    typeof from === 'string' ? `${from.slice(0, 4)}/` : EVER,
    ...(typeof to === 'string' ? [`/${to.slice(0, 4)}`] : []),
  ];
}

/** How many periods have a day in each year, from how many begin and end when; years without any are left out. */
export function countsByYear(ends: ReadonlyMap<string, number>, thisYear: number): Map<string, number> {
  const begun = yearsIn(ends, /^(\d{4})\/$/);
  const ended = yearsIn(ends, /^\/(\d{4})$/);
  let lasting = ends.get(EVER) ?? 0;
  const isOpen = lasting + total(begun) > total(ended);
  const [first, last] = stretchOf([...begun.keys(), ...ended.keys(), ...(isOpen ? [thisYear] : [])]);
  for (const [year, count] of begun) if (year < first) lasting += count;
  for (const [year, count] of ended) if (year < first) lasting -= count;
  const counts = new Map<string, number>();
  for (let year = first; year <= last; year++) {
    lasting += begun.get(year) ?? 0;
    if (lasting > 0) counts.set(String(year), lasting);
    lasting -= ended.get(year) ?? 0;
  }
  return counts;
}

function yearsIn(ends: ReadonlyMap<string, number>, pattern: RegExp): Map<number, number> {
  const years = new Map<number, number>();
  for (const [end, count] of ends) {
    const year = pattern.exec(end)?.[1];
    if (year !== undefined) years.set(Number(year), count);
  }
  return years;
}

const total = (counts: ReadonlyMap<number, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);

/** Years that are told apart: as many as the API gives values of a facet. */
const MOST_YEARS = 100;

/** The stretch in which most years lie: one slip of the pen is not to draw it out over centuries. */
function stretchOf(years: readonly number[]): [first: number, last: number] {
  const sorted = [...new Set(years)].sort((one, other) => one - other);
  let stretch: number[] = [];
  let best: number[] = [];
  for (const year of sorted) {
    stretch = [...stretch.filter((one) => one > year - MOST_YEARS), year];
    if (stretch.length >= best.length) best = stretch;
  }
  return [best[0] ?? 0, best.at(-1) ?? -1];
}
