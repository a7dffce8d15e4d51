import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { kindOf } from '../../graph/kinds.ts';
import type { StoredNode } from '../../graph/model.ts';
import type { Context } from '../context.ts';
import { Entity } from '../entity/entity.type.ts';
import { loadEntity } from '../entity/load-entity.ts';
import { connectionOf, windowOf } from '../pagination.ts';
import type { Practice } from '../practice/practice.type.ts';
import { inSentence } from '../similar/sentences/in-sentence.ts';
import { similarityIndexOf } from '../similar/similarity-index.ts';
import { wantedLanguages } from '../text/language.ts';
import { readText, readTexts } from '../text/read-text.ts';
import { Text } from '../text/text.type.ts';
import { fitsFor, type PlacedFit, windowOfFits } from './find-fits.ts';
import type { Finding } from './findings.ts';
import { FitArguments } from './fit.input.ts';
import { Fit, PracticeFitConnection } from './fit.type.ts';
import { findingInWords, languageOfFindings } from './phrases/sentence.ts';
import { readPlace } from './read-place.ts';

@Resolver(() => Fit)
export class FitResolver {
  @Query(() => PracticeFitConnection, {
    description:
      'Practices that a city could take over, with what fits, what is missing and what is not known. Exactly one of city and profile.',
  })
  async practicesForCity(@Args(() => FitArguments) given: FitArguments, @Ctx() context: Context) {
    const { city, profile, language } = given;
    const orderBy = given.orderBy ?? 'FEWEST_MISSING';
    const order = JSON.stringify([orderBy, city ?? profile]);
    const window = windowOf(given, order);
    const place = await readPlace(context.graph.read, given);
    const { needs } = await similarityIndexOf(context.graph.read).fresh();
    const fits = fitsFor(place, needs, orderBy);
    const wanted = wantedLanguages(language, context.acceptedLanguages);
    const edges = await Promise.all(windowOfFits(fits, window).map((fit) => edgeOf(context, fit, wanted)));
    return connectionOf(
      edges.filter((edge) => edge !== null),
      window,
      order,
      ({ position: _, ...edge }) => edge,
      async () => fits.length,
    );
  }

  @FieldResolver(() => Text, { description: 'The finding in a sentence, in the language that the list was asked in.' })
  async text(@Root() { finding, practice, wanted }: Fit, @Ctx() context: Context): Promise<Text> {
    const language = languageOfFindings(wanted);
    const languages = [language, ...wanted];
    const nameOf = async (id: string) => {
      const node = await loadStored(context, id);
      return inSentence(id, (node && readText(node, 'name', languages)?.value) ?? id);
    };
    const [about, ask, quote] = await Promise.all([
      Promise.all((finding.about ?? []).map(nameOf)),
      finding.ask ? nameOf(finding.ask) : undefined,
      quotation(context, practice, finding, languages),
    ]);
    // Put together in this language from the start: there is no text that it was translated from.
    return {
      value: findingInWords(finding, language, { about, ask, quote }),
      language,
      origin: 'ORIGINAL',
      original: null,
    };
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description: 'The thing that it is about, or the body to ask; null where it is neither.',
  })
  async about(@Root() { finding }: Fit, @Ctx() context: Context): Promise<Entity | null> {
    const id = finding.about?.[0] ?? finding.ask;
    return id ? ((await loadStored(context, id)) as unknown as Entity) : null;
  }
}

/** Null where the practice was deleted while the list was made. */
async function edgeOf(context: Context, placed: PlacedFit, wanted: readonly string[]) {
  const { needs, position, context: distance } = placed;
  const node = await loadEntity<Practice>(context, 'Practice', needs.id);
  const told = (findings: readonly Finding[]) =>
    findings.map((finding) => ({ facet: finding.facet, finding, practice: needs.id, wanted }));
  return (
    node && {
      node,
      position,
      fits: told(placed.fits),
      missing: told(placed.missing),
      unknown: told(placed.unknown),
      context: distance,
    }
  );
}

/** Published objects hold the properties that they were stored with. */
async function loadStored(context: Context, id: string): Promise<StoredNode | null> {
  const kind = kindOf(id);
  return kind && loadEntity<StoredNode>(context, kind, id);
}

async function quotation(context: Context, practice: string, { quote }: Finding, languages: readonly string[]) {
  const node = quote && (await loadStored(context, practice));
  return node ? readTexts(node, quote.field, languages)[quote.item]?.value : undefined;
}
