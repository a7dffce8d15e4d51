import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { loadEntity } from '../entity/load-entity.ts';
import { connectionOf, windowOf } from '../pagination.ts';
import { Practice } from '../practice/practice.type.ts';
import { wantedLanguages } from '../text/language.ts';
import { loadAhead } from './load-ahead.ts';
import { type ReasonedPractice, similarCounts, similarPractices } from './load-similar.ts';
import type { SimilarityQuestion } from './rank.ts';
import { SHORTLIST, SimilarArguments } from './similar.input.ts';
import { SimilarPracticeConnection } from './similar.type.ts';
import { facetWeights } from './weights.ts';

@Resolver(() => Practice)
export class SimilarResolver {
  @FieldResolver(() => SimilarPracticeConnection, {
    description: 'The practices that are like it, most alike first, each with the reasons why.',
  })
  async similar(
    @Root() { id }: Practice,
    @Args(() => SimilarArguments) given: SimilarArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { weights, elsewhere, language } = given;
    const question: SimilarityQuestion = { weights: facetWeights(weights), elsewhere: elsewhere ?? false };
    const order = JSON.stringify(question);
    const window = windowOf(pageOf(given), order);
    const { loaders } = context;
    const [rows = []] = await Promise.all([loaders.by(similarPractices, id, question, window), loaders.shareHeld()]);
    loadAhead(context, info, rows);
    const wanted = wantedLanguages(language, context.acceptedLanguages);
    const edges = await Promise.all(rows.map((row) => edgeOf(context, row, wanted)));
    return connectionOf(
      edges.filter((edge) => edge !== null),
      window,
      order,
      ({ position: _, ...edge }) => edge,
      async () => (await loaders.by(similarCounts, id, question)) ?? 0,
    );
  }
}

/** From the end there is no standard length to hold against the one that was asked for. */
function pageOf({ first, after, last, before }: SimilarArguments) {
  return { first: last != null && first === SHORTLIST ? null : first, after, last, before };
}

/** Null where the practice was deleted while the list was made. */
async function edgeOf(context: Context, { id, position, score, reasons }: ReasonedPractice, wanted: readonly string[]) {
  const node = await loadEntity<Practice>(context, 'Practice', id);
  return node && { node, position, score, reasons: reasons.map((reason) => ({ ...reason, reason, wanted })) };
}
