import type { WordField } from '../indexed-words.ts';

/** How much a match in each part of a document counts. */
export const BOOST: Readonly<Record<WordField, number>> = { names: 6, codes: 5, labels: 1.5, summary: 2, texts: 0.8 };
/** Words that each part usually has: the same match says more in a shorter one. */
export const USUAL_LENGTH: Readonly<Record<WordField, number>> = {
  names: 9,
  codes: 12,
  labels: 40,
  summary: 70,
  texts: 200,
};
/** What is found by a beginning, with a typo or by another form counts less than the word itself. */
export const SHARE = { prefix: 0.5, typo: 0.6, joined: 0.9 };
/**
 * A word that means the same was not the word; less so where a longer term that it is part of has a meaning of its own, and
 * where it is but a narrower one, or one of the lexicon where the glossary has the word.
 */
export const MEANING = { term: 0.85, word: 0.75, also: 0.5, narrower: 0.5, partOfTerm: 0.35, bound: 0.1 };
/** How the words of a question are put together. */
export const TOGETHER = {
  /** A reading that can do without words still wants so much of what they say. */
  leastCoverage: 0.2,
  /** How strongly it counts that a document has all of what the words say. */
  coverage: 1,
  /** What counts for less than so much says but a part of its word. */
  wholly: 0.8,
  /** Of the amount at which a word has half of its full effect. */
  half: 4,
  /** How strongly it counts which kinds people look for. */
  kind: 0.3,
  /** What has the very words as its name was meant, most likely. */
  named: 2.5,
  /** How much two words side by side say, of what both say. */
  sideBySide: 0.25,
};
/** What so many documents have, and so large a share of all, is not found for by itself where a rarer word is asked for. */
export const EVERYDAY = { least: 100, share: 0.1 };
/** From so many hits on, nobody needs more that match worse. */
export const ENOUGH = 20;
/** So many of the first hits are put in order by all that is known of them; the engine's own order follows. */
export const RANKED = 200;
/** How what resembles the best hits comes before what does not. */
export const RESEMBLANCE = {
  /** So many of the first hits are put in order by it, whatever the page. */
  window: 100,
  /** So many are the best ones. */
  best: 5,
  /** How strongly it counts among them that one is better: the question may mean another thing than its second best hit. */
  lead: 3,
  /** What it counts for at most, of the score of the first hit. */
  weight: 0.3,
  /** From this likeness on it counts for as much as that: hits that have little to do with each other do not move far. */
  wholly: 0.25,
  /** By so many places a hit falls at most. */
  falls: 5,
  /** The parts that say what a document is about; its long texts bring nothing more. */
  fields: [
    ['names', 3],
    ['labels', 1],
    ['summary', 2],
  ] as const satisfies [WordField, number][],
  /** Of the amount at which a word has half of its full effect. */
  half: 2,
};
