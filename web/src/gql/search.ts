import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  CurrencyCode: { input: string; output: string; }
  DateTime: { input: string; output: string; }
  Decimal: { input: string; output: string; }
  Edtf: { input: string; output: string; }
  LanguageCode: { input: string; output: string; }
  URL: { input: string; output: string; }
};

export type CityFilter = {
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly hasPractices?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly population?: InputMaybe<IntRangeInput>;
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly traits?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type CityOrder = {
  readonly direction?: OrderDirection;
  readonly field: CityOrderField;
};

export type CityOrderField =
  | 'CREATED'
  | 'NAME'
  | 'POPULATION'
  | 'UPDATED';

export type CityProfile = {
  readonly budget?: InputMaybe<MoneyInput>;
  readonly challenges?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  readonly months?: InputMaybe<Scalars['Int']['input']>;
  readonly partners?: InputMaybe<ReadonlyArray<Sector>>;
  readonly population?: InputMaybe<Scalars['Int']['input']>;
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  readonly targetGroups?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly traits?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type ConceptFilter = {
  readonly broader?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly topOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CountryFilter = {
  readonly codes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type CoverageRole =
  | 'LEAD'
  | 'PARTNER'
  | 'PILOT';

export type EngineWork =
  | 'FOLLOWING'
  | 'READING'
  | 'UP_TO_DATE'
  | 'WAITING'
  | 'WEIGHING';

export type EntityKind =
  | 'CHALLENGE'
  | 'CITY'
  | 'COUNTRY'
  | 'FUNDING_SOURCE'
  | 'GOAL'
  | 'INDEX'
  | 'METHOD'
  | 'OUTCOME'
  | 'PRACTICE'
  | 'PROGRAM'
  | 'REGION'
  | 'STAKEHOLDER'
  | 'TARGET_GROUP'
  | 'THEME'
  | 'TRAIT';

export type EntityOrder = {
  readonly direction?: OrderDirection;
  readonly field: EntityOrderField;
};

export type EntityOrderField =
  | 'CREATED'
  | 'NAME'
  | 'UPDATED';

export type EvidenceLevel =
  | 'CLAIMED'
  | 'DOCUMENTED'
  | 'EVALUATED'
  | 'MEASURED'
  | 'REPLICATED';

export type FitFacet =
  | 'BUDGET'
  | 'CHALLENGE'
  | 'EVIDENCE'
  | 'FAILURE'
  | 'PARTNERS'
  | 'PLACE'
  | 'PRECONDITION'
  | 'SIZE'
  | 'TARGET_GROUP'
  | 'TIME'
  | 'TRAIT';

export type FitOrder =
  | 'CLOSEST_CONTEXT'
  | 'FEWEST_MISSING'
  | 'LOWEST_COST_PER_HEAD'
  | 'STRONGEST_EVIDENCE';

export type FundingSourceFilter = {
  readonly funders?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly overlaps?: InputMaybe<Scalars['Edtf']['input']>;
};

export type FundingStatus =
  | 'GRANTED'
  | 'REFUSED'
  | 'SOUGHT';

export type GoalFilter = {
  readonly codes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly goalsOnly?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type GroupKind =
  | 'COMMITTEE'
  | 'DISCUSSION_GROUP'
  | 'EXPERT_MEETING'
  | 'PLENARY'
  | 'PUBLIC_DEBATE'
  | 'PUBLIC_MEETING'
  | 'STAKEHOLDER_GROUP'
  | 'STUDY_TOUR'
  | 'WORKING_GROUP'
  | 'WORKSHOP';

export type IndexFilter = {
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type IntRangeInput = {
  readonly max?: InputMaybe<Scalars['Int']['input']>;
  readonly min?: InputMaybe<Scalars['Int']['input']>;
};

export type MemberKind =
  | 'BUSINESS'
  | 'BUSINESS_ORGANISATION'
  | 'CITIZEN'
  | 'CITIZENS_ORGANISATION'
  | 'CIVIL_SOCIETY'
  | 'EXPERT'
  | 'GOVERNMENT'
  | 'LOCAL_AUTHORITY'
  | 'NON_PROFIT'
  | 'OFFICIAL'
  | 'RESEARCH_INSTITUTION';

export type MoneyInput = {
  readonly amount: Scalars['Decimal']['input'];
  readonly currency: Scalars['CurrencyCode']['input'];
};

export type MoneyRangeInput = {
  readonly currency: Scalars['CurrencyCode']['input'];
  readonly max?: InputMaybe<Scalars['Decimal']['input']>;
  readonly min?: InputMaybe<Scalars['Decimal']['input']>;
};

export type NameKind =
  | 'DESCRIPTIVE'
  | 'OFFICIAL';

export type OrderDirection =
  | 'ASC'
  | 'DESC';

export type OutcomeFilter = {
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly kinds?: InputMaybe<ReadonlyArray<OutcomeKind>>;
  readonly states?: InputMaybe<ReadonlyArray<OutcomeState>>;
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type OutcomeKind =
  | 'IMPACT'
  | 'OUTPUT'
  | 'RESULT';

export type OutcomeState =
  | 'ACHIEVED'
  | 'EXPECTED'
  | 'MISSED';

export type ParticipationRole =
  | 'ADVISER'
  | 'COMMISSIONER'
  | 'FUNDER'
  | 'INITIATOR'
  | 'LEAD'
  | 'PARTICIPANT'
  | 'PARTNER';

export type PracticeFilter = {
  readonly challenges?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly cities?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly citySize?: InputMaybe<IntRangeInput>;
  readonly cost?: InputMaybe<MoneyRangeInput>;
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceLevel>>;
  readonly fundingSources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly goals?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly hasOutcomes?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['LanguageCode']['input']>>;
  readonly methods?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly overlaps?: InputMaybe<Scalars['Edtf']['input']>;
  readonly programs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly sectors?: InputMaybe<ReadonlyArray<Sector>>;
  readonly stakeholders?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly statuses?: InputMaybe<ReadonlyArray<Status>>;
  readonly targetGroups?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly traits?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type PracticeOrder = {
  readonly direction?: OrderDirection;
  readonly field: PracticeOrderField;
};

export type PracticeOrderField =
  | 'CREATED'
  | 'NAME'
  | 'NEWEST'
  | 'PERIOD'
  | 'UPDATED';

export type ProgramFilter = {
  readonly challenges?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly cities?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly fundingSources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly goals?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly kinds?: InputMaybe<ReadonlyArray<ProgramKind>>;
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['LanguageCode']['input']>>;
  readonly methods?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly overlaps?: InputMaybe<Scalars['Edtf']['input']>;
  readonly stakeholders?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly statuses?: InputMaybe<ReadonlyArray<Status>>;
  readonly targetGroups?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly traits?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type ProgramKind =
  | 'CITY_PROCESS'
  | 'GRANT_PROJECT'
  | 'NATIONAL_PROGRAMME'
  | 'TRANSNATIONAL_NETWORK'
  | 'VISION';

export type ProgramOrder = {
  readonly direction?: OrderDirection;
  readonly field: ProgramOrderField;
};

export type ProgramOrderField =
  | 'CREATED'
  | 'NAME'
  | 'PERIOD'
  | 'UPDATED';

export type RegionFilter = {
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type SearchSort =
  | 'MOST_ADOPTED'
  | 'NAME'
  | 'NEWEST'
  | 'RELEVANCE';

export type Sector =
  | 'BUSINESS'
  | 'CITIZENS'
  | 'GOVERNMENT'
  | 'INTERNATIONAL'
  | 'LOCAL_AUTHORITY'
  | 'RESEARCH'
  | 'THIRD_SECTOR';

export type SimilarityFacet =
  | 'CHALLENGES'
  | 'CITY_CONTEXT'
  | 'FUNDING'
  | 'GOALS'
  | 'METHODS'
  | 'OUTCOMES'
  | 'STAKEHOLDERS'
  | 'TARGET_GROUPS'
  | 'THEMES'
  | 'WORDS';

export type SimilarityWeights = {
  readonly challenges?: InputMaybe<Scalars['Float']['input']>;
  readonly cityContext?: InputMaybe<Scalars['Float']['input']>;
  readonly funding?: InputMaybe<Scalars['Float']['input']>;
  readonly goals?: InputMaybe<Scalars['Float']['input']>;
  readonly methods?: InputMaybe<Scalars['Float']['input']>;
  readonly outcomes?: InputMaybe<Scalars['Float']['input']>;
  readonly stakeholders?: InputMaybe<Scalars['Float']['input']>;
  readonly targetGroups?: InputMaybe<Scalars['Float']['input']>;
  readonly themes?: InputMaybe<Scalars['Float']['input']>;
  readonly words?: InputMaybe<Scalars['Float']['input']>;
};

export type SourceFilter = {
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['LanguageCode']['input']>>;
};

export type StakeholderFilter = {
  readonly basedIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly sectors?: InputMaybe<ReadonlyArray<Sector>>;
};

export type Status =
  | 'DISCONTINUED'
  | 'FINISHED'
  | 'PLANNED'
  | 'RUNNING';

export type TextOrigin =
  | 'HUMAN'
  | 'MACHINE'
  | 'ORIGINAL';

export type SharedChoicesFragment = (
  { readonly countries: (
    { readonly nodes: ReadonlyArray<(
      { readonly id: string, readonly name: (
        { readonly value: string, readonly language: string, readonly origin: TextOrigin }
        & { readonly __typename: 'Text' }
      ) }
      & { readonly __typename: 'Country' }
    )> }
    & { readonly __typename: 'CountryConnection' }
  ), readonly challenges: (
    { readonly nodes: ReadonlyArray<(
      { readonly id: string, readonly name: (
        { readonly value: string, readonly language: string, readonly origin: TextOrigin }
        & { readonly __typename: 'Text' }
      ) }
      & { readonly __typename: 'Challenge' }
    )> }
    & { readonly __typename: 'ChallengeConnection' }
  ), readonly targetGroups: (
    { readonly nodes: ReadonlyArray<(
      { readonly id: string, readonly name: (
        { readonly value: string, readonly language: string, readonly origin: TextOrigin }
        & { readonly __typename: 'Text' }
      ) }
      & { readonly __typename: 'TargetGroup' }
    )> }
    & { readonly __typename: 'TargetGroupConnection' }
  ) }
  & { readonly __typename: 'Query' }
);

export type CitationPartsFragment = (
  { readonly locator?: string | null, readonly fields: ReadonlyArray<string>, readonly source: (
    { readonly id: string, readonly publisher?: string | null, readonly language: string, readonly origin: TextOrigin, readonly url?: string | null, readonly title: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Source' }
  ) }
  & { readonly __typename: 'Citation' }
);

export type CityEntryFragment = (
  { readonly id: string, readonly location?: (
    { readonly latitude: number, readonly longitude: number }
    & { readonly __typename: 'Location' }
  ) | null, readonly country: (
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Country' }
  ), readonly practices: (
    { readonly totalCount: number }
    & { readonly __typename: 'CityPracticeConnection' }
  ), readonly name: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) }
  & { readonly __typename: 'City' }
);

export type ConceptPartsFragment = (
  { readonly id: string, readonly broader: ReadonlyArray<(
    { readonly id: string, readonly broader: ReadonlyArray<(
      { readonly id: string, readonly broader: ReadonlyArray<(
        { readonly id: string, readonly name: (
          { readonly value: string, readonly language: string, readonly origin: TextOrigin }
          & { readonly __typename: 'Text' }
        ) }
        & { readonly __typename: 'Challenge' | 'Method' | 'TargetGroup' | 'Theme' | 'Trait' }
      )>, readonly name: (
        { readonly value: string, readonly language: string, readonly origin: TextOrigin }
        & { readonly __typename: 'Text' }
      ) }
      & { readonly __typename: 'Challenge' | 'Method' | 'TargetGroup' | 'Theme' | 'Trait' }
    )>, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Challenge' | 'Method' | 'TargetGroup' | 'Theme' | 'Trait' }
  )>, readonly narrower: ReadonlyArray<(
    { readonly id: string, readonly narrower: ReadonlyArray<(
      { readonly id: string, readonly name: (
        { readonly value: string, readonly language: string, readonly origin: TextOrigin }
        & { readonly __typename: 'Text' }
      ) }
      & { readonly __typename: 'Challenge' | 'Method' | 'TargetGroup' | 'Theme' | 'Trait' }
    )>, readonly practices: (
      { readonly totalCount: number }
      & { readonly __typename: 'PracticeConnection' }
    ), readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Challenge' | 'Method' | 'TargetGroup' | 'Theme' | 'Trait' }
  )>, readonly related: ReadonlyArray<(
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Challenge' | 'Method' | 'TargetGroup' | 'Theme' | 'Trait' }
  )>, readonly practices: (
    { readonly totalCount: number, readonly nodes: ReadonlyArray<(
      { readonly id: string, readonly status?: Status | null, readonly period?: string | null, readonly name: (
        { readonly value: string, readonly language: string, readonly origin: TextOrigin }
        & { readonly __typename: 'Text' }
      ), readonly summary?: (
        { readonly value: string, readonly language: string, readonly origin: TextOrigin }
        & { readonly __typename: 'Text' }
      ) | null, readonly themes: ReadonlyArray<(
        { readonly id: string, readonly name: (
          { readonly value: string, readonly language: string, readonly origin: TextOrigin }
          & { readonly __typename: 'Text' }
        ) }
        & { readonly __typename: 'Theme' }
      )>, readonly countries: ReadonlyArray<(
        { readonly id: string, readonly name: (
          { readonly value: string, readonly language: string, readonly origin: TextOrigin }
          & { readonly __typename: 'Text' }
        ) }
        & { readonly __typename: 'Country' }
      )>, readonly programs: ReadonlyArray<(
        { readonly id: string, readonly name: (
          { readonly value: string, readonly language: string, readonly origin: TextOrigin }
          & { readonly __typename: 'Text' }
        ) }
        & { readonly __typename: 'Program' }
      )>, readonly cities: (
        { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly id: string, readonly name: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) }
          & { readonly __typename: 'City' }
        )> }
        & { readonly __typename: 'PracticeCityConnection' }
      ) }
      & { readonly __typename: 'Practice' }
    )> }
    & { readonly __typename: 'PracticeConnection' }
  ), readonly programs: (
    { readonly totalCount: number, readonly nodes: ReadonlyArray<(
      { readonly id: string, readonly name: (
        { readonly value: string, readonly language: string, readonly origin: TextOrigin }
        & { readonly __typename: 'Text' }
      ), readonly summary?: (
        { readonly value: string, readonly language: string, readonly origin: TextOrigin }
        & { readonly __typename: 'Text' }
      ) | null }
      & { readonly __typename: 'Program' }
    )> }
    & { readonly __typename: 'ProgramConnection' }
  ), readonly name: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) }
  & { readonly __typename: 'Challenge' | 'Method' | 'TargetGroup' | 'Theme' | 'Trait' }
);

export type DetailFragment = (
  { readonly id: string, readonly nameKind: NameKind, readonly updatedAt: string, readonly name: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ), readonly alternativeNames: ReadonlyArray<(
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  )>, readonly summary?: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) | null, readonly citations: ReadonlyArray<(
    { readonly locator?: string | null, readonly fields: ReadonlyArray<string>, readonly source: (
      { readonly id: string, readonly publisher?: string | null, readonly language: string, readonly origin: TextOrigin, readonly url?: string | null, readonly title: (
        { readonly value: string, readonly language: string, readonly origin: TextOrigin }
        & { readonly __typename: 'Text' }
      ) }
      & { readonly __typename: 'Source' }
    ) }
    & { readonly __typename: 'Citation' }
  )> }
  & { readonly __typename: 'Challenge' | 'City' | 'Country' | 'FundingSource' | 'Goal' | 'Index' | 'Indicator' | 'Method' | 'Outcome' | 'Phase' | 'Practice' | 'Program' | 'Region' | 'Stakeholder' | 'TargetGroup' | 'Theme' | 'Trait' | 'WorkingGroup' }
);

export type EntitySummaryFragment = (
  { readonly id: string, readonly name: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ), readonly summary?: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) | null }
  & { readonly __typename: 'Challenge' | 'City' | 'Country' | 'FundingSource' | 'Goal' | 'Index' | 'Indicator' | 'Method' | 'Outcome' | 'Phase' | 'Practice' | 'Program' | 'Region' | 'Stakeholder' | 'TargetGroup' | 'Theme' | 'Trait' | 'WorkingGroup' }
);

export type EntityRefFragment = (
  { readonly id: string, readonly name: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) }
  & { readonly __typename: 'Challenge' | 'City' | 'Country' | 'FundingSource' | 'Goal' | 'Index' | 'Indicator' | 'Method' | 'Outcome' | 'Phase' | 'Practice' | 'Program' | 'Region' | 'Stakeholder' | 'TargetGroup' | 'Theme' | 'Trait' | 'WorkingGroup' }
);

export type EveryCityQueryVariables = Exact<{
  language: Scalars['LanguageCode']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type EveryCityQuery = (
  { readonly cities: (
    { readonly nodes: ReadonlyArray<(
      { readonly id: string, readonly location?: (
        { readonly latitude: number, readonly longitude: number }
        & { readonly __typename: 'Location' }
      ) | null, readonly country: (
        { readonly id: string, readonly name: (
          { readonly value: string, readonly language: string, readonly origin: TextOrigin }
          & { readonly __typename: 'Text' }
        ) }
        & { readonly __typename: 'Country' }
      ), readonly practices: (
        { readonly totalCount: number }
        & { readonly __typename: 'CityPracticeConnection' }
      ), readonly name: (
        { readonly value: string, readonly language: string, readonly origin: TextOrigin }
        & { readonly __typename: 'Text' }
      ) }
      & { readonly __typename: 'City' }
    )>, readonly pageInfo: (
      { readonly hasNextPage: boolean, readonly endCursor?: string | null }
      & { readonly __typename: 'PageInfo' }
    ) }
    & { readonly __typename: 'CityConnection' }
  ) }
  & { readonly __typename: 'Query' }
);

export type ExplorerQueryVariables = Exact<{ [key: string]: never; }>;


export type ExplorerQuery = (
  { readonly about: (
    { readonly explorer: boolean }
    & { readonly __typename: 'About' }
  ) }
  & { readonly __typename: 'Query' }
);

export type MoneyPartsFragment = (
  { readonly amount: string, readonly currency: string, readonly year?: number | null }
  & { readonly __typename: 'Money' }
);

export type FundingPartsFragment = (
  { readonly status: FundingStatus, readonly share?: number | null, readonly amount?: (
    { readonly amount: string, readonly currency: string, readonly year?: number | null }
    & { readonly __typename: 'Money' }
  ) | null, readonly node: (
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'FundingSource' }
  ) }
  & { readonly __typename: 'FundingEdge' }
);

export type GroupPartsFragment = (
  { readonly id: string, readonly kind: GroupKind, readonly illustrative: boolean, readonly date?: string | null, readonly name: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ), readonly summary?: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) | null, readonly dateNote?: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) | null, readonly place?: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) | null, readonly meetings?: (
    { readonly minimum?: number | null, readonly maximum?: number | null, readonly withinMonths?: number | null }
    & { readonly __typename: 'Meetings' }
  ) | null, readonly members: ReadonlyArray<(
    { readonly kind: MemberKind, readonly sector?: Sector | null, readonly internal?: boolean | null }
    & { readonly __typename: 'GroupMember' }
  )>, readonly themes: ReadonlyArray<(
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Theme' }
  )>, readonly commitment?: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) | null }
  & { readonly __typename: 'WorkingGroup' }
);

