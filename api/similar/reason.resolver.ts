import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { kindOf } from '../../graph/kinds.ts';
import type { StoredNode } from '../../graph/model.ts';
import type { Context } from '../context.ts';
import { Entity } from '../entity/entity.type.ts';
import { loadEntity } from '../entity/load-entity.ts';
import { readText } from '../text/read-text.ts';
import { Text } from '../text/text.type.ts';
import { languageOfReasons, reasonInWords } from './sentences/sentence.ts';
import { wordsOfReason } from './shared-words.ts';
import { SimilarityReason } from './similar.type.ts';

@Resolver(() => SimilarityReason)
export class SimilarityReasonResolver {
  @FieldResolver(() => [Entity], { description: 'What both name, most telling first; none where it is no thing.' })
  shared(@Root() { reason }: SimilarityReason, @Ctx() context: Context): Promise<Entity[]> {
    return loadEntities(context, reason.shared);
  }

  @FieldResolver(() => Text, { description: 'The reason in a sentence, in the language that the list was asked in.' })
  async text(@Root() { reason, wanted }: SimilarityReason, @Ctx() context: Context): Promise<Text> {
    const language = languageOfReasons(wanted);
    const languages = [language, ...wanted];
    const [shared, elsewhere, between] = await Promise.all([
      loadEntities(context, reason.shared),
      loadEntities(context, reason.toldElsewhere),
      Promise.all(reason.between.map((id) => loadEntity<Entity>(context, 'Practice', id))),
    ]);
    const nameOf = (entity: Entity) => readText(asStored(entity), 'name', languages)?.value ?? entity.id;
    // Words are told in the language of the texts, which need not be the reader's.
    const told = [languages, ...[...reason.words.keys()].map((tag) => [tag])];
    const namesOf = (entity: Entity) => told.flatMap((tags) => readText(asStored(entity), 'name', tags)?.value ?? []);
    const names = new Map(shared.map((entity) => [entity.id, nameOf(entity)]));
    const practices = between.filter((practice) => practice !== null).map(asStored);
    const value = reasonInWords(reason, language, {
      nameOf: (id) => names.get(id) ?? id,
      words: wordsOfReason(reason, practices, languages, {
        here: shared.flatMap(namesOf),
        elsewhere: elsewhere.flatMap(namesOf),
      }),
    });
    // Put together in this language from the start: there is no text that it was translated from.
    return { value, language, origin: 'ORIGINAL', original: null };
  }
}

async function loadEntities(context: Context, ids: readonly string[]): Promise<Entity[]> {
  const entities = await Promise.all(
    ids.map((id) => {
      const kind = kindOf(id);
      return kind && loadEntity<Entity>(context, kind, id);
    }),
  );
  return entities.filter((entity) => entity !== null);
}

/** Published objects hold the properties that they were stored with. */
const asStored = (entity: Entity) => entity as unknown as StoredNode;
