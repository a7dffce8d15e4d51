import { writeFileSync } from 'node:fs';
import countries from 'i18n-iso-countries';
import { iso31662 } from 'iso-3166';

/**
 * Writes the names of the seed's countries and subdivisions into seed/data/places, where they are committed:
 * the libraries they come from are needed here only. Run with `npx tsx scripts/generate-countries.ts`.
 */
const COUNTRIES = 'al at be bg dk ee es fr gb ie il it lt lv nl si'.split(' ');
const SUBDIVISIONS = ['AT-9', 'BG-22', 'ES-MD', 'GB-NIR', 'IE-L', 'IT-52'];
const LANGUAGES = ['en', 'it', 'bg', 'he'];

function countryName(code: string, language: string): string {
  const name = countries.getName(code.toUpperCase(), language);
  if (!name) throw new Error(`i18n-iso-countries has no ${language} name for ${code}`);
  return name;
}

function subdivisionName(code: string): string {
  const subdivision = iso31662.find((candidate) => candidate.code === code);
  if (!subdivision) throw new Error(`iso-3166 has no subdivision ${code}`);
  return subdivision.name;
}

function write(file: string, data: object) {
  writeFileSync(new URL(`../seed/data/places/${file}`, import.meta.url), `${JSON.stringify(data, null, 2)}\n`);
}

const namesOf = (code: string) =>
  Object.fromEntries(LANGUAGES.map((language) => [language, countryName(code, language)]));

write('country-names.json', Object.fromEntries(COUNTRIES.map((code) => [code, namesOf(code)])));
write('subdivision-names.json', Object.fromEntries(SUBDIVISIONS.map((code) => [code, subdivisionName(code)])));
