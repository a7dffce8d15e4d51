import type { StoredNode } from '../../graph/model.ts';
import { textsByLanguage } from '../../graph/text-properties.ts';
import { STOP_WORDS } from '../search/query/stop-words.ts';
import { wordsOf } from '../search/words/words.ts';
import { MARKS, MENTIONS, type Strand, wordsIn } from './facets.ts';
import type { PhraseFinder } from './phrases.ts';

/** The texts in which a practice is told; what it is called says most of what it is. */
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
  const mentions = new Map<string, number>();
  for (const [language, passages] of passagesByLanguage(node)) {
    const counts = new Map<string, number>();
    for (const passage of passages) {
      const stems = stemsOf(passage);
      for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
      for (const concept of phrases.conceptsIn(language, stems)) mentions.set(concept, 1);
    }
    strands.set(wordsIn(language), saturated(counts));
  }
  if (mentions.size > 0) strands.set(MENTIONS, mentions);
  return strands;
}

/** The passages that tell of a practice, by language. */
export function passagesByLanguage(node: StoredNode): Map<string, string[]> {
  const passages = new Map<string, string[]>();
  for (const field of TOLD_IN)
    for (const [language, value] of textsByLanguage(node, field)) {
      const texts = [value].flat().map(String);
      passages.set(language, [...(passages.get(language) ?? []), ...texts]);
    }
  return passages;
}

const stemsOf = (passage: string) => wordsOf(passage).map(({ stem }) => stem);
const STOPPED = new Set([...STOP_WORDS].flatMap(stemsOf));

/** A word that comes again and again says little more than one that comes twice: long texts gain nothing by it. */
function saturated(counts: ReadonlyMap<string, number>): Map<string, number> {
  const telling = [...counts].filter(([stem]) => stem.length > 1 && !STOPPED.has(stem));
  return new Map(telling.map(([stem, count]) => [MARKS.word + stem, count / (count + 0.5)]));
}
