import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { originIn } from '../../graph/text-properties.ts';
import type { Context } from '../context.ts';
import { Entity } from '../entity/entity.type.ts';
import { Text } from '../text/text.type.ts';
import { loadNode, onceLoaded } from './load-found.ts';
import { HitReason } from './search.type.ts';

@Resolver(() => HitReason)
export class HitReasonResolver {
  @FieldResolver(() => Entity, { description: 'The theme, the place, the goal through which it was found.' })
  via(@Root() { reason }: HitReason, @Ctx() context: Context): Entity | null | Promise<Entity | null> {
    return loadNode(context, reason.label.via);
  }

  @FieldResolver(() => Text, { description: 'The name of it that matched, in its language.' })
  label(@Root() { reason: { label } }: HitReason, @Ctx() context: Context): Text | Promise<Text> {
    return onceLoaded(loadNode(context, label.via), (node) => {
      const origin = originIn((node ?? {}) as never, label.language);
      return { value: label.text, language: label.language, origin };
    });
  }
}
