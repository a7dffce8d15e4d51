import type { ConceptFacts } from '../../facts.ts';

/** A concept as we write it down: its language is the same for all of ours; statedIn: documents that it is taken from. */
export type OwnConcept = Omit<ConceptFacts, 'language'>;

/** Adds what all our concepts have in common: they are worded in English first and are Crosstown's own. */
export function ownConcepts(concepts: readonly OwnConcept[]): ConceptFacts[] {
  return concepts.map((concept) => ({
    ...concept,
    language: 'en',
    statedIn: [ownWords(concept), ...(concept.statedIn ?? [])],
  }));
}

function ownWords(concept: OwnConcept) {
  const fields = Object.keys(concept).filter((field) => field !== 'id' && field !== 'statedIn');
  return { source: 'source:crosstown', locator: 'Vocabulary', fields };
}
