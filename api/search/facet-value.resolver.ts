import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { conceptsBroader } from '../../graph/cypher/concept.ts';
import { goalsAboveTargets } from '../../graph/cypher/goal.ts';
import type { NeighboursOf } from '../../graph/cypher/neighbours.ts';
import type { StoredNode } from '../../graph/model.ts';
import type { Context } from '../context.ts';
import { readText } from '../text/read-text.ts';
import { Text } from '../text/text.type.ts';
import type { FacetName } from './document.ts';
import { namesNodes, wordsForValue } from './facet-label.ts';
import { loadNode, onceLoaded } from './load-found.ts';
import { FacetValue } from './search.type.ts';

/** The facets that are trees, and the step up in each. */
const ABOVE: Partial<Record<FacetName, NeighboursOf>> = {
  themes: conceptsBroader,
  challenges: conceptsBroader,
  targetGroups: conceptsBroader,
  methods: conceptsBroader,
  traits: conceptsBroader,
  goals: goalsAboveTargets,
};

@Resolver(() => FacetValue)
export class FacetValueResolver {
  @FieldResolver(() => Text, { description: 'How it is read.' })
  label(@Root() { facet, value, languages }: FacetValue, @Ctx() context: Context): Text | Promise<Text> {
    return onceLoaded(namesNodes(value) ? loadNode(context, value) : null, (node) => {
      const name = node && readText(node as unknown as StoredNode, 'name', languages);
      if (name) return name;
      const [language = 'en'] = languages;
      return { value: wordsForValue(facet, value, language), language: 'en', origin: 'ORIGINAL' };
    });
  }

  @FieldResolver(() => String, { nullable: true, description: 'The value above it, where the facet is a tree.' })
  parent(@Root() { facet, value }: FacetValue, @Ctx() { loaders }: Context): string | null | Promise<string | null> {
    const above = ABOVE[facet];
    if (!above) return null;
    const known = loaders.known(above, value);
    return onceLoaded(
      known ? known.answer : loaders.fromGraph(above, value),
      (broader) => broader?.[0]?.node.id ?? null,
    );
  }
}