export type OutcomePartsFragment = (
  { readonly id: string, readonly state: OutcomeState, readonly value?: number | null, readonly unit?: string | null, readonly date?: string | null, readonly outcomeKind: OutcomeKind, readonly name: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ), readonly summary?: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) | null }
  & { readonly __typename: 'Outcome' }
);

export type RolePartsFragment = (
  { readonly sector?: Sector | null, readonly role: ParticipationRole, readonly name: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) }
  & { readonly __typename: 'RoleNeeded' }
);

export type PhasePartsFragment = (
  { readonly id: string, readonly order: number, readonly status?: Status | null, readonly period?: string | null, readonly name: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ), readonly summary?: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) | null, readonly activities: ReadonlyArray<(
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  )>, readonly milestones: ReadonlyArray<(
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  )>, readonly tools: ReadonlyArray<(
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  )>, readonly axes: ReadonlyArray<(
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Theme' }
  )>, readonly rolesNeeded: ReadonlyArray<(
    { readonly sector?: Sector | null, readonly role: ParticipationRole, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'RoleNeeded' }
  )>, readonly stakeholders: (
    { readonly edges: ReadonlyArray<(
      { readonly role?: ParticipationRole | null, readonly node: (
        { readonly id: string, readonly name: (
          { readonly value: string, readonly language: string, readonly origin: TextOrigin }
          & { readonly __typename: 'Text' }
        ) }
        & { readonly __typename: 'Stakeholder' }
      ) }
      & { readonly __typename: 'StakeholderEdge' }
    )> }
    & { readonly __typename: 'StakeholderConnection' }
  ), readonly groups: ReadonlyArray<(
    { readonly id: string, readonly kind: GroupKind, readonly illustrative: boolean, readonly date?: string | null, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ), readonly summary?: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) | null, readonly dateNote?: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) | null, readonly place?: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) | null, readonly meetings?: (
      { readonly minimum?: number | null, readonly maximum?: number | null, readonly withinMonths?: number | null }
      & { readonly __typename: 'Meetings' }
    ) | null, readonly members: ReadonlyArray<(
      { readonly kind: MemberKind, readonly sector?: Sector | null, readonly internal?: boolean | null }
      & { readonly __typename: 'GroupMember' }
    )>, readonly themes: ReadonlyArray<(
      { readonly id: string, readonly name: (
        { readonly value: string, readonly language: string, readonly origin: TextOrigin }
        & { readonly __typename: 'Text' }
      ) }
      & { readonly __typename: 'Theme' }
    )>, readonly commitment?: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) | null }
    & { readonly __typename: 'WorkingGroup' }
  )>, readonly outputs: ReadonlyArray<(
    { readonly id: string, readonly state: OutcomeState, readonly value?: number | null, readonly unit?: string | null, readonly date?: string | null, readonly outcomeKind: OutcomeKind, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ), readonly summary?: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) | null }
    & { readonly __typename: 'Outcome' }
  )> }
  & { readonly __typename: 'Phase' }
);

