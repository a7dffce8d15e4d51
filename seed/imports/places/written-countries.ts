import type { CountryIndex } from './country-index.ts';
import { BRITISH_PARTS, DOTTED_FORMS } from './country-names.ts';
import { compact, foldedWords } from './fold.ts';

/** The letters that vehicles bear and people write into lists: "D", "A", "CH". */
const VEHICLE_LETTERS: Readonly<Record<string, string>> = {
  A: 'AT',
  B: 'BE',
  D: 'DE',
  E: 'ES',
  F: 'FR',
  H: 'HU',
  I: 'IT',
  L: 'LU',
  N: 'NO',
  P: 'PT',
  S: 'SE',
  SLO: 'SI',
};

const BRITISH = new Set(BRITISH_PARTS.split('|').map((name) => compact(foldedWords(name))));

const BETWEEN = /[/,،，、;؛；|()[\]\n+&]|\s+[-–—]\s+|\s+(?:and|und|et|e|y|en|i|και|и|ו)\s+/u;

/**
 * The countries that a cell names which is there to name one: "EE.UU.", "es", "España (Spain)", "Italy, France".
 * Null where any part of it is no country that is known: half of an answer would be a guess.
 */
export function countriesWritten(written: string, index: CountryIndex): readonly string[] | null {
  const whole = countryWritten(written, index);
  if (whole) return [whole];
  const parts = written.split(BETWEEN).filter((part) => part.trim() !== '');
  const codes = parts.map((part) => countryWritten(part, index));
  const known = codes.filter((code) => code !== undefined);
  return parts.length > 1 && known.length === parts.length ? [...new Set(known)] : null;
}

const ARTICLE = /^(?:(?:la|les?|il|el|the|île de la) |l['’])/iu;

/** The country that a text names alone: "La Réunion" too. */
export function countryWritten(written: string, index: CountryIndex): string | undefined {
  const text = written.normalize('NFC').trim();
  const code = /^[A-Za-z]{2,3}$/.test(text) ? index.byCode(text.toUpperCase()) : undefined;
  const bare = text.replace(ARTICLE, '');
  const named =
    (index.byName(text) ?? index.byName(bare))?.code ?? (BRITISH.has(compact(foldedWords(text))) ? 'GB' : undefined);
  return DOTTED_FORMS[text.toLowerCase()] ?? code ?? VEHICLE_LETTERS[text] ?? named;
}
