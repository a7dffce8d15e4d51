import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Entity, Node } from '../entity/entity.type.ts';

@ObjectType({ description: 'A point on the map, in degrees of WGS 84.', simpleResolvers: true })
export class Location {
  @Field(() => Float, { description: 'Degrees north of the equator; south is negative.' })
  latitude!: number;

  @Field(() => Float, { description: 'Degrees east of Greenwich; west is negative.' })
  longitude!: number;
}

@ObjectType({ implements: [Node, Entity], description: 'A city or town.', simpleResolvers: true })
export class City extends Entity {
  @Field(() => Int, { nullable: true, description: 'Its number at GeoNames.' })
  geonamesId?: number | null;

  @Field(() => String, { nullable: true, description: 'Its id at Wikidata, such as "Q472".' })
  wikidataId?: string | null;

  protected latitude?: number | null;
  protected longitude?: number | null;

  @Field(() => Location, { nullable: true, description: 'Where it lies.' })
  get location(): Location | null {
    const { latitude, longitude } = this;
    return latitude == null || longitude == null ? null : { latitude, longitude };
  }
}