export type CityOnMapFragment = (
  { readonly id: string, readonly location?: (
    { readonly latitude: number, readonly longitude: number }
    & { readonly __typename: 'Location' }
  ) | null, readonly country: (
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Country' }
  ), readonly name: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) }
  & { readonly __typename: 'City' }
);

export type PracticeAccountFragment = (
  { readonly status?: Status | null, readonly evidence?: EvidenceLevel | null, readonly period?: string | null, readonly durationMonths?: (
    { readonly min?: number | null, readonly max?: number | null }
    & { readonly __typename: 'IntRange' }
  ) | null, readonly cost?: (
    { readonly amount: string, readonly currency: string, readonly year?: number | null }
    & { readonly __typename: 'Money' }
  ) | null, readonly problem?: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) | null, readonly approach?: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) | null, readonly preconditions: ReadonlyArray<(
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  )>, readonly coreElements: ReadonlyArray<(
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  )>, readonly adaptableElements: ReadonlyArray<(
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  )>, readonly lessons: ReadonlyArray<(
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  )>, readonly failures: ReadonlyArray<(
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  )> }
  & { readonly __typename: 'Practice' }
);

export type PracticeConceptsFragment = (
  { readonly themes: ReadonlyArray<(
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Theme' }
  )>, readonly challenges: ReadonlyArray<(
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Challenge' }
  )>, readonly targetGroups: ReadonlyArray<(
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'TargetGroup' }
  )>, readonly methods: ReadonlyArray<(
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Method' }
  )>, readonly goals: ReadonlyArray<(
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Goal' }
  )> }
  & { readonly __typename: 'Practice' }
);

export type PracticeSummaryFragment = (
  { readonly id: string, readonly status?: Status | null, readonly period?: string | null, readonly name: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ), readonly summary?: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) | null, readonly themes: ReadonlyArray<(
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Theme' }
  )>, readonly countries: ReadonlyArray<(
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Country' }
  )>, readonly programs: ReadonlyArray<(
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Program' }
  )>, readonly cities: (
    { readonly totalCount: number, readonly nodes: ReadonlyArray<(
      { readonly id: string, readonly name: (
        { readonly value: string, readonly language: string, readonly origin: TextOrigin }
        & { readonly __typename: 'Text' }
      ) }
      & { readonly __typename: 'City' }
    )> }
    & { readonly __typename: 'PracticeCityConnection' }
  ) }
  & { readonly __typename: 'Practice' }
);

export type SimilarReasonFragment = (
  { readonly facet: SimilarityFacet, readonly contribution: number, readonly text: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ), readonly shared: ReadonlyArray<(
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Challenge' | 'City' | 'Country' | 'FundingSource' | 'Goal' | 'Index' | 'Indicator' | 'Method' | 'Outcome' | 'Phase' | 'Practice' | 'Program' | 'Region' | 'Stakeholder' | 'TargetGroup' | 'Theme' | 'Trait' | 'WorkingGroup' }
  )> }
  & { readonly __typename: 'SimilarityReason' }
);

export type SuggestionsQueryVariables = Exact<{
  text: Scalars['String']['input'];
  language: Scalars['LanguageCode']['input'];
}>;


export type SuggestionsQuery = (
  { readonly suggest: ReadonlyArray<(
    { readonly text: string, readonly node?: (
      { readonly id: string, readonly name: (
        { readonly value: string, readonly language: string, readonly origin: TextOrigin }
        & { readonly __typename: 'Text' }
      ) }
      & { readonly __typename: 'Challenge' | 'City' | 'Country' | 'FundingSource' | 'Goal' | 'Index' | 'Indicator' | 'Method' | 'Outcome' | 'Phase' | 'Practice' | 'Program' | 'Region' | 'Stakeholder' | 'TargetGroup' | 'Theme' | 'Trait' | 'WorkingGroup' }
    ) | null }
    & { readonly __typename: 'Suggestion' }
  )> }
  & { readonly __typename: 'Query' }
);

export type TextPartsFragment = (
  { readonly value: string, readonly language: string, readonly origin: TextOrigin }
  & { readonly __typename: 'Text' }
);

export type ParticipantPartsFragment = (
  { readonly role?: ParticipationRole | null, readonly node: (
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Stakeholder' }
  ) }
  & { readonly __typename: 'StakeholderEdge' }
);

export type SearchCountQueryVariables = Exact<{
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind> | EntityKind>;
  filter?: InputMaybe<PracticeFilter>;
  language: Scalars['LanguageCode']['input'];
}>;


export type SearchCountQuery = (
  { readonly search: (
    { readonly totalCount: number, readonly relaxed: boolean }
    & { readonly __typename: 'SearchResults' }
  ) }
  & { readonly __typename: 'Query' }
);

export type MissedSearchQueryVariables = Exact<{
  text: Scalars['String']['input'];
  language: Scalars['LanguageCode']['input'];
}>;


export type MissedSearchQuery = (
  { readonly search: (
    { readonly totalCount: number }
    & { readonly __typename: 'SearchResults' }
  ) }
  & { readonly __typename: 'Query' }
);

export type NearestThemesQueryVariables = Exact<{
  text: Scalars['String']['input'];
  language: Scalars['LanguageCode']['input'];
}>;


export type NearestThemesQuery = (
  { readonly search: (
    { readonly hits: ReadonlyArray<(
      { readonly node: (
        { readonly id: string, readonly name: (
          { readonly value: string, readonly language: string, readonly origin: TextOrigin }
          & { readonly __typename: 'Text' }
        ) }
        & { readonly __typename: 'Challenge' | 'City' | 'Country' | 'FundingSource' | 'Goal' | 'Index' | 'Indicator' | 'Method' | 'Outcome' | 'Phase' | 'Practice' | 'Program' | 'Region' | 'Stakeholder' | 'TargetGroup' | 'Theme' | 'Trait' | 'WorkingGroup' }
      ) }
      & { readonly __typename: 'SearchHit' }
    )> }
    & { readonly __typename: 'SearchResults' }
  ) }
  & { readonly __typename: 'Query' }
);

export type BroaderPlaceQueryVariables = Exact<{
  city: Scalars['ID']['input'];
  language: Scalars['LanguageCode']['input'];
}>;


export type BroaderPlaceQuery = (
  { readonly city?: (
    { readonly id: string, readonly region?: (
      { readonly id: string, readonly name: (
        { readonly value: string, readonly language: string, readonly origin: TextOrigin }
        & { readonly __typename: 'Text' }
      ) }
      & { readonly __typename: 'Region' }
    ) | null, readonly country: (
      { readonly id: string, readonly name: (
        { readonly value: string, readonly language: string, readonly origin: TextOrigin }
        & { readonly __typename: 'Text' }
      ) }
      & { readonly __typename: 'Country' }
    ) }
    & { readonly __typename: 'City' }
  ) | null }
  & { readonly __typename: 'Query' }
);

