import type { ConceptFacts } from '../../facts.ts';

/** A concept as we write it down: its language and its source are the same for all of ours. */
export type OwnConcept = Omit<ConceptFacts, 'language' | 'statedIn'>;

/** Adds what all our concepts have in common: they are worded in English first and are Crosstown's own. */
export function ownConcepts(concepts: readonly OwnConcept[]): ConceptFacts[] {
  return concepts.map((concept) => ({ ...concept, language: 'en', statedIn: [ownWords(concept)] }));
}

function ownWords(concept: OwnConcept) {
  const fields = Object.keys(concept).filter((field) => field !== 'id');
  return { source: 'source:crosstown', locator: 'Vocabulary', fields };
}
