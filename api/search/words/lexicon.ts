import { STOP_WORDS } from '../query/stop-words.ts';
import { SUBJECTS } from './glossary/subjects.ts';
import { baseForm, infinitiveOf, KNOWN_WORDS } from './inflections.ts';
import { LEXICON } from './lexicon/subjects.ts';
import { normalise } from './normalise.ts';
import { soundOf } from './sound.ts';
import { type Word, wordsOf } from './words.ts';

/**
 * What Italian, Bulgarian and Hebrew words of daily life are in English, which every document has: a row a meaning, English
 * first. Unlike the glossary it leads one way only, as an everyday word means too many things to tie English words together.
 */
const rows = LEXICON.flatMap((subject) => subject.trim().split('\n')).map((row) =>
  row.split('|').map((terms) => terms.split(',').map((term) => term.trim())),
);

const isLatin = (form: string) => /^\p{Script=Latin}+$/u.test(form);
const asStems = (words: readonly Word[]) => words.map(({ stem }) => stem).join(' ');

/** Italian is stemmed as English is, so one word of it is known by its form: of "tubi" and "tube" the stem is the same. */
function keyOf(term: string): string {
  const words = wordsOf(term).filter(({ form }) => !STOP_WORDS.has(form));
  const [first] = words;
  return first && words.length === 1 && isLatin(first.form) ? first.form : asStems(words);
}

/** A reader who writes one of these means the English word: medicine, hotel, mail. */
const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  [...SUBJECTS, ...LEXICON].flatMap((rows) => normalise(rows.replace(/\|.*$/gmu, '')).match(/\p{L}+/gu) ?? []),
);

const english = new Map<string, Set<string>>();
for (const [own = [], ...others] of rows)
  for (const term of others.flat()) {
    const known = english.get(keyOf(term)) ?? new Set();
    for (const one of own) known.add(asStems(wordsOf(one)));
    english.set(keyOf(term), known);
  }
for (const key of ['', ...ENGLISH_WORDS]) english.delete(key);

/** The words that a misspelt or half-typed one is taken for, with what they are known by. */
export const LEXICON_FORMS: readonly { form: string; stem: string }[] = formsTaken();

function formsTaken() {
  const known = new Map(
    LEXICON.flatMap((subject) => wordsOf(subject.replace(/^[^|]*\|/gmu, ''))).map(({ form, stem }) => [form, stem]),
  );
  return [...known]
    .filter(([form]) => form.length > 3)
    .map(([form, stem]) => ({ form, stem: english.has(form) ? form : stem }));
}

const latinForms: ReadonlySet<string> = new Set([...english.keys()].filter(isLatin));

/** What a word of Latin letters is known by here, itself or as the form of another; none for most. */
export function latinKey(form: string): string | undefined {
  if (latinForms.has(form)) return form;
  if (!isLatin(form) || (MAY_BE_ENGLISH.test(form) && !ITALIAN_PLURAL.test(form))) return undefined;
  if (soundsOfGlossary(form)) return undefined;
  return baseForm(form, latinForms) ?? (isOfGlossary(form) ? undefined : infinitiveOf(form, latinForms));
}

/** One that is heard as a word of the glossary is that, misspelt: scola is no form of scolo. */
const soundsOfGlossary = (form: string) => !isOfGlossary(form) && GLOSSARY_SOUNDS.has(soundOf(form));
const GLOSSARY_SOUNDS: ReadonlySet<string> = new Set([...KNOWN_WORDS].filter(isLatin).map(soundOf));

/** Of tubo, "tube" would be a form by its ending. */
const MAY_BE_ENGLISH = /(?<![cg]h)e$/u;
/** Few English words end so: differenze, barriere, bancarelle, birre. */
const ITALIAN_PLURAL = /(?:[ae]nz|ier|(?<=\p{L}{3})os|tric|([bcdfglmnprstvz])\1)e$/u;
/** Of a word of the glossary it is known better what it means: parlamento is no form of parlare. */
const isOfGlossary = (form: string) => KNOWN_WORDS.has(form) || baseForm(form) !== undefined;

/** What one or several stems, or one word by its key, are in English, each as stems one after the other; none for most. */
export const inEnglish = (key: string): readonly (readonly string[])[] =>
  [...(english.get(key) ?? [])].map((term) => term.split(' '));

/** What everything here is in English, by its key, as stems. */
export const ENGLISH_BY_KEY: ReadonlyMap<string, ReadonlySet<string>> = english;
