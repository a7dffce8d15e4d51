import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { kindOf } from '../../graph/kinds.ts';
import type { StoredNode } from '../../graph/model.ts';
import type { Context } from '../context.ts';
import { Entity } from '../entity/entity.type.ts';
import { loadEntity } from '../entity/load-entity.ts';
import { readText } from '../text/read-text.ts';
import { Text } from '../text/text.type.ts';
import type { Reason } from './reasons.ts';
import { languageOfReasons, reasonInWords } from './sentences/sentence.ts';
import { wordsOfReason } from './shared-words.ts';
import { SimilarityReason } from './similar.type.ts';

@Resolver(() => SimilarityReason)
export class SimilarityReasonResolver {
  @FieldResolver(() => [Entity], { description: 'What both name, most telling first; none where it is no thing.' })
  shared(@Root() { reason }: SimilarityReason, @Ctx() context: Context): Promise<Entity[]> {
    return loadShared(context, reason);
  }

  @FieldResolver(() => Text, { description: 'The reason in a sentence, in the language that the list was asked in.' })
  async text(@Root() { reason, wanted }: SimilarityReason, @Ctx() context: Context): Promise<Text> {
    const language = languageOfReasons(wanted);
    const languages = [language, ...wanted];
    const [shared, between] = await Promise.all([
      loadShared(context, reason),
      Promise.all(reason.between.map((id) => loadEntity<Entity>(context, 'Practice', id))),
    ]);
    const names = new Map(shared.map((entity) => [entity.id, readText(asStored(entity), 'name', languages)?.value]));
    const practices = between.filter((practice) => practice !== null).map(asStored);
    const value = reasonInWords(reason, language, {
      nameOf: (id) => names.get(id) ?? id,
      words: wordsOfReason(reason, practices, languages),
    });
    // Put together in this language from the start: there is no text that it was translated from.
    return { value, language, origin: 'ORIGINAL', original: null };
  }
}

async function loadShared(context: Context, { shared }: Reason): Promise<Entity[]> {
  const entities = await Promise.all(
    shared.map((id) => {
      const kind = kindOf(id);
      return kind && loadEntity<Entity>(context, kind, id);
    }),
  );
  return entities.filter((entity) => entity !== null);
}

/** Published objects hold the properties that they were stored with. */
const asStored = (entity: Entity) => entity as unknown as StoredNode;
