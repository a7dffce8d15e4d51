import countries from 'i18n-iso-countries';
import { iso31661, iso31661Alpha3ToAlpha2 } from 'iso-3166';
import { OTHER_CODES, OTHER_NAMES } from './country-names.ts';
import { compact, foldedWords } from './fold.ts';

/** In these languages a country's name is its own; in others it may be the usual name of a city ("Tunis"). */
const WIDELY_READ = ['en', 'fr', 'es', 'de', 'it', 'pt', 'nl', 'pl', 'ru', 'bg', 'he', 'uk', 'el', 'sv'];

export interface NamedCountry {
  /** ISO 3166-1 alpha-2. */
  code: string;
  /** Whether only a language that few of our readers know calls it that. */
  rare: boolean;
  /** Whether it is called otherwise in English. */
  foreign: boolean;
}

/** Countries by their codes and by their names in all the languages that i18n-iso-countries has. */
export class CountryIndex {
  readonly #byName = new Map<string, NamedCountry>();
  readonly #codes = new Set(iso31661.map(({ alpha2 }) => alpha2).concat('XK'));

  constructor() {
    const rareLanguages = countries.getSupportedLanguages().filter((language) => !WIDELY_READ.includes(language));
    for (const [code, names] of Object.entries(OTHER_NAMES))
      for (const name of names.split('|')) this.#add(name, code, false);
    for (const language of WIDELY_READ) this.#addLanguage(language, false);
    for (const { alpha2, name } of iso31661) this.#add(name, alpha2, false);
    for (const language of rareLanguages) this.#addLanguage(language, true);
  }

  byCode(code: string): string | undefined {
    const alpha2 = OTHER_CODES[code] ?? iso31661Alpha3ToAlpha2[code] ?? code;
    return this.#codes.has(alpha2) ? alpha2 : undefined;
  }

  byName(name: string): NamedCountry | undefined {
    return this.#byName.get(compact(foldedWords(name)));
  }

  #addLanguage(language: string, rare: boolean) {
    for (const [code, names] of Object.entries(countries.getNames(language, { select: 'all' })))
      for (const name of [names].flat()) this.#add(name, code, rare, language !== 'en');
  }

  /** Also without what follows a comma: "Moldova, Republic of". */
  #add(name: string, code: string, rare: boolean, foreign = false) {
    for (const form of [name, `${name.split(', ')[1] ?? ''} ${name.split(', ')[0]}`, name.replace(/^the /i, '')]) {
      const key = compact(foldedWords(form));
      // "UK" and "US" are codes, and read as such.
      if (key.length > 1 && !this.#byName.has(key)) this.#byName.set(key, { code, rare, foreign });
    }
  }
}