export type BroaderCountryQueryVariables = Exact<{
  region: Scalars['ID']['input'];
  language: Scalars['LanguageCode']['input'];
}>;


export type BroaderCountryQuery = (
  { readonly region?: (
    { readonly id: string, readonly country: (
      { readonly id: string, readonly name: (
        { readonly value: string, readonly language: string, readonly origin: TextOrigin }
        & { readonly __typename: 'Text' }
      ) }
      & { readonly __typename: 'Country' }
    ) }
    & { readonly __typename: 'Region' }
  ) | null }
  & { readonly __typename: 'Query' }
);

export type MainThemesQueryVariables = Exact<{
  language: Scalars['LanguageCode']['input'];
}>;


export type MainThemesQuery = (
  { readonly search: (
    { readonly facets: ReadonlyArray<(
      { readonly name: string, readonly values: ReadonlyArray<(
        { readonly value: string, readonly label: (
          { readonly value: string, readonly language: string, readonly origin: TextOrigin }
          & { readonly __typename: 'Text' }
        ) }
        & { readonly __typename: 'FacetValue' }
      )> }
      & { readonly __typename: 'Facet' }
    )> }
    & { readonly __typename: 'SearchResults' }
  ) }
  & { readonly __typename: 'Query' }
);

export type TypedTownQueryVariables = Exact<{
  text: Scalars['String']['input'];
  language: Scalars['LanguageCode']['input'];
}>;


export type TypedTownQuery = (
  { readonly towns: ReadonlyArray<(
    { readonly name: string, readonly matchedName?: string | null, readonly countryCode: string, readonly region?: (
      { readonly id: string, readonly name: (
        { readonly value: string, readonly language: string, readonly origin: TextOrigin }
        & { readonly __typename: 'Text' }
      ) }
      & { readonly __typename: 'Region' }
    ) | null }
    & { readonly __typename: 'Town' }
  )> }
  & { readonly __typename: 'Query' }
);

export type CountryOfTownQueryVariables = Exact<{
  country: Scalars['ID']['input'];
  language: Scalars['LanguageCode']['input'];
}>;


export type CountryOfTownQuery = (
  { readonly country?: (
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Country' }
  ) | null }
  & { readonly __typename: 'Query' }
);

export type WhereToAskQueryVariables = Exact<{ [key: string]: never; }>;


export type WhereToAskQuery = (
  { readonly about: (
    { readonly editors?: string | null }
    & { readonly __typename: 'About' }
  ) }
  & { readonly __typename: 'Query' }
);

export type WordCountsQueryVariables = Exact<{
  text: Scalars['String']['input'];
  language: Scalars['LanguageCode']['input'];
}>;


export type WordCountsQuery = (
  { readonly search: (
    { readonly wordCounts: ReadonlyArray<(
      { readonly word: string, readonly count: number }
      & { readonly __typename: 'WordCount' }
    )> }
    & { readonly __typename: 'SearchResults' }
  ) }
  & { readonly __typename: 'Query' }
);

export type SearchRowsQueryVariables = Exact<{
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind> | EntityKind>;
  filter?: InputMaybe<PracticeFilter>;
  sort?: InputMaybe<SearchSort>;
  page: Scalars['Int']['input'];
  pageSize: Scalars['Int']['input'];
  language: Scalars['LanguageCode']['input'];
}>;


export type SearchRowsQuery = (
  { readonly search: (
    { readonly pageCount: number, readonly hits: ReadonlyArray<(
      { readonly node:
        | (
          { readonly id: string, readonly summary?: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) | null, readonly name: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) }
          & { readonly __typename: 'Challenge' | 'Country' | 'Goal' | 'Index' | 'Indicator' | 'Method' | 'Phase' | 'Region' | 'TargetGroup' | 'Theme' | 'Trait' | 'WorkingGroup' }
        )
        | (
          { readonly id: string, readonly country: (
            { readonly id: string, readonly name: (
              { readonly value: string, readonly language: string, readonly origin: TextOrigin }
              & { readonly __typename: 'Text' }
            ) }
            & { readonly __typename: 'Country' }
          ), readonly summary?: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) | null, readonly name: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) }
          & { readonly __typename: 'City' }
        )
        | (
          { readonly period?: string | null, readonly id: string, readonly summary?: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) | null, readonly name: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) }
          & { readonly __typename: 'FundingSource' }
        )
        | (
          { readonly date?: string | null, readonly id: string, readonly themes: ReadonlyArray<(
            { readonly id: string, readonly name: (
              { readonly value: string, readonly language: string, readonly origin: TextOrigin }
              & { readonly __typename: 'Text' }
            ) }
            & { readonly __typename: 'Theme' }
          )>, readonly places: ReadonlyArray<(
            { readonly id: string, readonly name: (
              { readonly value: string, readonly language: string, readonly origin: TextOrigin }
              & { readonly __typename: 'Text' }
            ) }
            & { readonly __typename: 'City' | 'Country' | 'Region' }
          )>, readonly summary?: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) | null, readonly name: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) }
          & { readonly __typename: 'Outcome' }
        )
        | (
          { readonly status?: Status | null, readonly period?: string | null, readonly evidence?: EvidenceLevel | null, readonly id: string, readonly cost?: (
            { readonly amount: string, readonly currency: string, readonly year?: number | null }
            & { readonly __typename: 'Money' }
          ) | null, readonly themes: ReadonlyArray<(
            { readonly id: string, readonly name: (
              { readonly value: string, readonly language: string, readonly origin: TextOrigin }
              & { readonly __typename: 'Text' }
            ) }
            & { readonly __typename: 'Theme' }
          )>, readonly goals: ReadonlyArray<(
            { readonly id: string, readonly name: (
              { readonly value: string, readonly language: string, readonly origin: TextOrigin }
              & { readonly __typename: 'Text' }
            ) }
            & { readonly __typename: 'Goal' }
          )>, readonly countries: ReadonlyArray<(
            { readonly id: string, readonly name: (
              { readonly value: string, readonly language: string, readonly origin: TextOrigin }
              & { readonly __typename: 'Text' }
            ) }
            & { readonly __typename: 'Country' }
          )>, readonly programs: ReadonlyArray<(
            { readonly id: string, readonly name: (
              { readonly value: string, readonly language: string, readonly origin: TextOrigin }
              & { readonly __typename: 'Text' }
            ) }
            & { readonly __typename: 'Program' }
          )>, readonly cities: (
            { readonly nodes: ReadonlyArray<(
              { readonly id: string, readonly name: (
                { readonly value: string, readonly language: string, readonly origin: TextOrigin }
                & { readonly __typename: 'Text' }
              ) }
              & { readonly __typename: 'City' }
            )> }
            & { readonly __typename: 'PracticeCityConnection' }
          ), readonly summary?: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) | null, readonly name: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) }
          & { readonly __typename: 'Practice' }
        )
        | (
          { readonly status?: Status | null, readonly period?: string | null, readonly id: string, readonly themes: ReadonlyArray<(
            { readonly id: string, readonly name: (
              { readonly value: string, readonly language: string, readonly origin: TextOrigin }
              & { readonly __typename: 'Text' }
            ) }
            & { readonly __typename: 'Theme' }
          )>, readonly goals: ReadonlyArray<(
            { readonly id: string, readonly name: (
              { readonly value: string, readonly language: string, readonly origin: TextOrigin }
              & { readonly __typename: 'Text' }
            ) }
            & { readonly __typename: 'Goal' }
          )>, readonly countries: ReadonlyArray<(
            { readonly id: string, readonly name: (
              { readonly value: string, readonly language: string, readonly origin: TextOrigin }
              & { readonly __typename: 'Text' }
            ) }
            & { readonly __typename: 'Country' }
          )>, readonly partOf?: (
            { readonly id: string, readonly name: (
              { readonly value: string, readonly language: string, readonly origin: TextOrigin }
              & { readonly __typename: 'Text' }
            ) }
            & { readonly __typename: 'Program' }
          ) | null, readonly cities: (
            { readonly nodes: ReadonlyArray<(
              { readonly id: string, readonly name: (
                { readonly value: string, readonly language: string, readonly origin: TextOrigin }
                & { readonly __typename: 'Text' }
              ) }
              & { readonly __typename: 'City' }
            )> }
            & { readonly __typename: 'ProgramCityConnection' }
          ), readonly summary?: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) | null, readonly name: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) }
          & { readonly __typename: 'Program' }
        )
        | (
          { readonly id: string, readonly basedIn?: (
            { readonly id: string, readonly name: (
              { readonly value: string, readonly language: string, readonly origin: TextOrigin }
              & { readonly __typename: 'Text' }
            ) }
            & { readonly __typename: 'City' | 'Country' | 'Region' }
          ) | null, readonly summary?: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) | null, readonly name: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) }
          & { readonly __typename: 'Stakeholder' }
        )
       }
      & { readonly __typename: 'SearchHit' }
    )> }
    & { readonly __typename: 'SearchResults' }
  ) }
  & { readonly __typename: 'Query' }
);

export type SearchFileQueryVariables = Exact<{
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind> | EntityKind>;
  filter?: InputMaybe<PracticeFilter>;
  sort?: InputMaybe<SearchSort>;
  page: Scalars['Int']['input'];
  pageSize: Scalars['Int']['input'];
  language: Scalars['LanguageCode']['input'];
}>;


