import type { NumberFormat } from '../mapping/mapping.ts';
import { withoutCurrency } from './currency-signs.ts';
import { withLatinDigits } from './latin-digits.ts';

/** No number is longer; what is looked for in it would take minutes in a cell of a hundred thousand characters. */
const LONGEST = 200;

/** Reads a number as it is written with these signs; null where it is none, or could be two numbers. */
export function readNumber(written: string, format: NumberFormat = {}): number | null {
  if (written.length > LONGEST) return null;
  const latin = withLatinDigits(written);
  // Arabic digits come with signs of their own, which can mean one thing only.
  const { decimal = '.', thousands } = latin === written ? format : {};
  const text = withoutCurrency(latin.replace(/[\s\u00a0\u202f]/g, ' ').trim());
  const groups = thousands ? grouped(text, thousands, decimal) : text;
  if (groups === null) return null;
  // Where a comma stands before decimals, a point does not.
  if (decimal === ',' && groups.includes('.')) return null;
  const plain = decimal === ',' ? groups.replace(',', '.') : groups;
  // "1.234" is one number in Rome and another in London: only a mapping can say which.
  return /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : null;
}

/** The text without its thousands' signs, where each of them stands before three digits. */
function grouped(text: string, sign: string, decimal: string): string | null {
  const [whole = '', ...fraction] = text.split(decimal);
  const parts = whole.split(sign);
  const well =
    parts.length === 1 ||
    (parts.slice(1).every((part) => /^\d{3}$/.test(part)) && /^[+-]?\d{1,3}$/.test(parts[0] ?? ''));
  return well ? [parts.join(''), ...fraction].join(decimal) : null;
}
