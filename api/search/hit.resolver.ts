import { FieldResolver, Resolver, Root } from 'type-graphql';
import { highlightsOf } from './highlight.ts';
import { reasonsOf } from './reasons.ts';
import { Highlight, HitReason, SearchHit } from './search.type.ts';
import { wordsMissing } from './words-missing.ts';

@Resolver(() => SearchHit)
export class SearchHitResolver {
  @FieldResolver(() => [Highlight], { description: 'Passages with what was searched for marked.' })
  highlights(@Root() { document, findings, languages }: SearchHit): Highlight[] {
    return highlightsOf(document, findings.query, findings.reading, languages);
  }

  @FieldResolver(() => [HitReason], { description: 'What it is tied to and was found through: themes, places, goals.' })
  reasons(@Root() { document, findings }: SearchHit): HitReason[] {
    const reasons = reasonsOf(document, findings.query, findings.reading);
    return reasons.map((reason) => Object.assign(new HitReason(), { word: reason.word, reason }));
  }

  @FieldResolver(() => [String], {
    description: 'Words of the search, as typed, that it was found without; none unless the search is `relaxed`.',
  })
  missing(@Root() { document, findings }: SearchHit): string[] {
    return findings.reading === 'relaxed' ? wordsMissing(document, findings.query, findings.reading) : [];
  }
}