export type SearchFileQuery = (
  { readonly search: (
    { readonly totalCount: number, readonly hits: ReadonlyArray<(
      { readonly node:
        | (
          { readonly id: string, readonly citations: ReadonlyArray<(
            { readonly source: (
              { readonly id: string, readonly url?: string | null, readonly title: (
                { readonly value: string, readonly language: string, readonly origin: TextOrigin }
                & { readonly __typename: 'Text' }
              ) }
              & { readonly __typename: 'Source' }
            ) }
            & { readonly __typename: 'Citation' }
          )>, readonly summary?: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) | null, readonly name: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) }
          & { readonly __typename: 'Challenge' | 'Country' | 'Goal' | 'Index' | 'Indicator' | 'Method' | 'Phase' | 'Region' | 'TargetGroup' | 'Theme' | 'Trait' | 'WorkingGroup' }
        )
        | (
          { readonly id: string, readonly citations: ReadonlyArray<(
            { readonly source: (
              { readonly id: string, readonly url?: string | null, readonly title: (
                { readonly value: string, readonly language: string, readonly origin: TextOrigin }
                & { readonly __typename: 'Text' }
              ) }
              & { readonly __typename: 'Source' }
            ) }
            & { readonly __typename: 'Citation' }
          )>, readonly country: (
            { readonly id: string, readonly name: (
              { readonly value: string, readonly language: string, readonly origin: TextOrigin }
              & { readonly __typename: 'Text' }
            ) }
            & { readonly __typename: 'Country' }
          ), readonly summary?: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) | null, readonly name: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) }
          & { readonly __typename: 'City' }
        )
        | (
          { readonly period?: string | null, readonly id: string, readonly citations: ReadonlyArray<(
            { readonly source: (
              { readonly id: string, readonly url?: string | null, readonly title: (
                { readonly value: string, readonly language: string, readonly origin: TextOrigin }
                & { readonly __typename: 'Text' }
              ) }
              & { readonly __typename: 'Source' }
            ) }
            & { readonly __typename: 'Citation' }
          )>, readonly summary?: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) | null, readonly name: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) }
          & { readonly __typename: 'FundingSource' }
        )
        | (
          { readonly date?: string | null, readonly id: string, readonly citations: ReadonlyArray<(
            { readonly source: (
              { readonly id: string, readonly url?: string | null, readonly title: (
                { readonly value: string, readonly language: string, readonly origin: TextOrigin }
                & { readonly __typename: 'Text' }
              ) }
              & { readonly __typename: 'Source' }
            ) }
            & { readonly __typename: 'Citation' }
          )>, readonly themes: ReadonlyArray<(
            { readonly id: string, readonly name: (
              { readonly value: string, readonly language: string, readonly origin: TextOrigin }
              & { readonly __typename: 'Text' }
            ) }
            & { readonly __typename: 'Theme' }
          )>, readonly places: ReadonlyArray<(
            { readonly id: string, readonly name: (
              { readonly value: string, readonly language: string, readonly origin: TextOrigin }
              & { readonly __typename: 'Text' }
            ) }
            & { readonly __typename: 'City' | 'Country' | 'Region' }
          )>, readonly summary?: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) | null, readonly name: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) }
          & { readonly __typename: 'Outcome' }
        )
        | (
          { readonly status?: Status | null, readonly period?: string | null, readonly evidence?: EvidenceLevel | null, readonly id: string, readonly citations: ReadonlyArray<(
            { readonly source: (
              { readonly id: string, readonly url?: string | null, readonly title: (
                { readonly value: string, readonly language: string, readonly origin: TextOrigin }
                & { readonly __typename: 'Text' }
              ) }
              & { readonly __typename: 'Source' }
            ) }
            & { readonly __typename: 'Citation' }
          )>, readonly cost?: (
            { readonly amount: string, readonly currency: string, readonly year?: number | null }
            & { readonly __typename: 'Money' }
          ) | null, readonly themes: ReadonlyArray<(
            { readonly id: string, readonly name: (
              { readonly value: string, readonly language: string, readonly origin: TextOrigin }
              & { readonly __typename: 'Text' }
            ) }
            & { readonly __typename: 'Theme' }
          )>, readonly goals: ReadonlyArray<(
            { readonly id: string, readonly name: (
              { readonly value: string, readonly language: string, readonly origin: TextOrigin }
              & { readonly __typename: 'Text' }
            ) }
            & { readonly __typename: 'Goal' }
          )>, readonly countries: ReadonlyArray<(
            { readonly id: string, readonly name: (
              { readonly value: string, readonly language: string, readonly origin: TextOrigin }
              & { readonly __typename: 'Text' }
            ) }
            & { readonly __typename: 'Country' }
          )>, readonly programs: ReadonlyArray<(
            { readonly id: string, readonly name: (
              { readonly value: string, readonly language: string, readonly origin: TextOrigin }
              & { readonly __typename: 'Text' }
            ) }
            & { readonly __typename: 'Program' }
          )>, readonly cities: (
            { readonly nodes: ReadonlyArray<(
              { readonly id: string, readonly name: (
                { readonly value: string, readonly language: string, readonly origin: TextOrigin }
                & { readonly __typename: 'Text' }
              ) }
              & { readonly __typename: 'City' }
            )> }
            & { readonly __typename: 'PracticeCityConnection' }
          ), readonly summary?: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) | null, readonly name: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) }
          & { readonly __typename: 'Practice' }
        )
        | (
          { readonly status?: Status | null, readonly period?: string | null, readonly id: string, readonly citations: ReadonlyArray<(
            { readonly source: (
              { readonly id: string, readonly url?: string | null, readonly title: (
                { readonly value: string, readonly language: string, readonly origin: TextOrigin }
                & { readonly __typename: 'Text' }
              ) }
              & { readonly __typename: 'Source' }
            ) }
            & { readonly __typename: 'Citation' }
          )>, readonly themes: ReadonlyArray<(
            { readonly id: string, readonly name: (
              { readonly value: string, readonly language: string, readonly origin: TextOrigin }
              & { readonly __typename: 'Text' }
            ) }
            & { readonly __typename: 'Theme' }
          )>, readonly goals: ReadonlyArray<(
            { readonly id: string, readonly name: (
              { readonly value: string, readonly language: string, readonly origin: TextOrigin }
              & { readonly __typename: 'Text' }
            ) }
            & { readonly __typename: 'Goal' }
          )>, readonly countries: ReadonlyArray<(
            { readonly id: string, readonly name: (
              { readonly value: string, readonly language: string, readonly origin: TextOrigin }
              & { readonly __typename: 'Text' }
            ) }
            & { readonly __typename: 'Country' }
          )>, readonly partOf?: (
            { readonly id: string, readonly name: (
              { readonly value: string, readonly language: string, readonly origin: TextOrigin }
              & { readonly __typename: 'Text' }
            ) }
            & { readonly __typename: 'Program' }
          ) | null, readonly cities: (
            { readonly nodes: ReadonlyArray<(
              { readonly id: string, readonly name: (
                { readonly value: string, readonly language: string, readonly origin: TextOrigin }
                & { readonly __typename: 'Text' }
              ) }
              & { readonly __typename: 'City' }
            )> }
            & { readonly __typename: 'ProgramCityConnection' }
          ), readonly summary?: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) | null, readonly name: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) }
          & { readonly __typename: 'Program' }
        )
        | (
          { readonly id: string, readonly citations: ReadonlyArray<(
            { readonly source: (
              { readonly id: string, readonly url?: string | null, readonly title: (
                { readonly value: string, readonly language: string, readonly origin: TextOrigin }
                & { readonly __typename: 'Text' }
              ) }
              & { readonly __typename: 'Source' }
            ) }
            & { readonly __typename: 'Citation' }
          )>, readonly basedIn?: (
            { readonly id: string, readonly name: (
              { readonly value: string, readonly language: string, readonly origin: TextOrigin }
              & { readonly __typename: 'Text' }
            ) }
            & { readonly __typename: 'City' | 'Country' | 'Region' }
          ) | null, readonly summary?: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) | null, readonly name: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) }
          & { readonly __typename: 'Stakeholder' }
        )
       }
      & { readonly __typename: 'SearchHit' }
    )> }
    & { readonly __typename: 'SearchResults' }
  ) }
  & { readonly __typename: 'Query' }
);

type SearchFileRow_8hSr8Qr1u5jyTXduat6w9aU0HRiZ7CtcxmQ87XOrYe_Fragment = (
  { readonly id: string, readonly citations: ReadonlyArray<(
    { readonly source: (
      { readonly id: string, readonly url?: string | null, readonly title: (
        { readonly value: string, readonly language: string, readonly origin: TextOrigin }
        & { readonly __typename: 'Text' }
      ) }
      & { readonly __typename: 'Source' }
    ) }
    & { readonly __typename: 'Citation' }
  )>, readonly summary?: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) | null, readonly name: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) }
  & { readonly __typename: 'Challenge' | 'Country' | 'Goal' | 'Index' | 'Indicator' | 'Method' | 'Phase' | 'Region' | 'TargetGroup' | 'Theme' | 'Trait' | 'WorkingGroup' }
);

type SearchFileRow_City_Fragment = (
  { readonly id: string, readonly citations: ReadonlyArray<(
    { readonly source: (
      { readonly id: string, readonly url?: string | null, readonly title: (
        { readonly value: string, readonly language: string, readonly origin: TextOrigin }
        & { readonly __typename: 'Text' }
      ) }
      & { readonly __typename: 'Source' }
    ) }
    & { readonly __typename: 'Citation' }
  )>, readonly country: (
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Country' }
  ), readonly summary?: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) | null, readonly name: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) }
  & { readonly __typename: 'City' }
);

