import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { LIMITS } from '../limits.ts';
import { LanguageCode } from '../scalars/language-code.ts';
import { wantedLanguages } from '../text/language.ts';
import { LANGUAGE_ARGUMENT } from '../text/text-field.ts';
import { facetsAsked } from './facets-asked.ts';
import { find, isMissed } from './find.ts';
import { loadNode, loadNodes } from './load-found.ts';
import { countIn, questionOf, textWithin } from './question.ts';
import { resultsOf } from './results.ts';
import { SearchResults, Suggestion, WordCount } from './search.type.ts';
import { SearchArguments } from './search-arguments.ts';
import { suggest } from './suggest.ts';
import { countWords } from './word-counts.ts';

@Resolver(() => SearchResults)
export class SearchResolver {
  @Query(() => SearchResults, { description: 'Full-text search, in every language at once.' })
  async search(
    @Args(() => SearchArguments) asked: SearchArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SearchResults> {
    const languages = wantedLanguages(asked.language, context.acceptedLanguages);
    const question = questionOf(asked, languages, facetsAsked(info));
    const [findings] = await Promise.all([find(context.search.engine, question), context.loaders.shareHeld()]);
    if (asked.settled && isMissed(findings, question)) context.search.missed.note(question.text, languages[0] ?? 'en');
    const nodes = await loadNodes(
      context,
      findings.hits.map(({ document }) => document.id),
    );
    return resultsOf(findings, question, nodes, languages);
  }

  @FieldResolver(() => [WordCount], {
    description: 'What each word finds by itself: where nothing was found, which word cost everything.',
  })
  wordCounts(@Root() { query }: SearchResults, @Ctx() context: Context): Promise<WordCount[]> {
    return countWords(context.search.engine, query);
  }

  @Query(() => [Suggestion], { description: 'How a search that is being typed could go on.' })
  async suggest(
    @Arg('text', () => String, { description: 'What was typed so far.' }) text: string,
    @Arg('first', () => Int, { nullable: true, defaultValue: 8, description: 'How many to give.' }) first:
      | number
      | null,
    @Arg('language', () => LanguageCode, { nullable: true, description: LANGUAGE_ARGUMENT }) language: string | null,
    @Ctx() context: Context,
  ): Promise<Suggestion[]> {
    const languages = wantedLanguages(language, context.acceptedLanguages);
    const most = countIn('first', first ?? 8, 1, LIMITS.maxPageSize);
    const suggesting = suggest(context.search.engine, textWithin('text', text), most, languages);
    const [suggested] = await Promise.all([suggesting, context.loaders.shareHeld()]);
    return Promise.all(
      suggested.map(async ({ text, id }) => ({ text, node: (id && (await loadNode(context, id))) || null })),
    );
  }
}
