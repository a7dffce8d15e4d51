import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { City } from '../city/city.type.ts';
import type { Context } from '../context.ts';
import { LIMITS } from '../limits.ts';
import { loadNodes } from './load-found.ts';
import { placesOf } from './places.ts';
import { SearchPlaces } from './places.type.ts';
import { countIn } from './question.ts';
import { SearchResults } from './search.type.ts';

@Resolver(() => SearchResults)
export class PlacesResolver {
  @FieldResolver(() => SearchPlaces, { description: 'Where all of it is: what a map shows.' })
  async places(
    @Root() results: SearchResults,
    @Arg('first', () => Int, {
      nullable: true,
      defaultValue: 100,
      description: `How many cities to give, ${LIMITS.maxPlaces} at most.`,
    })
    first: number | null,
    @Ctx() context: Context,
  ): Promise<SearchPlaces> {
    const most = countIn('first', first ?? 100, 1, LIMITS.maxPlaces);
    const { cities, inCities } = await placesOf(context.search.engine, results, most);
    const shown = [...cities].slice(0, most);
    const nodes = await loadNodes(
      context,
      shown.map(([id]) => id),
    );
    return {
      cities: shown.flatMap(([id, count]) => {
        const city = nodes.get(id) as City | undefined;
        return city ? [{ city, count }] : [];
      }),
      cityCount: cities.size,
      inCities,
    };
  }
}
