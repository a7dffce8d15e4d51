/** Lower bounds of the bands in which a number is counted; the last has no upper bound. */
export const CITY_SIZES: readonly number[] = [0, 20_000, 50_000, 100_000, 250_000, 500_000, 1_000_000];
export const COSTS: readonly number[] = [0, 10_000, 50_000, 100_000, 500_000, 1_000_000, 5_000_000];

/** The band that a number falls into, as "from-to" with `to` excluded and empty in the last; none where it is no number. */
export function bandsOf(bounds: readonly number[], value: unknown): string[] {
  if (typeof value !== 'number') return [];
  const index = bounds.findLastIndex((bound) => bound <= value);
  return index < 0 ? [] : [`${bounds[index]}-${bounds[index + 1] ?? ''}`];
}

/** The bounds of a band's name, `to` excluded; null where it has none. */
export function boundsOfBand(band: string): { from: string | null; to: string | null } {
  const [from, to] = band.slice(band.indexOf(':') + 1).split('-');
  return { from: from || null, to: to || null };
}
