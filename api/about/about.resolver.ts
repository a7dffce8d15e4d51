import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { About } from './about.type.ts';
import { loadAbout } from './load-about.ts';

@Resolver(() => About)
export class AboutResolver {
  @Query(() => About, { description: 'What runs here, how much it holds, and how to use and cite it.' })
  about(@Ctx() context: Context): About {
    return loadAbout(context);
  }
}
