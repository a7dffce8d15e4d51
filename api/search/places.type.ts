import { Field, Int, ObjectType } from 'type-graphql';
import { City } from '../city/city.type.ts';

@ObjectType({ description: 'A city, and how much of what was found is there.', simpleResolvers: true })
export class CityCount {
  @Field(() => City, { description: 'The city.' })
  city!: City;

  @Field(() => Int, {
    description: 'How many of the things found are there, the city itself counted where it was found.',
  })
  count!: number;
}

@ObjectType({ description: 'Where all that was found is, on whatever page it stands.', simpleResolvers: true })
export class SearchPlaces {
  @Field(() => [CityCount], { description: 'Cities, those with most first.' })
  cities!: CityCount[];

  @Field(() => Int, { description: 'How many cities there are, those too that were not given.' })
  cityCount!: number;

  @Field(() => Int, {
    description: 'How many of the things found are in a city; the others are in wider places, or in none.',
  })
  inCities!: number;
}
