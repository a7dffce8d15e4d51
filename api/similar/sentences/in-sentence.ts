import { CONCEPT_KINDS, kindOf } from '../../../graph/kinds.ts';

const CONCEPTS = new Set<string>(CONCEPT_KINDS);

/** The label of a concept begins with a capital, which does not belong within a sentence; an acronym keeps its own. */
export function inSentence(id: string, name: string): string {
  const [first = '', second = ''] = name;
  const lowered = CONCEPTS.has(kindOf(id) ?? '') && second === second.toLowerCase();
  return lowered ? first.toLowerCase() + name.slice(first.length) : name;
}
