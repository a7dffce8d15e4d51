import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Entity } from '../entity/entity.type.ts';
import { enumType } from '../enum-type.ts';
import { LIMITS } from '../limits.ts';
import { LanguageCode } from '../scalars/language-code.ts';
import type { FacetName, SearchDocument } from './document.ts';
import type { Clause, Reading } from './engine.ts';
import type { CountedFacet, CountedValue } from './facets.ts';
import type { SearchFindings } from './find.ts';
import type { Query } from './query/query.ts';
import type { Reason } from './reasons.ts';

export type SearchSortValue = 'RELEVANCE' | 'NEWEST' | 'NAME' | 'MOST_ADOPTED';

export const SearchSort = enumType<SearchSortValue>('SearchSort', 'What comes first among the things found.', {
  RELEVANCE: 'What fits the words best.',
  NEWEST: 'What came into Crosstown last.',
  NAME: 'By name, in the language asked for.',
  MOST_ADOPTED: 'What most cities practise.',
});

@ObjectType({ description: 'A piece of a passage.', simpleResolvers: true })
export class HighlightPart {
  @Field(() => String, { description: 'Plain text, never markup.' })
  text!: string;

  @Field(() => Boolean, { description: 'Whether it is what was searched for.' })
  marked!: boolean;
}

@ObjectType({ description: 'A passage that shows why something was found.', simpleResolvers: true })
export class Highlight {
  @Field(() => String, { description: 'The field that it stands in, such as "aims".' })
  field!: string;

  @Field(() => LanguageCode, { description: 'The language that it is in.' })
  language!: string;

  @Field(() => [HighlightPart], { description: 'Together they are the passage.' })
  parts!: HighlightPart[];
}

@ObjectType({ description: 'Something by which a search led to a hit: its theme, its city.', simpleResolvers: true })
export class HitReason {
  @Field(() => String, { description: 'The words of the search that led there, as they were typed.' })
  word!: string;

  reason!: Reason;
}

@ObjectType({ description: 'Something found.', simpleResolvers: true })
export class SearchHit {
  @Field(() => Entity, { description: 'The thing found.' })
  node!: Entity;

  @Field(() => Float, { description: 'How well it fits: only of use beside the scores of the same answer.' })
  score!: number;

  document!: SearchDocument;
  findings!: SearchFindings;
  languages!: readonly string[];
}

@ObjectType({ description: 'One value of a facet, and what choosing it would find.', simpleResolvers: true })
export class FacetValue {
  @Field(() => String, { description: 'What the filter takes: an id, a word of an enum, a band of numbers.' })
  value!: string;

  @Field(() => Int, { description: 'How many things have it, among those that meet the filters of the other facets.' })
  count!: number;

  @Field(() => Boolean, { description: 'Whether the filter asks for it.' })
  selected!: boolean;

  @Field(() => String, { nullable: true, description: 'The lower bound of a band of numbers.' })
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'The upper bound of a band, itself outside; null: none.' })
  to?: string | null;

  facet!: FacetName;
  languages!: readonly string[];
}

@ObjectType({ description: 'A way to narrow what was found.', simpleResolvers: true })
export class Facet {
  @Field(() => String, { description: 'Its name, as the filter calls it: "themes".' })
  name!: FacetName;

  counted!: readonly CountedValue[];
  languages!: readonly string[];
}

@ObjectType({ description: 'What one word of a search finds by itself.', simpleResolvers: true })
export class WordCount {
  @Field(() => String, { description: 'The word, as it was typed.' })
  word!: string;

  @Field(() => Int, { description: 'How many things it finds, before any filter.' })
  count!: number;
}

@ObjectType({ description: 'A page of what a search found.', simpleResolvers: true })
export class SearchResults {
  @Field(() => [SearchHit], { description: 'The things found, in the order asked for.' })
  hits!: SearchHit[];

  @Field(() => Int, { description: 'How many there are on all pages.' })
  totalCount!: number;

  @Field(() => Int, { description: 'Which page this is, from 1.' })
  page!: number;

  @Field(() => Int, { description: 'How many pages there are.' })
  pageCount!: number;

  @Field(() => Boolean, {
    description: `True where not every word could be matched, or there were more than ${LIMITS.maxSearchWords} of them: what follows those is left out.`,
  })
  relaxed!: boolean;

  @Field(() => String, { nullable: true, description: 'A better spelling of the search, where it was misspelt.' })
  didYouMean!: string | null;

  query!: Query;
  reading!: Reading;
  clauses!: readonly Clause[];
  counted!: readonly CountedFacet[];
  languages!: readonly string[];
}

@ObjectType({ description: 'How a search that is being typed could go on.', simpleResolvers: true })
export class Suggestion {
  @Field(() => String, { description: 'The text to search for.' })
  text!: string;

  @Field(() => Entity, { nullable: true, description: 'The thing that the text names; null where it is only words.' })
  node!: Entity | null;
}
