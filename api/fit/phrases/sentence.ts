import { isolated } from '../../similar/sentences/isolated.ts';
import type { Finding } from '../findings.ts';
import { bulgarian } from './bulgarian.ts';
import { english } from './english.ts';
import { hebrew } from './hebrew.ts';
import { italian } from './italian.ts';
import type { Phrasebook } from './phrasebook.ts';

const PHRASEBOOKS: Readonly<Record<string, Phrasebook>> = { en: english, it: italian, bg: bulgarian, he: hebrew };

/** The first of the wanted languages that findings can be told in. */
export function languageOfFindings(wanted: readonly string[]): string {
  return wanted.find((language) => PHRASEBOOKS[language]) ?? 'en';
}

/** Names and quotations in the reader's language; undefined where there are none. */
export interface Wording {
  about: readonly string[];
  ask?: string;
  quote?: string;
}

/** Tells a finding in a sentence, and whom to ask where that is known. */
export function findingInWords(finding: Finding, language: string, { about, ask, quote }: Wording): string {
  const book = PHRASEBOOKS[language] ?? english;
  const apart = (name: string) => isolated(name, book.locale);
  const list = (things: readonly string[]) => new Intl.ListFormat(book.locale, { type: 'conjunction' }).format(things);
  const filled: Record<string, string | undefined> = {
    about: list(about.map(apart)),
    ask: ask && apart(ask),
    quote: quote && apart(quote),
    sectors: finding.sectors && list(finding.sectors.map((sector) => book.sectors[sector])),
    money: finding.money && moneyIn(book.locale, finding.money),
    months: finding.months === undefined ? undefined : monthsIn(book.locale, finding.months),
  };
  const fill = (phrase: string) => phrase.replace(/\{(\w+)\}/g, (_, slot: string) => filled[slot] ?? '');
  const sentence = fill(book.phrases[finding.phrase]);
  return ask ? `${sentence} ${fill(book.ask)}` : sentence;
}

/** Hebrew says "a month" without the number. */
const monthsIn = (locale: string, months: number): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit: 'month', unitDisplay: 'long' })
    .format(months)
    .replace(/^1 (?=\p{Script=Hebrew})/u, '');

function moneyIn(locale: string, { amount, currency }: { amount: number; currency: string }): string {
  try {
    const style = { style: 'currency', currency, maximumFractionDigits: 0 } as const;
    return new Intl.NumberFormat(locale, style).format(amount);
  } catch {
    // A source may name a currency that Intl does not take.
    return `${new Intl.NumberFormat(locale).format(amount)} ${currency}`;
  }
}
