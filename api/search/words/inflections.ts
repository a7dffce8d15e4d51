import { SUBJECTS } from './glossary/subjects.ts';
import { LEXICON_OTHER_LETTERS } from './lexicon/subjects.ts';
import { normalise } from './normalise.ts';

/**
 * What an inflected word may end in and what the word that it is a form of may end in instead, the longest ending first.
 * The stemmers bring most forms together; these are the ones that they leave apart: monete, parlamentari, анализи, кмета.
 */
const ITALIAN: readonly (readonly [string, readonly string[]])[] = [
  ['ghe', ['ga', 'go']],
  ['che', ['ca', 'co']],
  ['ghi', ['go']],
  ['chi', ['co']],
  ['ie', ['ia', 'io', 'e']],
  ['ia', ['ie', 'io']],
  ['io', ['i']],
  ['ci', ['co']],
  ['gi', ['go']],
  ['i', ['o', 'e', 'io']],
  ['e', ['a', 'o', 'i']],
  ['a', ['o', 'e']],
  ['o', ['i']],
];
/** What else of a verb people write, beside its infinitive: costruito, prenotazioni, iscriversi, aiuta. */
const OF_ITALIAN_VERBS: readonly (readonly [string, readonly string[]])[] = [
  ['azione', ['are']],
  ['azioni', ['are']],
  ['amento', ['are']],
  ['amenti', ['are']],
  ['imento', ['ire', 'ere']],
  ['imenti', ['ire', 'ere']],
  ['ando', ['are']],
  ['endo', ['ere', 'ire']],
  ['arsi', ['are']],
  ['ersi', ['ere']],
  ['irsi', ['ire']],
  ['ato', ['are']],
  ['ata', ['are']],
  ['ati', ['are']],
  ['uto', ['ere']],
  ['uta', ['ere']],
  ['uti', ['ere']],
  ['ito', ['ire']],
  ['ita', ['ire']],
  ['iti', ['ire']],
  ['ano', ['are']],
  ['ono', ['ere', 'ire']],
  ['a', ['are']],
];
const BULGARIAN: readonly (readonly [string, readonly string[]])[] = [
  ['ските', ['ски']],
  ['ският', ['ски']],
  ['ската', ['ски']],
  ['ското', ['ски']],
  ['ския', ['ски']],
  ['ска', ['ски']],
  ['ско', ['ски']],
  ['енията', ['ение', 'ене', 'ения']],
  ['ения', ['ение', 'ене']],
  ['анията', ['ание', 'ане', 'ания']],
  ['ания', ['ание', 'ане']],
  ['ните', ['ен', 'ни', 'на']],
  ['ният', ['ен', 'ни']],
  ['ната', ['ен', 'ни', 'на']],
  ['ното', ['ен', 'ни', 'но']],
  ['ния', ['ен', 'ни']],
  ['ците', ['к', 'ец', 'ци']],
  ['ите', ['', 'а', 'я', 'ия', 'и']],
  ['ове', ['', 'ов']],
  ['овете', ['', 'ове']],
  ['ета', ['е']],
  ['етата', ['е', 'ета']],
  ['ци', ['к', 'ец']],
  ['на', ['ен', 'ни']],
  ['но', ['ен', 'ни']],
  ['ни', ['ен', 'на']],
  ['ът', ['']],
  ['ят', ['', 'й']],
  ['та', ['']],
  ['то', ['']],
  ['те', ['']],
  ['ия', ['ий', 'ие']],
  ['ии', ['ия', 'ие']],
  ['и', ['', 'а', 'я', 'о']],
  ['а', ['', 'о', 'и']],
  ['я', ['', 'й', 'е']],
];

const LEAST_LETTERS = 3;

/** The words of the glossary, and those of the lexicon in other letters than Latin; normalised. */
export const KNOWN_WORDS: ReadonlySet<string> = new Set(
  [...SUBJECTS, ...LEXICON_OTHER_LETTERS].flatMap((rows) => normalise(rows).match(/\p{L}+/gu) ?? []),
);

/** The known word that a normalised word is another form of by its ending; none for most. */
export function baseForm(word: string, known: ReadonlySet<string> = KNOWN_WORDS): string | undefined {
  return ofEndings(word, known, /^\p{Script=Cyrillic}+$/u.test(word) ? BULGARIAN : ITALIAN);
}

/** The known Italian verb that a normalised word is a form of; none for most. */
export const infinitiveOf = (word: string, known: ReadonlySet<string>): string | undefined =>
  ofEndings(word, known, OF_ITALIAN_VERBS);

function ofEndings(word: string, known: ReadonlySet<string>, endings: typeof ITALIAN): string | undefined {
  for (const [ending, others] of endings) {
    const trunk = word.slice(0, word.length - ending.length);
    if (trunk.length < LEAST_LETTERS || !word.endsWith(ending)) continue;
    const other = others.find((one) => known.has(trunk + one));
    if (other !== undefined) return trunk + other;
  }
  return undefined;
}
