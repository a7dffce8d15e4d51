/** What signs and abbreviations people write beside sums, and the currencies that each may stand for. */
const SIGNS: readonly [RegExp, readonly string[]][] = [
  [/€|\bevros?\b|\beuros?\b|\beur\b|евро/iu, ['EUR']],
  [/£/u, ['GBP', 'EGP', 'GIP', 'FKP', 'SHP', 'LBP', 'SYP']],
  [/R\$/u, ['BRL']],
  [/\$/u, ['USD', 'CAD', 'AUD', 'NZD', 'MXN', 'ARS', 'CLP', 'COP', 'BRL', 'HKD', 'SGD', 'TWD', 'UYU', 'DOP', 'JMD']],
  [/₪|ש["״]ח/u, ['ILS']],
  [/¥|￥|円|元/u, ['JPY', 'CNY']],
  [/(?<!\p{L})лв\.?(?!\p{L})|(?<!\p{L})лева?(?!\p{L})/iu, ['BGN']],
  [/(?<!\p{L})kč(?!\p{L})/iu, ['CZK']],
  [/(?<!\p{L})zł(?!\p{L})/iu, ['PLN']],
  [/(?<!\p{L})(?:ft|forint)(?!\p{L})/iu, ['HUF']],
  [/(?<!\p{L})kr\.?(?!\p{L})/iu, ['DKK', 'SEK', 'NOK', 'ISK']],
  [/(?<!\p{L})lei(?!\p{L})/iu, ['RON', 'MDL']],
  [/₴|(?<!\p{L})грн\.?/iu, ['UAH']],
  [/₽|(?<!\p{L})руб(?:\.|л[а-я]{1,2})?(?!\p{L})/iu, ['RUB']],
  [/₺|(?<!\p{L})TL(?!\p{L})/u, ['TRY']],
  [/₹/u, ['INR']],
  [/(?<!\p{L})F\s?CFA(?!\p{L})/u, ['XOF', 'XAF']],
];
const CODES = new Set(Intl.supportedValuesOf('currency'));

/** The currencies that a written sum may be in by its sign or code; null where it has none. */
export function currenciesIn(written: string): readonly string[] | null {
  const code = written.match(/(?<!\p{L})[A-Z]{3}(?!\p{L})/gu)?.find((word) => CODES.has(word));
  return code ? [code] : (SIGNS.find(([sign]) => sign.test(written))?.[1] ?? null);
}

/** A sum without the sign, word or code of its currency before or after it; what else stands there stays. */
export function withoutCurrency(text: string): string {
  if (/^[\d.,' +-]*$/.test(text)) return text;
  return EITHER_SIDE.reduce((left, [before, after]) => left.replace(before, '$1').replace(after, ''), text).trim();
}
/** Codes are written in capitals: "all" is a word, and "ALL" the money of Albania. */
const EITHER_SIDE = [
  [SIGNS.map(([sign]) => sign.source).join('|'), 'iu'],
  [`(?<!\\p{L})(?:${[...CODES].join('|')})(?!\\p{L})`, 'u'],
].map(
  ([any, flags]) => [new RegExp(`^([+-]?)\\s*(?:${any})\\s*`, flags), new RegExp(`\\s*(?:${any})$`, flags)] as const,
);
