import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { citiesByGeonamesId, regionsByCode } from '../../graph/cypher/town.ts';
import { City } from '../city/city.type.ts';
import type { Context } from '../context.ts';
import { loadEntity } from '../entity/load-entity.ts';
import { Region } from '../region/region.type.ts';
import { findTowns } from './find-towns.ts';
import { TownArguments } from './town.input.ts';
import { Town } from './town.type.ts';

@Resolver(() => Town)
export class TownResolver {
  @Query(() => [Town], {
    description:
      'Towns of the world whose names begin as the text does, in any language and alphabet: first those that are called just so, the largest first. The first answer may take some seconds.',
  })
  towns(@Args(() => TownArguments) asked: TownArguments, @Ctx() { towns }: Context): Promise<Town[]> {
    return findTowns(towns, asked);
  }

  @FieldResolver(() => City, {
    nullable: true,
    description: 'The same town in the network; null where it is not there.',
  })
  async city(@Root() { geonamesId }: Town, @Ctx() context: Context): Promise<City | null> {
    const id = await context.loaders.fromGraph(citiesByGeonamesId, String(geonamesId));
    return id ? loadEntity<City>(context, 'City', id) : null;
  }

  @FieldResolver(() => Region, {
    nullable: true,
    description: 'The region that it lies in, the smallest that the network has; null where it has none.',
  })
  async region(@Root() { regionCodes }: Town, @Ctx() context: Context): Promise<Region | null> {
    const ids = await Promise.all(regionCodes.map((code) => context.loaders.fromGraph(regionsByCode, code)));
    const id = ids.findLast((known) => known !== undefined);
    return id ? loadEntity<Region>(context, 'Region', id) : null;
  }
}
