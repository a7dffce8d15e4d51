import type { ComparedPracticeFragment, ComparedPracticesQuery } from '../../gql/compare.ts';

/** The practices among what was found, each once: an id may be unknown, or lead to one that it was merged into. */
export function practicesFound({ nodes }: ComparedPracticesQuery): ComparedPracticeFragment[] {
  const practices = nodes.filter((node) => node?.__typename === 'Practice');
  return [...new Map(practices.map((practice) => [practice.id, practice])).values()];
}

/** The ids that were asked for and that no practice stands behind; the answers come in the order of the questions. */
export const idsNotFound = (ids: readonly string[], { nodes }: ComparedPracticesQuery): string[] =>
  ids.filter((_, position) => nodes[position]?.__typename !== 'Practice');