type SearchFileRow_FundingSource_Fragment = (
  { readonly period?: string | null, readonly id: string, readonly citations: ReadonlyArray<(
    { readonly source: (
      { readonly id: string, readonly url?: string | null, readonly title: (
        { readonly value: string, readonly language: string, readonly origin: TextOrigin }
        & { readonly __typename: 'Text' }
      ) }
      & { readonly __typename: 'Source' }
    ) }
    & { readonly __typename: 'Citation' }
  )>, readonly summary?: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) | null, readonly name: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) }
  & { readonly __typename: 'FundingSource' }
);

type SearchFileRow_Outcome_Fragment = (
  { readonly date?: string | null, readonly id: string, readonly citations: ReadonlyArray<(
    { readonly source: (
      { readonly id: string, readonly url?: string | null, readonly title: (
        { readonly value: string, readonly language: string, readonly origin: TextOrigin }
        & { readonly __typename: 'Text' }
      ) }
      & { readonly __typename: 'Source' }
    ) }
    & { readonly __typename: 'Citation' }
  )>, readonly themes: ReadonlyArray<(
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Theme' }
  )>, readonly places: ReadonlyArray<(
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'City' | 'Country' | 'Region' }
  )>, readonly summary?: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) | null, readonly name: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) }
  & { readonly __typename: 'Outcome' }
);

type SearchFileRow_Practice_Fragment = (
  { readonly status?: Status | null, readonly period?: string | null, readonly evidence?: EvidenceLevel | null, readonly id: string, readonly citations: ReadonlyArray<(
    { readonly source: (
      { readonly id: string, readonly url?: string | null, readonly title: (
        { readonly value: string, readonly language: string, readonly origin: TextOrigin }
        & { readonly __typename: 'Text' }
      ) }
      & { readonly __typename: 'Source' }
    ) }
    & { readonly __typename: 'Citation' }
  )>, readonly cost?: (
    { readonly amount: string, readonly currency: string, readonly year?: number | null }
    & { readonly __typename: 'Money' }
  ) | null, readonly themes: ReadonlyArray<(
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Theme' }
  )>, readonly goals: ReadonlyArray<(
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Goal' }
  )>, readonly countries: ReadonlyArray<(
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Country' }
  )>, readonly programs: ReadonlyArray<(
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Program' }
  )>, readonly cities: (
    { readonly nodes: ReadonlyArray<(
      { readonly id: string, readonly name: (
        { readonly value: string, readonly language: string, readonly origin: TextOrigin }
        & { readonly __typename: 'Text' }
      ) }
      & { readonly __typename: 'City' }
    )> }
    & { readonly __typename: 'PracticeCityConnection' }
  ), readonly summary?: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) | null, readonly name: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) }
  & { readonly __typename: 'Practice' }
);

type SearchFileRow_Program_Fragment = (
  { readonly status?: Status | null, readonly period?: string | null, readonly id: string, readonly citations: ReadonlyArray<(
    { readonly source: (
      { readonly id: string, readonly url?: string | null, readonly title: (
        { readonly value: string, readonly language: string, readonly origin: TextOrigin }
        & { readonly __typename: 'Text' }
      ) }
      & { readonly __typename: 'Source' }
    ) }
    & { readonly __typename: 'Citation' }
  )>, readonly themes: ReadonlyArray<(
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Theme' }
  )>, readonly goals: ReadonlyArray<(
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Goal' }
  )>, readonly countries: ReadonlyArray<(
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Country' }
  )>, readonly partOf?: (
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Program' }
  ) | null, readonly cities: (
    { readonly nodes: ReadonlyArray<(
      { readonly id: string, readonly name: (
        { readonly value: string, readonly language: string, readonly origin: TextOrigin }
        & { readonly __typename: 'Text' }
      ) }
      & { readonly __typename: 'City' }
    )> }
    & { readonly __typename: 'ProgramCityConnection' }
  ), readonly summary?: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) | null, readonly name: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) }
  & { readonly __typename: 'Program' }
);

type SearchFileRow_Stakeholder_Fragment = (
  { readonly id: string, readonly citations: ReadonlyArray<(
    { readonly source: (
      { readonly id: string, readonly url?: string | null, readonly title: (
        { readonly value: string, readonly language: string, readonly origin: TextOrigin }
        & { readonly __typename: 'Text' }
      ) }
      & { readonly __typename: 'Source' }
    ) }
    & { readonly __typename: 'Citation' }
  )>, readonly basedIn?: (
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'City' | 'Country' | 'Region' }
  ) | null, readonly summary?: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) | null, readonly name: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) }
  & { readonly __typename: 'Stakeholder' }
);

export type SearchFileRowFragment =
  | SearchFileRow_8hSr8Qr1u5jyTXduat6w9aU0HRiZ7CtcxmQ87XOrYe_Fragment
  | SearchFileRow_City_Fragment
  | SearchFileRow_FundingSource_Fragment
  | SearchFileRow_Outcome_Fragment
  | SearchFileRow_Practice_Fragment
  | SearchFileRow_Program_Fragment
  | SearchFileRow_Stakeholder_Fragment
;

type SearchRow_8hSr8Qr1u5jyTXduat6w9aU0HRiZ7CtcxmQ87XOrYe_Fragment = (
  { readonly id: string, readonly summary?: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) | null, readonly name: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) }
  & { readonly __typename: 'Challenge' | 'Country' | 'Goal' | 'Index' | 'Indicator' | 'Method' | 'Phase' | 'Region' | 'TargetGroup' | 'Theme' | 'Trait' | 'WorkingGroup' }
);

type SearchRow_City_Fragment = (
  { readonly id: string, readonly country: (
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Country' }
  ), readonly summary?: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) | null, readonly name: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) }
  & { readonly __typename: 'City' }
);

type SearchRow_FundingSource_Fragment = (
  { readonly period?: string | null, readonly id: string, readonly summary?: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) | null, readonly name: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) }
  & { readonly __typename: 'FundingSource' }
);

type SearchRow_Outcome_Fragment = (
  { readonly date?: string | null, readonly id: string, readonly themes: ReadonlyArray<(
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Theme' }
  )>, readonly places: ReadonlyArray<(
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'City' | 'Country' | 'Region' }
  )>, readonly summary?: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) | null, readonly name: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) }
  & { readonly __typename: 'Outcome' }
);

type SearchRow_Practice_Fragment = (
  { readonly status?: Status | null, readonly period?: string | null, readonly evidence?: EvidenceLevel | null, readonly id: string, readonly cost?: (
    { readonly amount: string, readonly currency: string, readonly year?: number | null }
    & { readonly __typename: 'Money' }
  ) | null, readonly themes: ReadonlyArray<(
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Theme' }
  )>, readonly goals: ReadonlyArray<(
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Goal' }
  )>, readonly countries: ReadonlyArray<(
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Country' }
  )>, readonly programs: ReadonlyArray<(
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Program' }
  )>, readonly cities: (
    { readonly nodes: ReadonlyArray<(
      { readonly id: string, readonly name: (
        { readonly value: string, readonly language: string, readonly origin: TextOrigin }
        & { readonly __typename: 'Text' }
      ) }
      & { readonly __typename: 'City' }
    )> }
    & { readonly __typename: 'PracticeCityConnection' }
  ), readonly summary?: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) | null, readonly name: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) }
  & { readonly __typename: 'Practice' }
);

type SearchRow_Program_Fragment = (
  { readonly status?: Status | null, readonly period?: string | null, readonly id: string, readonly themes: ReadonlyArray<(
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Theme' }
  )>, readonly goals: ReadonlyArray<(
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Goal' }
  )>, readonly countries: ReadonlyArray<(
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Country' }
  )>, readonly partOf?: (
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Program' }
  ) | null, readonly cities: (
    { readonly nodes: ReadonlyArray<(
      { readonly id: string, readonly name: (
        { readonly value: string, readonly language: string, readonly origin: TextOrigin }
        & { readonly __typename: 'Text' }
      ) }
      & { readonly __typename: 'City' }
    )> }
    & { readonly __typename: 'ProgramCityConnection' }
  ), readonly summary?: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) | null, readonly name: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) }
  & { readonly __typename: 'Program' }
);

type SearchRow_Stakeholder_Fragment = (
  { readonly id: string, readonly basedIn?: (
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'City' | 'Country' | 'Region' }
  ) | null, readonly summary?: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) | null, readonly name: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) }
  & { readonly __typename: 'Stakeholder' }
);

export type SearchRowFragment =
  | SearchRow_8hSr8Qr1u5jyTXduat6w9aU0HRiZ7CtcxmQ87XOrYe_Fragment
  | SearchRow_City_Fragment
  | SearchRow_FundingSource_Fragment
  | SearchRow_Outcome_Fragment
  | SearchRow_Practice_Fragment
  | SearchRow_Program_Fragment
  | SearchRow_Stakeholder_Fragment
;

export type SearchQueryVariables = Exact<{
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind> | EntityKind>;
  filter?: InputMaybe<PracticeFilter>;
  sort?: InputMaybe<SearchSort>;
  page: Scalars['Int']['input'];
  language: Scalars['LanguageCode']['input'];
}>;


