import transliterate from '@sindresorhus/transliterate';
import { CITY_NAMES } from '../../data/places/city-names.ts';
import type { EntityFacts, Texts } from '../../facts.ts';
import { compact, foldedWords } from './fold.ts';
import type { GazetteerPlace } from './gazetteer.ts';

/** GeoNames does not say which language its other names are of. */
const UNDETERMINED = 'und';

/** Alphabets that readers type names in, and how many names in each are kept as ways to find a place. */
const ALPHABETS: readonly { letters: RegExp; most: number }[] = [
  { letters: /^[\p{Script=Latin}\p{M}\p{P}\s]+$/u, most: 12 },
  { letters: /^[\p{Script=Cyrillic}\p{P}\s]+$/u, most: 6 },
  { letters: /^[\p{Script=Hebrew}\p{P}\s]+$/u, most: 4 },
];

/** The alphabets that tell a language in a country where it is spoken. */
const SPOKEN: Readonly<Record<string, { language: string; letters: RegExp }>> = {
  BG: { language: 'bg', letters: /^[А-ЪЬЮЯа-ъьюя\s-]+$/u },
  IL: { language: 'he', letters: /^[א-ת\s"'־-]+$/u },
};

/**
 * What a city is called in the languages besides English: as our list has it, else as its own country writes it where that is
 * plain. Names that may be of another language are none of these.
 */
export function namesByLanguage(place: GazetteerPlace): { names: Texts; written: boolean } {
  const written = CITY_NAMES.get(place.geonamesId);
  if (written) return { names: written, written: true };
  if (place.country === 'IT') return { names: { it: place.name }, written: false };
  const spoken = SPOKEN[place.country];
  const own =
    spoken &&
    plainOf(
      place.name,
      place.alternateNames.filter((one) => spoken.letters.test(one)),
    );
  return { names: own ? { [spoken.language]: own } : {}, written: false };
}

/** The only one, or the only one that is the name itself letter by letter. */
function plainOf(name: string, written: readonly string[]): string | undefined {
  const [only, ...others] = written;
  if (others.length === 0) return only;
  const same = written.filter((one) => compact(foldedWords(transliterate(one))) === compact(foldedWords(name)));
  return same.length === 1 ? same[0] : undefined;
}

/** The other names of the gazetteer in the alphabets of our readers: ways to find a city, and none to tell it by. */
export function otherNames({ name, alternateNames }: GazetteerPlace): EntityFacts['alternativeNames'] {
  const others = alternateNames.filter((one) => one !== name && !isCode(one));
  const kept = ALPHABETS.flatMap(({ letters, most }) => others.filter((one) => letters.test(one)).slice(0, most));
  return kept.length > 0 ? { [UNDETERMINED]: kept } : undefined;
}

/** Of airports and the like. */
const isCode = (name: string) => name.length < 3 || /^\p{Lu}+$/u.test(name);
