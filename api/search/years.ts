/** The years from one day to another; an open end lasts until today. */
export function yearsBetween(from: unknown, to: unknown): number[] {
  if (typeof from !== 'string' && typeof to !== 'string') return [];
  const last = Number(String(to ?? new Date().toISOString()).slice(0, 4));
  const first = typeof from === 'string' ? Number(from.slice(0, 4)) : last;
  const length = Math.min(Math.max(last - first + 1, 1), LONGEST_PERIOD);
  return Array.from({ length }, (_, index) => first + index);
}

/** Longer periods are visions and slips of the pen: they are found by their first years. */
const LONGEST_PERIOD = 60;