export type SearchQuery = (
  { readonly search: (
    { readonly totalCount: number, readonly page: number, readonly pageCount: number, readonly relaxed: boolean, readonly didYouMean?: string | null, readonly hits: ReadonlyArray<(
      { readonly score: number, readonly missing: ReadonlyArray<string>, readonly highlights: ReadonlyArray<(
        { readonly field: string, readonly language: string, readonly parts: ReadonlyArray<(
          { readonly text: string, readonly marked: boolean }
          & { readonly __typename: 'HighlightPart' }
        )> }
        & { readonly __typename: 'Highlight' }
      )>, readonly reasons: ReadonlyArray<(
        { readonly word: string, readonly label: (
          { readonly value: string, readonly language: string, readonly origin: TextOrigin }
          & { readonly __typename: 'Text' }
        ), readonly via: (
          { readonly id: string, readonly name: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) }
          & { readonly __typename: 'Challenge' | 'City' | 'Country' | 'FundingSource' | 'Goal' | 'Index' | 'Indicator' | 'Method' | 'Outcome' | 'Phase' | 'Practice' | 'Program' | 'Region' | 'Stakeholder' | 'TargetGroup' | 'Theme' | 'Trait' | 'WorkingGroup' }
        ) }
        & { readonly __typename: 'HitReason' }
      )>, readonly node:
        | (
          { readonly id: string, readonly summary?: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) | null, readonly name: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) }
          & { readonly __typename: 'Challenge' | 'Country' | 'Goal' | 'Index' | 'Indicator' | 'Method' | 'Phase' | 'TargetGroup' | 'Theme' | 'Trait' | 'WorkingGroup' }
        )
        | (
          { readonly id: string, readonly summary?: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) | null, readonly name: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ), readonly country: (
            { readonly id: string, readonly name: (
              { readonly value: string, readonly language: string, readonly origin: TextOrigin }
              & { readonly __typename: 'Text' }
            ) }
            & { readonly __typename: 'Country' }
          ) }
          & { readonly __typename: 'City' | 'Region' }
        )
        | (
          { readonly id: string, readonly period?: string | null, readonly summary?: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) | null, readonly name: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) }
          & { readonly __typename: 'FundingSource' }
        )
        | (
          { readonly id: string, readonly date?: string | null, readonly summary?: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) | null, readonly name: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ), readonly of: (
            { readonly id: string, readonly name: (
              { readonly value: string, readonly language: string, readonly origin: TextOrigin }
              & { readonly __typename: 'Text' }
            ) }
            & { readonly __typename: 'Challenge' | 'City' | 'Country' | 'FundingSource' | 'Goal' | 'Index' | 'Indicator' | 'Method' | 'Outcome' | 'Phase' | 'Practice' | 'Program' | 'Region' | 'Stakeholder' | 'TargetGroup' | 'Theme' | 'Trait' | 'WorkingGroup' }
          ), readonly places: ReadonlyArray<(
            { readonly id: string, readonly name: (
              { readonly value: string, readonly language: string, readonly origin: TextOrigin }
              & { readonly __typename: 'Text' }
            ) }
            & { readonly __typename: 'City' | 'Country' | 'Region' }
          )> }
          & { readonly __typename: 'Outcome' }
        )
        | (
          { readonly id: string, readonly status?: Status | null, readonly period?: string | null, readonly summary?: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) | null, readonly name: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ), readonly countries: ReadonlyArray<(
            { readonly id: string, readonly name: (
              { readonly value: string, readonly language: string, readonly origin: TextOrigin }
              & { readonly __typename: 'Text' }
            ) }
            & { readonly __typename: 'Country' }
          )>, readonly cities: (
            { readonly totalCount: number, readonly nodes: ReadonlyArray<(
              { readonly id: string, readonly name: (
                { readonly value: string, readonly language: string, readonly origin: TextOrigin }
                & { readonly __typename: 'Text' }
              ) }
              & { readonly __typename: 'City' }
            )> }
            & { readonly __typename: 'PracticeCityConnection' }
          ) }
          & { readonly __typename: 'Practice' }
        )
        | (
          { readonly id: string, readonly status?: Status | null, readonly period?: string | null, readonly summary?: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) | null, readonly name: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ), readonly countries: ReadonlyArray<(
            { readonly id: string, readonly name: (
              { readonly value: string, readonly language: string, readonly origin: TextOrigin }
              & { readonly __typename: 'Text' }
            ) }
            & { readonly __typename: 'Country' }
          )>, readonly cities: (
            { readonly totalCount: number, readonly nodes: ReadonlyArray<(
              { readonly id: string, readonly name: (
                { readonly value: string, readonly language: string, readonly origin: TextOrigin }
                & { readonly __typename: 'Text' }
              ) }
              & { readonly __typename: 'City' }
            )> }
            & { readonly __typename: 'ProgramCityConnection' }
          ) }
          & { readonly __typename: 'Program' }
        )
        | (
          { readonly id: string, readonly summary?: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) | null, readonly name: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ), readonly basedIn?: (
            { readonly id: string, readonly name: (
              { readonly value: string, readonly language: string, readonly origin: TextOrigin }
              & { readonly __typename: 'Text' }
            ) }
            & { readonly __typename: 'City' | 'Country' | 'Region' }
          ) | null }
          & { readonly __typename: 'Stakeholder' }
        )
       }
      & { readonly __typename: 'SearchHit' }
    )>, readonly facets: ReadonlyArray<(
      { readonly name: string, readonly valueCount: number, readonly values: ReadonlyArray<(
        { readonly value: string, readonly count: number, readonly selected: boolean, readonly parent?: string | null, readonly label: (
          { readonly value: string, readonly language: string, readonly origin: TextOrigin }
          & { readonly __typename: 'Text' }
        ) }
        & { readonly __typename: 'FacetValue' }
      )> }
      & { readonly __typename: 'Facet' }
    )>, readonly years: ReadonlyArray<(
      { readonly name: string, readonly values: ReadonlyArray<(
        { readonly value: string, readonly count: number }
        & { readonly __typename: 'FacetValue' }
      )> }
      & { readonly __typename: 'Facet' }
    )> }
    & { readonly __typename: 'SearchResults' }
  ) }
  & { readonly __typename: 'Query' }
);

type WhereAndWhen_G7ptwKZal8gthErXa1LalRu4FvwunH4JRyLnmojnes_Fragment = (
  { readonly id: string }
  & { readonly __typename: 'Challenge' | 'Country' | 'Goal' | 'Index' | 'Indicator' | 'Method' | 'Phase' | 'TargetGroup' | 'Theme' | 'Trait' | 'WorkingGroup' }
);

type WhereAndWhen_City_Region_Fragment = (
  { readonly id: string, readonly country: (
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Country' }
  ) }
  & { readonly __typename: 'City' | 'Region' }
);

type WhereAndWhen_FundingSource_Fragment = (
  { readonly period?: string | null, readonly id: string }
  & { readonly __typename: 'FundingSource' }
);

type WhereAndWhen_Outcome_Fragment = (
  { readonly date?: string | null, readonly id: string, readonly of: (
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Challenge' | 'City' | 'Country' | 'FundingSource' | 'Goal' | 'Index' | 'Indicator' | 'Method' | 'Outcome' | 'Phase' | 'Practice' | 'Program' | 'Region' | 'Stakeholder' | 'TargetGroup' | 'Theme' | 'Trait' | 'WorkingGroup' }
  ), readonly places: ReadonlyArray<(
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'City' | 'Country' | 'Region' }
  )> }
  & { readonly __typename: 'Outcome' }
);

type WhereAndWhen_Practice_Fragment = (
  { readonly status?: Status | null, readonly period?: string | null, readonly id: string, readonly countries: ReadonlyArray<(
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Country' }
  )>, readonly cities: (
    { readonly totalCount: number, readonly nodes: ReadonlyArray<(
      { readonly id: string, readonly name: (
        { readonly value: string, readonly language: string, readonly origin: TextOrigin }
        & { readonly __typename: 'Text' }
      ) }
      & { readonly __typename: 'City' }
    )> }
    & { readonly __typename: 'PracticeCityConnection' }
  ) }
  & { readonly __typename: 'Practice' }
);

type WhereAndWhen_Program_Fragment = (
  { readonly status?: Status | null, readonly period?: string | null, readonly id: string, readonly countries: ReadonlyArray<(
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Country' }
  )>, readonly cities: (
    { readonly totalCount: number, readonly nodes: ReadonlyArray<(
      { readonly id: string, readonly name: (
        { readonly value: string, readonly language: string, readonly origin: TextOrigin }
        & { readonly __typename: 'Text' }
      ) }
      & { readonly __typename: 'City' }
    )> }
    & { readonly __typename: 'ProgramCityConnection' }
  ) }
  & { readonly __typename: 'Program' }
);

type WhereAndWhen_Stakeholder_Fragment = (
  { readonly id: string, readonly basedIn?: (
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'City' | 'Country' | 'Region' }
  ) | null }
  & { readonly __typename: 'Stakeholder' }
);

export type WhereAndWhenFragment =
  | WhereAndWhen_G7ptwKZal8gthErXa1LalRu4FvwunH4JRyLnmojnes_Fragment
  | WhereAndWhen_City_Region_Fragment
  | WhereAndWhen_FundingSource_Fragment
  | WhereAndWhen_Outcome_Fragment
  | WhereAndWhen_Practice_Fragment
  | WhereAndWhen_Program_Fragment
  | WhereAndWhen_Stakeholder_Fragment
;

export type FacetValuePartsFragment = (
  { readonly value: string, readonly count: number, readonly selected: boolean, readonly parent?: string | null, readonly label: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) }
  & { readonly __typename: 'FacetValue' }
);

export type FacetValuesQueryVariables = Exact<{
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind> | EntityKind>;
  filter?: InputMaybe<PracticeFilter>;
  names: ReadonlyArray<Scalars['String']['input']> | Scalars['String']['input'];
  matching?: InputMaybe<Scalars['String']['input']>;
  language: Scalars['LanguageCode']['input'];
}>;


export type FacetValuesQuery = (
  { readonly search: (
    { readonly facets: ReadonlyArray<(
      { readonly name: string, readonly values: ReadonlyArray<(
        { readonly value: string, readonly count: number, readonly selected: boolean, readonly parent?: string | null, readonly label: (
          { readonly value: string, readonly language: string, readonly origin: TextOrigin }
          & { readonly __typename: 'Text' }
        ) }
        & { readonly __typename: 'FacetValue' }
      )> }
      & { readonly __typename: 'Facet' }
    )> }
    & { readonly __typename: 'SearchResults' }
  ) }
  & { readonly __typename: 'Query' }
);

