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
import { loadNode } from './load-found.ts';
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
  async label(@Root() { facet, value, languages }: FacetValue, @Ctx() context: Context): Promise<Text> {
    const node = namesNodes(value) ? await loadNode(context, value) : null;
    const name = node && readText(node as unknown as StoredNode, 'name', languages);
    if (name) return name;
    const [language = 'en'] = languages;
    return { value: wordsForValue(facet, value, language), language: 'en', origin: 'ORIGINAL' };
  }

  @FieldResolver(() => String, { nullable: true, description: 'The value above it, where the facet is a tree.' })
  async parent(@Root() { facet, value }: FacetValue, @Ctx() context: Context): Promise<string | null> {
    const above = ABOVE[facet];
    const [broader] = (above && (await context.loaders.by(above, value))) ?? [];
    return broader?.node.id ?? null;
  }
}
