import { STOP_WORDS } from '../query/stop-words.ts';
import { typosAllowed, withinTypos } from '../typos.ts';
import { NARROWER } from './glossary/narrower.ts';
import { SUBJECTS } from './glossary/subjects.ts';
import { LEXICON_FORMS } from './lexicon.ts';
import { remembering } from './remember.ts';
import { soundOf } from './sound.ts';
import { wordsOf } from './words.ts';

/**
 * Terms of city life that mean the same: a row a meaning, the languages apart by bars, terms of a language by commas. They
 * tie together documents and questions that share no concept; what has a concept has its names as well.
 */
const rows = SUBJECTS.flatMap((rows) => rows.trim().split('\n')).map((row) =>
  row.split('|').map((terms) => terms.split(',').map((term) => term.trim())),
);
const meanings: readonly string[][] = rows.map((row) => row.flat());

/** A question drops the words that say nothing, a text has them. */
const asAsked = (term: string) => stemsOf(term, (form) => !STOP_WORDS.has(form));
const asWritten = (term: string) => stemsOf(term, () => true);
const stemsOf = (term: string, kept: (form: string) => boolean) =>
  wordsOf(term)
    .filter(({ form }) => kept(form))
    .map(({ stem }) => stem)
    .join(' ');

/** By each term as it is asked what else means the same: as written, and as asked. */
const others = new Map<string, Set<string>>();
const askedTheSame = new Map<string, Set<string>>();
for (const row of meanings) {
  const terms = row.map((term) => ({ asked: asAsked(term), written: asWritten(term) }));
  for (const term of terms) {
    const unlike = terms.filter(({ written }) => written !== term.written);
    addAll(
      others,
      term.asked,
      unlike.map(({ written }) => written),
    );
    addAll(
      askedTheSame,
      term.asked,
      terms.map(({ asked }) => asked),
    );
  }
}
others.delete('');

/** The languages of a row, in their order. */
export const LANGUAGES = ['en', 'it', 'bg', 'he'] as const;

/** By each term, as asked and as written, in which languages it says what its row means. */
const languages = new Map<string, Set<string>>();
for (const row of rows)
  for (const [column, terms] of row.entries())
    for (const term of terms)
      for (const stems of [asAsked(term), asWritten(term)]) addAll(languages, stems, [LANGUAGES[column] ?? 'en']);

/** The languages in which stems are a term of the glossary; none where they are none. */
export const languagesOfTerm = (stems: readonly string[]): ReadonlySet<string> =>
  languages.get(stems.join(' ')) ?? new Set();

function addAll(sets: Map<string, Set<string>>, key: string, added: readonly string[]): void {
  const known = sets.get(key) ?? new Set();
  for (const one of added) known.add(one);
  sets.set(key, known);
}

/** By each term that means as much as a wide one, what is narrower. */
const narrower = new Map<string, Set<string>>();
for (const row of NARROWER.trim().split('\n')) {
  const [wide = [], under = []] = row.split('>').map((terms) => terms.split(','));
  const stems = under.map(asWritten);
  const wideTerms = wide.map(asAsked).flatMap((term) => [term, ...(askedTheSame.get(term) ?? [])]);
  for (const term of wideTerms)
    addAll(
      narrower,
      term,
      stems.filter((one) => one !== term && !others.get(term)?.has(one)),
    );
}

/** Words of the longest term. */
export const LONGEST_TERM = Math.max(...[...others.keys()].map((term) => term.split(' ').length));

/** All terms that mean the same as others or have narrower ones, as stems. */
export const TERMS: readonly string[] = [...new Set([...others.keys(), ...narrower.keys()])];

/** What else means the same as these stems together, each as stems one after the other; none for most. */
export const otherWordsFor = (stems: readonly string[]): readonly (readonly string[])[] =>
  [...(others.get(stems.join(' ')) ?? [])].map((term) => term.split(' '));

/** What is narrower than these stems together, likewise. */
export const narrowerWordsFor = (stems: readonly string[]): readonly (readonly string[])[] =>
  [...(narrower.get(stems.join(' ')) ?? [])].map((term) => term.split(' '));

/** The stem, or the key in the lexicon, of a known word that this form may be with typos, the nearest; none for most. */
export const nearestStem = (form: string): string | undefined => nearest(form)?.stem;

/** How that word is written. */
export const nearestForm = (form: string): string | undefined => nearest(form)?.form;

/** Every term is compared, and a word that is being looked for is mended once a reading. */
const remembered = remembering((form) => ({ known: nearestTo(form) }), 100_000);
const nearest = (form: string) => remembered(form).known;

/** A word of the glossary before one of the lexicon, however near: most that are misspelt are English. */
const nearestTo = (form: string) => nearestIn(OWN_FORMS, form) ?? nearestIn(LEXICON_FORMS, form);

function nearestIn(known: readonly Known[], form: string): Known | undefined {
  const most = typosAllowed(form.length);
  const sound = soundOf(form);
  const heard = most > 0 ? known.find((one) => soundOf(one.form) === sound) : undefined;
  if (heard) return heard;
  for (let typos = 1; typos <= most; typos++) {
    const near = known.find((one) => one.form[0] === form[0] && withinTypos(one.form, form, typos));
    if (near) return near;
  }
  return undefined;
}

/** The stem of the shortest word that begins so, of the glossary before the lexicon; none where too little of it is typed to tell. */
export const stemBegunBy = (form: string): string | undefined => begun(form).stem;

const begun = remembering((form) => ({ stem: form.length < LEAST_TYPED ? undefined : shortest(form)?.stem }), 100_000);
const LEAST_TYPED = 4;

function shortest(form: string) {
  const longer = (forms: readonly Known[]) => forms.filter((one) => one.form.startsWith(form));
  const shortestOf = (forms: Known[]) => forms.sort((one, other) => one.form.length - other.form.length)[0];
  return shortestOf(longer(OWN_FORMS)) ?? shortestOf(longer(LEXICON_FORMS));
}

/** Typos come before stems: a misspelt word may have an ending that the word has not. */
const OWN_FORMS = [...new Set(meanings.flat().flatMap((term) => wordsOf(term)))].filter(({ form }) => form.length > 3);

interface Known {
  form: string;
  stem: string;
}
