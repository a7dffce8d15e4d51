import { FieldResolver, Resolver, Root } from 'type-graphql';
import { highlightsOf } from './highlight.ts';
import { reasonsOf } from './reasons.ts';
import { Highlight, HitReason, SearchHit } from './search.type.ts';

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
}
