import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description: 'A town of the gazetteer GeoNames (CC BY 4.0), whether or not the network has anything of it.',
  simpleResolvers: true,
})
export class Town {
  @Field(() => Int, { description: 'Its number at GeoNames.' })
  geonamesId!: number;

  @Field(() => String, { description: 'Its name at GeoNames: mostly the local one in Latin letters.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The name that it was found by, where that is another: "Русе" for Ruse.',
  })
  matchedName?: string | null;

  @Field(() => String, {
    description:
      'The two letters of its country in ISO 3166-1, such as "BG"; the country’s id is "country:" and the same in lower case.',
  })
  countryCode!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The first division of its country that it lies in, by its English name.',
  })
  regionName?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many people live there, as GeoNames has it.' })
  population?: number | null;

  regionCodes!: readonly string[];
}
