import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { loadEntity } from '../entity/load-entity.ts';
import { Practice } from './practice.type.ts';

@Resolver(() => Practice)
export class PracticeResolver {
  @Query(() => Practice, { nullable: true, description: 'One practice by its id; null where there is none.' })
  practice(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<Practice | null> {
    return loadEntity(context, 'Practice', id);
  }
}
