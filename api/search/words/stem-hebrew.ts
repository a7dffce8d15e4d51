import { SUBJECTS } from './glossary/subjects.ts';
import { LEXICON_OTHER_LETTERS } from './lexicon/subjects.ts';
import { normalise } from './normalise.ts';
import { STEM_OVERRIDES } from './stem-overrides.ts';
import { TOWN_NAMES } from './town-names.ts';

/** And, that, from, to, in, as, the: written together with the word, several at once. Three letters must remain. */
const PREFIXES = /^[ושמלבכה]+(?=\p{L}{3})/u;
/** Before a word that is known two letters are enough, with those that stand there most: מס, המס, but not לב in שלב. */
const BEFORE_KNOWN = /^(?:[ושמלבכה]+(?=\p{L}{3})|[והבל]+(?=\p{L}{2}$))/u;
const ENDING = /(?<=\p{L}{3})(?:יים|יות|ים|ות|ית|ה|י)$/u;
/** What the forms of a known word may end in, and what it ends in itself: רשויות, רשות; מפות, מפה; שרים, שר. */
const PLURALS = [
  [/ויות$/u, 'ות'],
  [/(?<=\p{L}{3})ות$/u, ''],
  [/(?<=\p{L}{2})ות$/u, 'ה'],
  [/(?<=\p{L}{3})ות$/u, 'ת'],
  [/(?<=\p{L}{2})ים$/u, ''],
] as const;
const FINAL_LETTERS: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' };

const finished = (word: string) => word.replace(/[ךםןףץ]$/u, (letter) => FINAL_LETTERS[letter] ?? letter);
const bare = (word: string) => finished(word.replace(ENDING, ''));

/** It has no forms: במים is no plural of ב״מ. */
const ABBREVIATION = /\p{Script=Hebrew}+[״"]\p{Script=Hebrew}+/gu;

/** The words with which terms of the glossary begin: no prefix stands there, though the letters may look like one. */
const OF_GLOSSARY = articleTaken(firstWords(SUBJECTS));
const STEMS_OF_GLOSSARY = new Set(OF_GLOSSARY.map(bare));
/** Those of the lexicon, save what may be one of the glossary with a prefix: בעירה is also "in a city". */
const FIRST_WORDS = [...OF_GLOSSARY, ...firstWords(LEXICON_OTHER_LETTERS).filter((word) => !isPrefixed(word))];

/** The house, but house-of: בדיקה, בדיקת. */
const FEMININE = new Set(FIRST_WORDS.filter((word) => word.endsWith('ה')).map(bare));
const KNOWN = new Set(FIRST_WORDS.map(bare));

/**
 * Some write these letters twice where they are heard as consonants, others once: חנייה, חניה; אוויר, אויר. Where that tells no
 * two known words apart, as it does רווחה and רוח, the other spelling of a known word is that word.
 */
const onceWritten = (word: string) => word.replace(/([וי])\1+/gu, '$1');
const OTHER_SPELLINGS = new Map([...KNOWN].map((stem) => [onceWritten(stem), stem]));
for (const spelling of KNOWN)
  if (OTHER_SPELLINGS.get(onceWritten(spelling)) !== spelling) OTHER_SPELLINGS.delete(onceWritten(spelling));

function firstWords(subjects: readonly string[]): string[] {
  return subjects.flatMap(
    (rows) => normalise(rows.replace(ABBREVIATION, '')).match(/(?<=[|,]\s*)\p{Script=Hebrew}+/gu) ?? [],
  );
}

function isPrefixed(word: string): boolean {
  const before = BEFORE_KNOWN.exec(word)?.[0].length ?? 0;
  return Array.from({ length: before }, (_, cut) => bare(word.slice(cut + 1))).some((stem) =>
    STEMS_OF_GLOSSARY.has(stem),
  );
}

/** A few terms begin with an article: הנציבות where another begins with נציבות. */
function articleTaken(words: string[]): string[] {
  const all = new Set(words);
  return words.filter((word) => !(word.startsWith('ה') && all.has(word.slice(1))));
}

/** The stem of a normalised Hebrew word: without its ending, and without letters before it that belong to no known word. */
export function stemHebrew(word: string): string {
  const before = BEFORE_KNOWN.exec(word)?.[0].length ?? 0;
  for (let from = 0; from <= before; from++) {
    const rest = word.slice(from);
    const known = STEM_OVERRIDES.get(rest) ?? (TOWN_NAMES.has(rest) ? rest : knownStem(rest));
    if (known) return known;
  }
  const spelling = otherSpelling(word, before);
  if (spelling) return spelling;
  return finished(word.replace(ENDING, '').replace(PREFIXES, ''));
}

/** Of fewer letters anything may be the other spelling: קים of קיים. */
const LEAST_SPELT = 4;

function otherSpelling(word: string, before: number): string | undefined {
  const rests = Array.from({ length: before + 1 }, (_, from) => onceWritten(word.slice(from)));
  return rests
    .filter(({ length }) => length >= LEAST_SPELT)
    .flatMap(stemsOfForm)
    .map((stem) => OTHER_SPELLINGS.get(stem))
    .find((stem) => stem !== undefined);
}

function knownStem(word: string): string | undefined {
  const construct = word.replace(/(?<=\p{L}{3})ת$/u, '');
  if (construct !== word && FEMININE.has(construct)) return construct;
  return stemsOfForm(word).find((stem) => KNOWN.has(stem));
}

function stemsOfForm(word: string): string[] {
  const plurals = PLURALS.filter(([ending]) => ending.test(word));
  return [...plurals.map(([ending, own]) => finished(word.replace(ending, own))), bare(word)];
}
