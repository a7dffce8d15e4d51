import { currenciesIn, withoutCurrency } from '../map/currency-signs.ts';
import { readNumber } from '../map/numbers.ts';
import type { ColumnProfile } from './column-profile.ts';
import { currencyMeant, currencyOf, currencyOfHead } from './currency-names.ts';

/** In which currency a column of sums is: an expression, and what of it is to be asked. */
export interface FoundCurrency {
  currency?:
    | string
    | { constant: string }
    | { column: string; match?: string; values?: Record<string, string>; default?: string };
  question?: string;
}

/** Says the currency of sums by their head and by the signs that most of them carry, and nothing that the file does not say. */
export function currencyOfSums({ column, values }: ColumnProfile, language: string): FoundCurrency {
  const signs = new Map<string, string | null>();
  const counts = new Map<string, number>();
  let sums = 0;
  for (const [value, count] of values) {
    const sign = value.replace(/[\d.,'٬٫\s+-]+/g, ' ').trim();
    const isSum = /\d/.test(value) && (sign === '' || withoutCurrency(sign) === '');
    if (!isSum) continue;
    sums += count;
    if (sign === '') continue;
    const code = currencyMeant(sign, language);
    signs.set(sign, code);
    if (code) counts.set(code, (counts.get(code) ?? 0) + count);
  }
  const unclear = [...signs].filter(([, code]) => code === null).map(([sign]) => sign);
  const [most, share = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  const standard = currencyOfHead(column, language) ?? (share * 2 > sums ? most : undefined);
  const question =
    unclear.length > 0 ? `currency: whose is “${unclear.join('”, “')}”? Rows with it are rejected` : undefined;
  const unsaid = standard ? undefined : 'currency: of sums that name none? Their rows are rejected';
  if (counts.size === 0 && !standard) return { question: unclear.length > 0 ? NOBODYS(unclear) : NOTHING_SAYS };
  const others = [...signs].filter(([, code]) => code !== standard);
  if (others.length === 0 || signs.size > MOST_SIGNS)
    return standard ? { currency: { constant: standard } } : { question: NOTHING_SAYS };
  return {
    currency: { column, ...tableOf(signs), ...(standard && { default: standard }) },
    question: question ?? unsaid,
  };
}
const MOST_SIGNS = 12;
const NOBODYS = (signs: readonly string[]) =>
  `currency: whose is “${signs.join('”, “')}”? Nothing in the file says it, so the sums were left out`;
const NOTHING_SAYS = 'currency: nothing in the file says which it is, so the sums were left out';

/** How each sum names its own; a sign that may be several countries' is matched and left without one. */
function tableOf(signs: ReadonlyMap<string, string | null>) {
  const written = [...signs.keys()].sort((a, b) => b.length - a.length);
  const match = `(${written.map((sign) => sign.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')})`;
  const known = [...signs].flatMap(([sign, code]) => (code ? [[sign, code] as const] : []));
  return { match, values: Object.fromEntries(known) };
}

/** A column of currencies, with a table for those that are no codes. */
export function currencyColumn({ column, values }: ColumnProfile, language: string): FoundCurrency {
  const table = values.flatMap(([value]) => {
    const code = currencyOf(value, language);
    return code && code !== value ? [[value, code] as const] : [];
  });
  const unknown = values.filter(([value]) => !currencyOf(value, language)).map(([value]) => value);
  return {
    currency: table.length > 0 ? { column, values: Object.fromEntries(table) } : column,
    question:
      unknown.length > 0
        ? `currency: which is “${unknown.slice(0, 12).join('”, “')}”? Rows with it are rejected`
        : undefined,
  };
}

/** Whether sums carry signs of money. */
export const isMoney = ({ values }: ColumnProfile): boolean =>
  values.some(
    ([value]) =>
      /\d/.test(value) &&
      currenciesIn(value) !== null &&
      readNumber(withoutCurrency(value).replace(/[.,'\s]/g, '')) !== null,
  );
