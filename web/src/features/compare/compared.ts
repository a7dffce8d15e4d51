import type { ComparedPracticeFragment, ComparedPracticesQuery } from '../../gql/compare.ts';

/** The practices among what was found, each once: an id may be unknown, or lead to one that it was merged into. */
export function practicesFound({ nodes }: ComparedPracticesQuery): ComparedPracticeFragment[] {
  const practices = nodes.filter((node) => node?.__typename === 'Practice');
  return [...new Map(practices.map((practice) => [practice.id, practice])).values()];
}
