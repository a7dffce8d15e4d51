import { currenciesIn, withoutCurrency } from '../map/currency-signs.ts';
import { foldedWords } from '../places/fold.ts';

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
export function currencyMeant(written: string, language: string): string | null {
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
  return text.length < 24 && withoutCurrency(text) === ''
    ? (currencyMeant(text, language) ?? undefined)
    : namedWhole(text);
}
const namedWhole = (text: string) => NAMES.find(([name]) => foldedWords(text).replace(name, '') === '')?.[1];

/** The currency that the head of sums names: "Total cost (£)", "сума, грн", "budget_eur". */
export function currencyOfHead(head: string, language: string): string | null {
  const words = head.split(/[^\p{L}]+/u).filter(Boolean);
  const isLoud = head === head.toUpperCase();
  const code = words.find((word, at) => {
    const isLast = at === words.length - 1;
    if (!CODES.has(word.toUpperCase()) || WORDS_TOO.has(word.toUpperCase())) return false;
    return word === word.toUpperCase() ? !isLoud || isLast : isLast && /[_ (,.-]\p{L}{3}\)?$/u.test(head);
  });
  if (code) return code.toUpperCase();
  return currencyMeant(head.replace(/(?<!\p{L})\p{Lu}{3}(?!\p{L})/gu, ' '), language);
}
