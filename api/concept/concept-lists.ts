import type { ClassType } from 'type-graphql';
import { CONCEPT_CONDITIONS } from '../../graph/cypher/concept.ts';
import type { ConceptKind } from '../../graph/kinds.ts';
import { Challenge } from '../challenge/challenge.type.ts';
import { plainConnectionType } from '../connection-types.ts';
import { listResolver } from '../entity/list.resolver.ts';
import { Method } from '../method/method.type.ts';
import { TargetGroup } from '../target-group/target-group.type.ts';
import { Theme } from '../theme/theme.type.ts';
import { Trait } from '../trait/trait.type.ts';
import { ConceptFilter } from './concept.input.ts';
import type { Concept } from './concept.type.ts';

/** The queries for one and for all concepts of a kind. */
function conceptList(
  kind: ConceptKind,
  type: ClassType<Concept>,
  [one, many]: [string, string],
  called: [string, string] = [one, many],
) {
  const connection = plainConnectionType(kind, () => type, called[1]);
  return listResolver({
    kind,
    type,
    connection,
    filter: ConceptFilter,
    conditions: CONCEPT_CONDITIONS,
    one,
    many,
    called,
  });
}

export const CONCEPT_LIST_RESOLVERS = [
  conceptList('Theme', Theme, ['theme', 'themes']),
  conceptList('Challenge', Challenge, ['challenge', 'challenges']),
  conceptList('TargetGroup', TargetGroup, ['targetGroup', 'targetGroups'], ['target group', 'target groups']),
  conceptList('Method', Method, ['method', 'methods']),
  conceptList('Trait', Trait, ['trait', 'traits']),
] as const;