export type SearchPlacesQueryVariables = Exact<{
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind> | EntityKind>;
  filter?: InputMaybe<PracticeFilter>;
  language: Scalars['LanguageCode']['input'];
}>;


export type SearchPlacesQuery = (
  { readonly search: (
    { readonly totalCount: number, readonly places: (
      { readonly cityCount: number, readonly inCities: number, readonly cities: ReadonlyArray<(
        { readonly count: number, readonly city: (
          { readonly id: string, readonly location?: (
            { readonly latitude: number, readonly longitude: number }
            & { readonly __typename: 'Location' }
          ) | null, readonly country: (
            { readonly id: string, readonly name: (
              { readonly value: string, readonly language: string, readonly origin: TextOrigin }
              & { readonly __typename: 'Text' }
            ) }
            & { readonly __typename: 'Country' }
          ), readonly name: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) }
          & { readonly __typename: 'City' }
        ) }
        & { readonly __typename: 'CityCount' }
      )> }
      & { readonly __typename: 'SearchPlaces' }
    ), readonly facets: ReadonlyArray<(
      { readonly name: string, readonly valueCount: number, readonly values: ReadonlyArray<(
        { readonly value: string, readonly count: number, readonly selected: boolean, readonly parent?: string | null, readonly label: (
          { readonly value: string, readonly language: string, readonly origin: TextOrigin }
          & { readonly __typename: 'Text' }
        ) }
        & { readonly __typename: 'FacetValue' }
      )> }
      & { readonly __typename: 'Facet' }
    )> }
    & { readonly __typename: 'SearchResults' }
  ) }
  & { readonly __typename: 'Query' }
);

export const TextPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}}]} as unknown as DocumentNode<TextPartsFragment, unknown>;
export const EntityRefFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}}]} as unknown as DocumentNode<EntityRefFragment, unknown>;
export const SharedChoicesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SharedChoices"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"challenges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"targetGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}}]} as unknown as DocumentNode<SharedChoicesFragment, unknown>;
export const CityEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CityEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"City"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}}]} as unknown as DocumentNode<CityEntryFragment, unknown>;
export const PracticeSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PracticeSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}}]} as unknown as DocumentNode<PracticeSummaryFragment, unknown>;
export const EntitySummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}}]} as unknown as DocumentNode<EntitySummaryFragment, unknown>;
export const ConceptPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"broader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"broader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"broader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"narrower"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"narrower"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"related"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"24"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PracticeSummary"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"programs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"24"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PracticeSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}}]} as unknown as DocumentNode<ConceptPartsFragment, unknown>;
export const CitationPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}}]} as unknown as DocumentNode<CitationPartsFragment, unknown>;
export const DetailFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Detail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nameKind"}},{"kind":"Field","name":{"kind":"Name","value":"alternativeNames"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<DetailFragment, unknown>;
export const MoneyPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}}]} as unknown as DocumentNode<MoneyPartsFragment, unknown>;
export const FundingPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FundingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}}]} as unknown as DocumentNode<FundingPartsFragment, unknown>;
export const RolePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoleNeeded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}}]} as unknown as DocumentNode<RolePartsFragment, unknown>;
export const GroupPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkingGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"illustrative"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"dateNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"withinMonths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"internal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}}]} as unknown as DocumentNode<GroupPartsFragment, unknown>;
export const OutcomePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutcomeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"outcomeKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}}]} as unknown as DocumentNode<OutcomePartsFragment, unknown>;
export const PhasePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PhaseParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Phase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"axes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rolesNeeded"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stakeholders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutcomeParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoleNeeded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkingGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"illustrative"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"dateNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"withinMonths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"internal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutcomeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"outcomeKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]} as unknown as DocumentNode<PhasePartsFragment, unknown>;
export const CityOnMapFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CityOnMap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"City"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}}]} as unknown as DocumentNode<CityOnMapFragment, unknown>;
export const PracticeAccountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PracticeAccount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"durationMonths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approach"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preconditions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coreElements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adaptableElements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lessons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}}]} as unknown as DocumentNode<PracticeAccountFragment, unknown>;
export const PracticeConceptsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PracticeConcepts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"challenges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targetGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"methods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}}]} as unknown as DocumentNode<PracticeConceptsFragment, unknown>;
export const SimilarReasonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SimilarReason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SimilarityReason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facet"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}}]} as unknown as DocumentNode<SimilarReasonFragment, unknown>;
export const ParticipantPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParticipantParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StakeholderEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}}]} as unknown as DocumentNode<ParticipantPartsFragment, unknown>;
export const SearchRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SearchRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Program"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"City"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stakeholder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}}]} as unknown as DocumentNode<SearchRowFragment, unknown>;
export const SearchFileRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SearchFileRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SearchRow"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SearchRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Program"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"City"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stakeholder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}}]}}]}}]} as unknown as DocumentNode<SearchFileRowFragment, unknown>;
export const WhereAndWhenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhereAndWhen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Program"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"City"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stakeholder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}}]} as unknown as DocumentNode<WhereAndWhenFragment, unknown>;
export const FacetValuePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FacetValueParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FacetValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"selected"}},{"kind":"Field","name":{"kind":"Name","value":"parent"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}}]} as unknown as DocumentNode<FacetValuePartsFragment, unknown>;
export const EveryCityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EveryCity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"hasPractices"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CityEntry"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CityEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"City"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<EveryCityQuery, EveryCityQueryVariables>;
export const ExplorerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Explorer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"explorer"}}]}}]}}]} as unknown as DocumentNode<ExplorerQuery, ExplorerQueryVariables>;
export const SuggestionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Suggestions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suggest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}}]} as unknown as DocumentNode<SuggestionsQuery, SuggestionsQueryVariables>;
export const SearchCountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchCount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PracticeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"pageSize"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"relaxed"}}]}}]}}]} as unknown as DocumentNode<SearchCountQuery, SearchCountQueryVariables>;
export const MissedSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MissedSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"pageSize"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"settled"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<MissedSearchQuery, MissedSearchQueryVariables>;
export const NearestThemesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NearestThemes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"THEME"}]}},{"kind":"Argument","name":{"kind":"Name","value":"pageSize"},"value":{"kind":"IntValue","value":"6"}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"EnumValue","value":"RELEVANCE"}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}}]} as unknown as DocumentNode<NearestThemesQuery, NearestThemesQueryVariables>;
export const BroaderPlaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BroaderPlace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"city"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"city"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}}]} as unknown as DocumentNode<BroaderPlaceQuery, BroaderPlaceQueryVariables>;
export const BroaderCountryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BroaderCountry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}}]} as unknown as DocumentNode<BroaderCountryQuery, BroaderCountryQueryVariables>;
export const MainThemesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MainThemes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PRACTICE"}]}},{"kind":"Argument","name":{"kind":"Name","value":"pageSize"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"themes","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}}]} as unknown as DocumentNode<MainThemesQuery, MainThemesQueryVariables>;
export const TypedTownDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TypedTown"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"towns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"matchedName"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}}]} as unknown as DocumentNode<TypedTownQuery, TypedTownQueryVariables>;
export const CountryOfTownDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CountryOfTown"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"country"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"country"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}}]} as unknown as DocumentNode<CountryOfTownQuery, CountryOfTownQueryVariables>;
export const WhereToAskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhereToAsk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editors"}}]}}]}}]} as unknown as DocumentNode<WhereToAskQuery, WhereToAskQueryVariables>;
export const WordCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WordCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"pageSize"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wordCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<WordCountsQuery, WordCountsQueryVariables>;
export const SearchRowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PracticeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchSort"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pageSize"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"pageSize"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pageSize"}}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageCount"}},{"kind":"Field","name":{"kind":"Name","value":"hits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SearchRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SearchRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Program"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"City"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stakeholder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}}]}}]}}]} as unknown as DocumentNode<SearchRowsQuery, SearchRowsQueryVariables>;
export const SearchFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PracticeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchSort"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pageSize"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"pageSize"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pageSize"}}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"hits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SearchFileRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SearchRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Program"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"City"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stakeholder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SearchFileRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SearchRow"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]} as unknown as DocumentNode<SearchFileQuery, SearchFileQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PracticeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchSort"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"pageSize"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"pageCount"}},{"kind":"Field","name":{"kind":"Name","value":"relaxed"}},{"kind":"Field","name":{"kind":"Name","value":"didYouMean"}},{"kind":"Field","name":{"kind":"Name","value":"hits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"highlights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"marked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"via"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhereAndWhen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"valueCount"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"14"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FacetValueParts"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"years"},"name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"overlaps","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhereAndWhen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Program"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"City"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stakeholder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FacetValueParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FacetValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"selected"}},{"kind":"Field","name":{"kind":"Name","value":"parent"}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const FacetValuesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FacetValues"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PracticeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"names"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"matching"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"pageSize"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"Variable","name":{"kind":"Name","value":"names"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"matching"},"value":{"kind":"Variable","name":{"kind":"Name","value":"matching"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FacetValueParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FacetValueParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FacetValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"selected"}},{"kind":"Field","name":{"kind":"Name","value":"parent"}}]}}]} as unknown as DocumentNode<FacetValuesQuery, FacetValuesQueryVariables>;
export const SearchPlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchPlaces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PracticeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"pageSize"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"300"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cityCount"}},{"kind":"Field","name":{"kind":"Name","value":"inCities"}},{"kind":"Field","name":{"kind":"Name","value":"cities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CityOnMap"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"countries","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"valueCount"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"60"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FacetValueParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CityOnMap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"City"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FacetValueParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FacetValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"selected"}},{"kind":"Field","name":{"kind":"Name","value":"parent"}}]}}]} as unknown as DocumentNode<SearchPlacesQuery, SearchPlacesQueryVariables>;