import { interfaceLanguage } from './messages.ts';

export interface Money {
  /** A decimal as the API writes it: "125000.50". */
  readonly amount: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly year?: number | null;
}

/** { amount: "125000", currency: "EUR", year: 2009 } → "€125,000 (2009)". */
export function moneyInWords({ amount, currency, year }: Money): string {
  const value = new Intl.NumberFormat(interfaceLanguage(), {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  }).format(Number(amount));
  return year == null ? value : `${value} (${year})`;
}

/** 0.85 → "85%". */
export const shareInWords = (share: number): string =>
  new Intl.NumberFormat(interfaceLanguage(), { style: 'percent', maximumFractionDigits: 1 }).format(share);
