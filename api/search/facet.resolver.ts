import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { LIMITS } from '../limits.ts';
import { valuesMatching } from './facet-search.ts';
import type { CountedValue } from './facets.ts';
import { facetNames } from './facets-asked.ts';
import { countIn, textWithin } from './question.ts';
import { Facet, FacetValue, SearchResults } from './search.type.ts';

@Resolver(() => SearchResults)
export class FacetsResolver {
  @FieldResolver(() => [Facet], { description: 'Ways to narrow it, those alone that have values.' })
  facets(
    @Root() { counted, languages }: SearchResults,
    @Arg('names', () => [String], { nullable: true, description: 'Only these facets; all where it is left out.' })
    names: string[] | null,
  ): Facet[] {
    const wanted = names && facetNames(names);
    const shown = counted.filter(({ name }) => !wanted || wanted.includes(name));
    return shown.map(({ name, values }) => Object.assign(new Facet(), { name, counted: values, languages }));
  }
}

@Resolver(() => Facet)
export class FacetResolver {
  @FieldResolver(() => Int, { description: 'How many values it has.' })
  valueCount(@Root() { counted }: Facet): number {
    return counted.length;
  }

  @FieldResolver(() => [FacetValue], {
    description: 'Its values, the most frequent first, bands and years in their own order; the chosen ones always.',
  })
  async values(
    @Root() facet: Facet,
    @Arg('first', () => Int, { nullable: true, defaultValue: 100, description: 'How many to give, 100 at most.' })
    first: number | null,
    @Arg('matching', () => String, {
      nullable: true,
      description: 'Only those whose name, in any language, holds these words; the last may be half typed.',
    })
    matching: string | null,
    @Ctx() context: Context,
  ): Promise<FacetValue[]> {
    const most = countIn('first', first ?? 100, 1, LIMITS.maxPageSize);
    if (matching == null || matching.trim() === '') return shown(facet, withChosen(facet.counted, most));
    const found = await valuesMatching(context.search.engine, facet, textWithin('matching', matching));
    return shown(facet, found.slice(0, most));
  }
}

const withChosen = (values: readonly CountedValue[], most: number) =>
  values.filter(({ selected }, index) => selected || index < most);

const shown = ({ languages }: Facet, values: readonly CountedValue[]) =>
  values.map((value) => Object.assign(new FacetValue(), value, { languages }));
