import { currenciesIn, withoutCurrency } from '../map/currency-signs.ts';
import { readNumber } from '../map/numbers.ts';
import { foldedWords } from '../places/fold.ts';
import type { ColumnProfile } from './column-profile.ts';

const CODES = new Set(Intl.supportedValuesOf('currency'));
/** Codes that are words as well, where a head is in capitals. */
const WORDS_TOO = new Set(['ALL', 'TOP', 'TRY', 'CUP', 'PEN', 'MAD', 'GEL', 'COP']);
/** Names and abbreviations of currencies, folded; each is the money of one country or union. */
const NAMES: readonly [RegExp, string][] = [
  [/(?:^| )(?:eu?ros?|evro|eura|евро|євро|ευρω|אירו|يورو|اليورو)(?: |$)/u, 'EUR'],
  [/(?:^| )(?:tl|turk liras[iı])(?: |$)/u, 'TRY'],
  [/(?:^| )(?:грн|гривн|гривень|гривен)/u, 'UAH'],
  [/(?:^| )(?:руб|рубл)/u, 'RUB'],
  [/(?:^| )(?:лв|лева)(?: |$)/u, 'BGN'],
  [/(?:^| )(?:zl|zlotych|zlote|zloty)(?: |$)/u, 'PLN'],
  [/(?:^| )(?:kc|korun ceskych)(?: |$)/u, 'CZK'],
  [/(?:^| )(?:huf|ft|forint)/u, 'HUF'],
  [/(?:^| )(?:ש ח|שח|שקל|שקלים|nis)(?: |$)/u, 'ILS'],
  [/(?:^| )(?:svenska kronor)(?: |$)/u, 'SEK'],
  [/(?:^| )(?:schweizer franken|sfr)(?: |$)/u, 'CHF'],
  [/(?:^| )(?:pounds? sterling|sterling)(?: |$)/u, 'GBP'],
  [/(?:^| )(?:us dollars?|dolares estadounidenses)(?: |$)/u, 'USD'],
  [/(?:^| )(?:reais)(?: |$)/u, 'BRL'],
];
/** Signs of a dollar that is one country's alone. */
const DOLLARS: readonly [RegExp, string][] = [
  [/R\$/, 'BRL'],
  [/US\$|U\$S/, 'USD'],
  [/CA\$|C\$/, 'CAD'],
  [/A\$/, 'AUD'],
  [/NZ\$/, 'NZD'],
];
/** The money of whoever writes in these languages. */
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  sv: 'SEK',
  da: 'DKK',
  nb: 'NOK',
  ro: 'RON',
  ja: 'JPY',
  zh: 'CNY',
};
/** Where dollars and pounds are at home too, only the file can say whose they are. */
const OWN_DOLLARS = ['en', 'es', 'pt', 'fr', 'zh'];

/** The currency that a written sign, word or code stands for in a file of this language; null where several may. */
function oneOf(written: string, language: string): string | null {
  const [, dollar] = DOLLARS.find(([sign]) => sign.test(written)) ?? [];
  if (dollar) return dollar;
  const codes = currenciesIn(written) ?? [];
  if (codes.length === 1) return codes[0] ?? null;
  const [, named] = NAMES.find(([name]) => name.test(foldedWords(written))) ?? [];
  if (codes.length === 0) return named ?? null;
  const own = BY_LANGUAGE[language];
  if (own && codes.includes(own)) return own;
  if (codes[0] === 'USD') return OWN_DOLLARS.includes(language) ? null : 'USD';
  return codes[0] === 'GBP' && language !== 'ar' ? 'GBP' : null;
}

/** The code of a currency as people write it; undefined where it is none, or may be several. */
export function currencyOf(written: string, language = ''): string | undefined {
  const text = written.trim().replace(/\.$/, '');
  if (CODES.has(text.toUpperCase())) return text.toUpperCase();
  return text.length < 24 && withoutCurrency(text) === '' ? (oneOf(text, language) ?? undefined) : namedWhole(text);
}
const namedWhole = (text: string) => NAMES.find(([name]) => foldedWords(text).replace(name, '') === '')?.[1];

/** The currency that the head of sums names: "Total cost (£)", "сума, грн", "budget_eur". */
function currencyOfHead(head: string, language: string): string | null {
  const words = head.split(/[^\p{L}]+/u).filter(Boolean);
  const isLoud = head === head.toUpperCase();
  const code = words.find((word, at) => {
    const isLast = at === words.length - 1;
    if (!CODES.has(word.toUpperCase()) || WORDS_TOO.has(word.toUpperCase())) return false;
    return word === word.toUpperCase() ? !isLoud || isLast : isLast && /[_ (,.-]\p{L}{3}\)?$/u.test(head);
  });
  if (code) return code.toUpperCase();
  return oneOf(head.replace(/(?<!\p{L})\p{Lu}{3}(?!\p{L})/gu, ' '), language);
}

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
    const code = oneOf(sign, language);
    signs.set(sign, code);
    if (code) counts.set(code, (counts.get(code) ?? 0) + count);
  }
  const unclear = [...signs].filter(([, code]) => code === null).map(([sign]) => sign);
  const [most, share = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  const standard = currencyOfHead(column, language) ?? (share * 2 > sums ? most : undefined);
  const question =
    unclear.length > 0 ? `currency: whose is “${unclear.join('”, “')}”? Rows with it are rejected` : undefined;
  const unsaid = standard ? undefined : 'currency: of sums that name none? Their rows are rejected';
  if (counts.size === 0 && !standard) return { question: question ?? NOTHING_SAYS };
  const others = [...signs].filter(([, code]) => code !== standard);
  if (others.length === 0 || signs.size > MOST_SIGNS)
    return standard ? { currency: { constant: standard } } : { question: NOTHING_SAYS };
  return {
    currency: { column, ...tableOf(signs), ...(standard && { default: standard }) },
    question: question ?? unsaid,
  };
}
const MOST_SIGNS = 12;
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
