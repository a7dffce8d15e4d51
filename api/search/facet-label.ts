import { kindOf } from '../../graph/kinds.ts';
import { boundsOfBand } from './bands.ts';
import type { FacetName } from './document.ts';
import { remembering } from './words/remember.ts';

/** Characters of the tags of readers' languages whose words are kept ready: making them takes long. */
const MOST_TAGS = 500;

/** How a value that names no node is read, in words or in the reader's language where it has names of its own. */
export function wordsForValue(facet: FacetName, value: string, language: string): string {
  if (facet === 'languages') return languageName(value, language);
  if (facet === 'citySize' || facet === 'cost') return bandInWords(value, language);
  if (facet === 'hasOutcomes') return value === 'true' ? 'Outcomes are documented' : 'No outcomes documented';
  if (facet === 'overlaps') return value;
  const words = value.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Whether the values of a facet are ids of nodes, whose names are their labels. */
export const namesNodes = (value: string) => kindOf(value) !== null;

function languageName(tag: string, language: string): string {
  return languageNames(language).of(tag) ?? tag;
}

const languageNames = remembering(
  (language) => new Intl.DisplayNames([language, 'en'], { type: 'language' }),
  MOST_TAGS,
);
const numberFormat = remembering((language) => new Intl.NumberFormat([language, 'en']), MOST_TAGS);

function bandInWords(value: string, language: string): string {
  const { from, to } = boundsOfBand(value);
  const number = numberFormat(language);
  const currency = value.includes(':') ? ` ${value.slice(0, value.indexOf(':'))}` : '';
  const lower = number.format(Number(from));
  return `${to === null ? `≥ ${lower}` : `${lower}–${number.format(Number(to))}`}${currency}`;
}
