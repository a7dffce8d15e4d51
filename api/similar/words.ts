import type { StoredNode } from '../../graph/model.ts';
import { textsByLanguage } from '../../graph/text-properties.ts';
import { type Word, wordsOf } from '../search/words/words.ts';
import { MARKS, MENTIONS, type Strand, wordsIn } from './facets.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { GENERAL_WORDS } from './general-words.ts';
import type { PhraseFinder } from './phrases.ts';
import { PLACE_AND_TIME_WORDS } from './place-and-time-words.ts';
import { VAGUE_WORDS } from './vague-words.ts';

/** The texts in which a practice is told. */
const TOLD_IN = [
  'name',
  'summary',
  'problem',
  'aims',
  'approach',
  'activities',
  'preconditions',
  'coreElements',
  'adaptableElements',
  'lessons',
  'failures',
];

/** The words of a practice's texts, a strand for each language, and the concepts that the texts speak of. */
export function wordStrands(node: StoredNode, phrases: PhraseFinder): Map<Strand, Map<string, number>> {
  const strands = new Map<Strand, Map<string, number>>();
  const mentions: string[] = [];
  const languages = passagesByLanguage(node);
  const named = passagesIn(['name'], node);
  for (const [language, passages] of languages) {
    const words = passages.map(soundWordsOf);
    const said = [...passages, ...saidByName(named.get(language) ?? [], passages)];
    strands.set(wordsIn(language), saturated(counted(said.flatMap(stemsOf))));
    mentions.push(...new Set(words.flatMap((passage) => [...phrases.conceptsIn(language, passage)])));
  }
  const spokenOf = [...counted(mentions)].map(([concept, count]) => [concept, count / languages.size] as const);
  const certain = spokenOf.filter(([, share]) => share >= MOST_LANGUAGES);
  if (certain.length > 0) strands.set(MENTIONS, new Map(certain));
  return strands;
}

/** So many times more a name counts: what a practice is called says most of what it is. */
const NAME_COUNTS_MORE = 2;

/** Where there is nothing but the name, little is known, and it counts for no more than that. */
const saidByName = (names: readonly string[], passages: readonly string[]): string[] =>
  passages.length > names.length ? Array.from({ length: NAME_COUNTS_MORE }, () => names).flat() : [];

/** A concept is spoken of if it is found in at least so many of the languages: one label may be another's word. */
const MOST_LANGUAGES = 0.5;

function counted(things: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}

/** The passages that tell of a practice, by language. */
export const passagesByLanguage = (node: StoredNode) => passagesIn(TOLD_IN, node);

function passagesIn(fields: readonly string[], node: StoredNode): Map<string, string[]> {
  const passages = new Map<string, string[]>();
  for (const field of fields)
    for (const [language, value] of textsByLanguage(node, field)) {
      const texts = [value].flat().map(String);
      passages.set(language, [...(passages.get(language) ?? []), ...texts]);
    }
  return passages;
}

/** What letters outside ASCII become when their bytes are read in another encoding: “â€™” was an apostrophe. */
const MISREAD = /[ÃÂ][\u0080-\u00bf\u0152-\u017e\u0192\u2013-\u203a]|â[€\u0080-\u0082]/u;

/** The words of a text, without those that misread letters stand in or beside: they are parts of words at best. */
export const soundWordsOf = (text: string): Word[] =>
  wordsOf(text).filter(({ start, end }) => !MISREAD.test(text.slice(Math.max(0, start - 2), end + 1)));

const stemsOf = (passage: string) => soundWordsOf(passage).map(({ stem }) => stem);
const FUNCTION_STEMS = new Set(FUNCTION_WORDS.flatMap(stemsOf));
const GENERAL_STEMS = new Set(GENERAL_WORDS.flatMap(stemsOf));
const VAGUE_STEMS = new Set([...VAGUE_WORDS, ...PLACE_AND_TIME_WORDS].flatMap(stemsOf));
const NUMBER = /^\p{N}/u;

/** Whether a stem is that of a word which stands in texts about anything. */
const isGeneral = (stem: string): boolean => FUNCTION_STEMS.has(stem) || GENERAL_STEMS.has(stem);

/** Whether a word convinces nobody as a reason: it is general, vague, a number, or only says where or when. */
export const isUntelling = (stem: string): boolean => isGeneral(stem) || VAGUE_STEMS.has(stem) || NUMBER.test(stem);

/** Whether a feature is the mark of a word which stands in texts about anything. */
export const isGeneralMark = (feature: string): boolean =>
  feature.startsWith(MARKS.word) && isGeneral(feature.slice(MARKS.word.length));

/** Words without which no sentence stands tell a little by being used alike; those of any administration tell more. */
const FUNCTION_WORD = 0.6;
const VAGUE_WORD = 0.8;
const GENERAL_WORD = 0.9;

const tellingOf = (stem: string): number =>
  FUNCTION_STEMS.has(stem)
    ? FUNCTION_WORD
    : VAGUE_STEMS.has(stem)
      ? VAGUE_WORD
      : GENERAL_STEMS.has(stem)
        ? GENERAL_WORD
        : 1;

/** A word that comes again and again says little more than one that comes twice: long texts gain nothing by it. */
function saturated(counts: ReadonlyMap<string, number>): Map<string, number> {
  return new Map([...counts].map(([stem, count]) => [MARKS.word + stem, (tellingOf(stem) * count) / (count + 1)]));
}
