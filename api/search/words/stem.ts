import { stemmer as bulgarian } from '@orama/stemmers/bulgarian';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as italian } from '@orama/stemmers/italian';
import { baseForm, KNOWN_WORDS } from './inflections.ts';
import { remembering } from './remember.ts';
import { stemHebrew } from './stem-hebrew.ts';
import { STEM_OVERRIDES } from './stem-overrides.ts';
import { TOWN_NAMES } from './town-names.ts';

/**
 * The stem of a normalised word, by its script alone: a reader's words do not say which language they are in,
 * so a word must come to the same stem in a question as in a text.
 */
export const stem = remembering(
  (word) => STEM_OVERRIDES.get(word) ?? townIn(word) ?? (/\d/.test(word) ? word : stemOrThatOfBase(word)),
  1_000_000,
);

/** A town's name has no endings, so that Бари is not the stem of бар; an English genitive is the name as well. */
function townIn(word: string): string | undefined {
  if (TOWN_NAMES.has(word)) return word;
  return /^[a-z]+s$/.test(word) && TOWN_NAMES.has(word.slice(0, -1)) ? word.slice(0, -1) : undefined;
}

/** A form that no rule brings to the stem of its word is brought there where the glossary has that word. */
function stemOrThatOfBase(word: string): string {
  const stem = stemByScript(word);
  if (word.length <= LEAST_INFLECTED || KNOWN_WORDS.has(word) || KNOWN_STEMS.has(stem)) return stem;
  const base = baseForm(word);
  return base ? stemOfKnown(base) : stem;
}

const LEAST_INFLECTED = 3;

function stemByScript(word: string): string {
  if (/^\p{Script=Latin}+$/u.test(word)) return stemLatin(word);
  if (/^\p{Script=Cyrillic}+$/u.test(word)) return stemBulgarian(word);
  if (/^\p{Script=Hebrew}+$/u.test(word)) return stemHebrew(word);
  return word;
}

/** The shorter of the Italian and the English stem: each stemmer leaves words of the other language longer. */
function stemLatin(word: string): string {
  if (word.length < 4) return word;
  const singular = withoutEnglishPlural(word.replace(BRITISH, 'iz'));
  const [ofItalian, ofEnglish] = [italian(singular), english(singular)];
  const shorter = ofItalian.length < ofEnglish.length ? ofItalian : ofEnglish;
  return shorter.length < 3 ? singular : shorter;
}

/** Digitisation is digitization. */
const BRITISH = /(?<=.{4})is(?=(?:ations?|ing|e|ed|es|er|ers)$)/u;

function withoutEnglishPlural(word: string): string {
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  return /[^suio]s$/.test(word) ? word.slice(0, -1) : word;
}

/** The article follows a vowel, or the т of -ост; after another consonant "та" is a short article on -т (мигранта). */
const ARTICLE = /(?:(?<=.{3})(?:ият|ът|ят)|(?<=.{2}[аяоеиуют])(?:та|те|то)|(?<=.{2}[бвгджзйклмнпрсфхцчшщ]т)а)$/u;

/** Жилища and училища are of жилище and училище, whose ending the stemmer takes for another. */
const PLACES = /(?<=.{2}и)ща$/u;

function stemBulgarian(word: string): string {
  if (word.length < 4) return word;
  const bare = bulgarianStem(word.replace(ARTICLE, '').replace(PLACES, 'ще'));
  // The stemmer leaves these apart: интеграция, интеграции; чужденец, чужденци.
  const noun = bare.replace(/(?<=.{3})(?:ия|ии|и|я)$/u, '').replace(/(?<=.{3})ец$/u, 'к');
  // It softens consonants and changes vowels before a plural that keeps them: служители, автобуси; езици is of език.
  return noun
    .replace(/(?<=.{2})я(?=[бвгджзйклмнпрстфхцчшщ]$)/u, 'е')
    .replace(/(?<=.{3})ен$/u, 'н')
    .replace(/(?<=.{3})х$/u, 'с')
    .replace(/(?<=.{3})ц$/u, 'к');
}

/** The stemmer writes letters into its word, which a string refuses: it gets a list of them that can be cut like one. */
function bulgarianStem(word: string): string {
  const letters = Object.assign([...word], {
    substring(this: string[], from: number, to: number) {
      return this.slice(from, to).join('');
    },
  });
  return bulgarian(letters as unknown as string);
}

const stemOfKnown = (word: string) => STEM_OVERRIDES.get(word) ?? stemByScript(word);
const KNOWN_STEMS: ReadonlySet<string> = new Set([...KNOWN_WORDS].map(stemOfKnown));
