/** A range of numbers, its upper bound outside; null: without one. */
export interface Band {
  /** Of an amount of money; empty for other numbers. */
  readonly currency: string;
  readonly from: number;
  readonly to: number | null;
}

/** Reads "EUR:10000-50000", "20000-50000" or "1000000-". */
export function bandIn(value: string): Band {
  const [band = '', currency = ''] = value.split(':').reverse();
  const [from = '0', to = ''] = band.split('-');
  return { currency, from: Number(from), to: to === '' ? null : Number(to) };
}

export function valueOfBand({ currency, from, to }: Band): string {
  const band = `${from}-${to ?? ''}`;
  return currency === '' ? band : `${currency}:${band}`;
}

export interface Bounds {
  readonly currency: string;
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

/** What a range can begin and end with: the bounds of the bands that there are, in the currency that is set or comes first. */
export function boundsFrom(bands: readonly string[], chosen: string | undefined): Bounds {
  const [first] = [chosen, ...bands].flatMap((band) => (band === undefined ? [] : [bandIn(band)]));
  const currency = first?.currency ?? '';
  const all = [...bands, ...(chosen === undefined ? [] : [chosen])].map(bandIn);
  const same = all.filter((band) => band.currency === currency);
  const lowers = same.map(({ from }) => from);
  const uppers = same.flatMap(({ to }) => (to === null ? [] : [to]));
  const [least, last] = [Math.min(...lowers), Math.max(...uppers)];
  const between = [...lowers, ...uppers];
  return {
    currency,
    lower: ascending(between.filter((bound) => bound < last || lowers.includes(bound))),
    upper: ascending(between.filter((bound) => bound > least)),
  };
}

const ascending = (numbers: readonly number[]) => [...new Set(numbers)].sort((one, other) => one - other);
