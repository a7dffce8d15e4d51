import { Resolver } from 'type-graphql';
import { citiesOfTraits } from '../../graph/cypher/concept.ts';
import { CityConnection } from '../city/city.connections.ts';
import { PageField } from '../entity/edge-fields.ts';
import { Trait } from './trait.type.ts';

@Resolver(() => Trait)
export class TraitResolver {
  @PageField(() => CityConnection, citiesOfTraits, { description: 'The cities of this kind, or of a narrower one.' })
  cities!: unknown;
}
