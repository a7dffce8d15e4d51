import { Resolver } from 'type-graphql';
import {
  conceptsBroader,
  conceptsNarrower,
  conceptsRelated,
  practicesOfConcepts,
  programsOfConcepts,
} from '../../graph/cypher/concept.ts';
import { NeighboursField, PageField } from '../entity/edge-fields.ts';
import { PracticeConnection } from '../practice/practice.connections.ts';
import { ProgramConnection } from '../program/program.connections.ts';
import { Concept } from './concept.type.ts';

/** The edges of all five kinds of concepts. */
@Resolver(() => Concept)
export class ConceptResolver {
  @NeighboursField(() => Concept, conceptsBroader, 'The wider concepts that it is a case of, one step up.')
  broader!: Concept[];

  @NeighboursField(() => Concept, conceptsNarrower, 'The narrower concepts that are cases of it, one step down.')
  narrower!: Concept[];

  @NeighboursField(() => Concept, conceptsRelated, 'Concepts close to it, neither wider nor narrower.')
  related!: Concept[];

  @PageField(() => PracticeConnection, practicesOfConcepts, {
    description: 'The practices that name it or a narrower concept.',
  })
  practices!: unknown;

  @PageField(() => ProgramConnection, programsOfConcepts, {
    description: 'The programmes that name it or a narrower concept.',
  })
  programs!: unknown;
}
