import { currenciesIn, withoutCurrency } from '../map/currency-signs.ts';
import { readNumber } from '../map/numbers.ts';
import type { NumberFormat } from '../mapping/mapping.ts';
import type { ColumnProfile } from './column-profile.ts';

const valuesOf = (profiles: readonly ColumnProfile[]) =>
  profiles.flatMap(({ values }) => values.map(([value]) => value));

/** "12.03.2019 г.": the word for a year behind a date. */
const YEAR_WORD = /\s?(?:г|р)\.?$/u;

/** A column of dates; where a word for the year stands behind them, all but that. */
export function dateFrom({ column, values }: ColumnProfile) {
  return values.some(([value]) => YEAR_WORD.test(value))
    ? { column, match: `^(.*?)(?:${YEAR_WORD.source})?$`.replace('$)?$', ')?$') }
    : column;
}

/** The formats that dates are written in; undefined where they are those that need no saying. */
export function dateFormats(profiles: readonly ColumnProfile[]): string[] | undefined {
  const values = valuesOf(profiles).map((value) => value.replace(YEAR_WORD, ''));
  // "13/2" and "2/13" tell which comes first; where nothing does, the day does in all but one of our languages.
  const monthFirst = values.some((value) => /^\d{1,2}[./-](?:1[3-9]|2\d|3[01])[./-]\d/.test(value));
  const dayFirst = values.some((value) => /^(?:1[3-9]|2\d|3[01])[./-]\d{1,2}[./-]\d/.test(value));
  const formats = new Set(values.flatMap((value) => formatOf(value, monthFirst && !dayFirst) ?? []));
  const standard = ['yyyy', 'yyyy-MM-dd', 'yyyy-MM'];
  return [...formats].some((format) => !standard.includes(format)) ? [...new Set([...formats, 'yyyy'])] : undefined;
}

function formatOf(value: string, monthFirst: boolean): string | null {
  const day = /^\d{1,2}([./-])\d{1,2}[./-](\d{4}|\d{2})$/.exec(value);
  if (day) {
    const [, sign = '', year = ''] = day;
    return [...(monthFirst ? ['M', 'd'] : ['d', 'M']), year.length === 4 ? 'yyyy' : 'yy'].join(sign);
  }
  const month = /^\d{1,2}([./-])\d{4}$/.exec(value);
  if (month) return `M${month[1]}yyyy`;
  const turned = /^\d{4}([./])\d{1,2}[./]\d{1,2}$/.exec(value);
  if (turned) return `yyyy${turned[1]}M${turned[1]}d`;
  if (/^\d{4}-\d{2}$/.test(value)) return 'yyyy-MM';
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? 'yyyy-MM-dd' : null;
}

/** How numbers are written, the simplest first. */
const NUMBER_FORMATS: readonly NumberFormat[] = [
  {},
  { decimal: ',' },
  { decimal: ',', thousands: '.' },
  { decimal: '.', thousands: ',' },
  { decimal: ',', thousands: ' ' },
  { decimal: '.', thousands: ' ' },
  { decimal: '.', thousands: "'" },
];

/** The signs that most numbers are written with; undefined where they are plain. */
export function numberFormat(profiles: readonly ColumnProfile[]): NumberFormat | undefined {
  const values = valuesOf(profiles);
  const count = (format: NumberFormat) => values.filter((value) => readNumber(value, format) !== null).length;
  const [best] = NUMBER_FORMATS.map((format) => ({ format, read: count(format) })).sort((a, b) => b.read - a.read);
  if (!best || best.read === 0) return undefined;
  const some = (pattern: RegExp) => values.some((value) => pattern.test(value));
  // "1.234" alone could be either; nobody writes sums with three decimals.
  if (best.format.decimal === undefined)
    return some(/\d\.\d{3}$/) && !some(/\.\d{1,2}$/) ? NUMBER_FORMATS[2] : undefined;
  return best.format;
}

const SYMBOLS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  $: 'USD',
  '£': 'GBP',
  zł: 'PLN',
  Kč: 'CZK',
  лв: 'BGN',
  '₪': 'ILS',
  Ft: 'HUF',
  lei: 'RON',
  kr: 'SEK',
};
const CODES = new Set(Intl.supportedValuesOf('currency'));

/** The code of a currency as people write it; undefined where it is none. */
export function currencyOf(written: string): string | undefined {
  const text = written.trim().replace(/\.$/, '');
  return CODES.has(text.toUpperCase()) ? text.toUpperCase() : SYMBOLS[text];
}

/** Where the sums of a column are in several currencies, how each names its own; null where they are in one. */
export function currencyBeside({ column, values }: ColumnProfile, standard: string) {
  const table = new Map<string, string>();
  for (const [value] of values) {
    const sign = value.replace(/[\d.,'\s+-]+/g, ' ').trim();
    const [code] = currenciesIn(value) ?? [];
    if (sign !== '' && code && withoutCurrency(sign) === '') table.set(sign, code);
  }
  if (new Set(table.values()).size < 2 || table.size > MOST_SIGNS) return null;
  const signs = [...table.keys()]
    .sort((a, b) => b.length - a.length)
    .map((sign) => sign.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return { column, match: `(${signs.join('|')})`, values: Object.fromEntries(table), default: standard };
}
const MOST_SIGNS = 12;

const BY_LANGUAGE: Readonly<Record<string, string>> = { pl: 'PLN', he: 'ILS', cs: 'CZK', hu: 'HUF', ro: 'RON' };

/** The currency that amounts without one are most likely in: by a sign beside them, else by the language. */
export function likelyCurrency({ values }: ColumnProfile, language: string): string {
  const sign = Object.keys(SYMBOLS).find((symbol) => values.some(([value]) => value.includes(symbol)));
  return (sign && SYMBOLS[sign]) ?? BY_LANGUAGE[language] ?? 'EUR';
}
