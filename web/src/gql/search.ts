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
  /** ISO 4217. */
  CurrencyCode: { input: string; output: string; }
  DateTime: { input: string; output: string; }
  Decimal: { input: string; output: string; }
  Edtf: { input: string; output: string; }
  /** BCP 47: en, it, bg, he. */
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

/** Values of a field are alternatives; fields all hold. Concepts include their narrower ones. */
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
  /** The language first written in. */
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

/** MOST_ADOPTED counts the cities that practise it, until adoptions are recorded. */
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

/** ORIGINAL is the language first written in; the others are translations, by a person or a machine. */
export type TextOrigin =
  | 'HUMAN'
  | 'MACHINE'
  | 'ORIGINAL';

export type CitationPartsFragment = { readonly __typename: 'Citation', readonly locator?: string | null, readonly fields: ReadonlyArray<string>, readonly source: { readonly __typename: 'Source', readonly id: string, readonly publisher?: string | null, readonly language: string, readonly origin: TextOrigin, readonly url?: string | null, readonly title: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } } };

type EntityRef_Challenge_Fragment = { readonly __typename: 'Challenge', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } };

type EntityRef_City_Fragment = { readonly __typename: 'City', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } };

type EntityRef_Country_Fragment = { readonly __typename: 'Country', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } };

type EntityRef_FundingSource_Fragment = { readonly __typename: 'FundingSource', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } };

type EntityRef_Goal_Fragment = { readonly __typename: 'Goal', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } };

type EntityRef_Index_Fragment = { readonly __typename: 'Index', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } };

type EntityRef_Indicator_Fragment = { readonly __typename: 'Indicator', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } };

type EntityRef_Method_Fragment = { readonly __typename: 'Method', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } };

type EntityRef_Outcome_Fragment = { readonly __typename: 'Outcome', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } };

type EntityRef_Phase_Fragment = { readonly __typename: 'Phase', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } };

type EntityRef_Practice_Fragment = { readonly __typename: 'Practice', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } };

type EntityRef_Program_Fragment = { readonly __typename: 'Program', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } };

type EntityRef_Region_Fragment = { readonly __typename: 'Region', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } };

type EntityRef_Stakeholder_Fragment = { readonly __typename: 'Stakeholder', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } };

type EntityRef_TargetGroup_Fragment = { readonly __typename: 'TargetGroup', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } };

type EntityRef_Theme_Fragment = { readonly __typename: 'Theme', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } };

type EntityRef_Trait_Fragment = { readonly __typename: 'Trait', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } };

type EntityRef_WorkingGroup_Fragment = { readonly __typename: 'WorkingGroup', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } };

export type EntityRefFragment =
  | EntityRef_Challenge_Fragment
  | EntityRef_City_Fragment
  | EntityRef_Country_Fragment
  | EntityRef_FundingSource_Fragment
  | EntityRef_Goal_Fragment
  | EntityRef_Index_Fragment
  | EntityRef_Indicator_Fragment
  | EntityRef_Method_Fragment
  | EntityRef_Outcome_Fragment
  | EntityRef_Phase_Fragment
  | EntityRef_Practice_Fragment
  | EntityRef_Program_Fragment
  | EntityRef_Region_Fragment
  | EntityRef_Stakeholder_Fragment
  | EntityRef_TargetGroup_Fragment
  | EntityRef_Theme_Fragment
  | EntityRef_Trait_Fragment
  | EntityRef_WorkingGroup_Fragment
;

export type GroupPartsFragment = { readonly __typename: 'WorkingGroup', readonly id: string, readonly kind: GroupKind, readonly illustrative: boolean, readonly date?: string | null, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin }, readonly summary?: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } | null, readonly dateNote?: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } | null, readonly place?: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } | null, readonly meetings?: { readonly __typename: 'Meetings', readonly minimum?: number | null, readonly maximum?: number | null, readonly withinMonths?: number | null } | null, readonly members: ReadonlyArray<{ readonly __typename: 'GroupMember', readonly kind: MemberKind, readonly sector: Sector, readonly internal?: boolean | null }>, readonly themes: ReadonlyArray<{ readonly __typename: 'Theme', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }>, readonly commitment?: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } | null };

export type OutcomePartsFragment = { readonly __typename: 'Outcome', readonly id: string, readonly kind: OutcomeKind, readonly state: OutcomeState, readonly value?: number | null, readonly unit?: string | null, readonly date?: string | null, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin }, readonly summary?: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } | null };

export type RolePartsFragment = { readonly __typename: 'RoleNeeded', readonly sector?: Sector | null, readonly role: ParticipationRole, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } };

export type PhasePartsFragment = { readonly __typename: 'Phase', readonly id: string, readonly order: number, readonly status?: Status | null, readonly period?: string | null, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin }, readonly summary?: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } | null, readonly activities: ReadonlyArray<{ readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin }>, readonly milestones: ReadonlyArray<{ readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin }>, readonly tools: ReadonlyArray<{ readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin }>, readonly axes: ReadonlyArray<{ readonly __typename: 'Theme', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }>, readonly rolesNeeded: ReadonlyArray<{ readonly __typename: 'RoleNeeded', readonly sector?: Sector | null, readonly role: ParticipationRole, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }>, readonly stakeholders: { readonly __typename: 'StakeholderConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'StakeholderEdge', readonly role?: ParticipationRole | null, readonly node: { readonly __typename: 'Stakeholder', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } } }> }, readonly groups: ReadonlyArray<{ readonly __typename: 'WorkingGroup', readonly id: string, readonly kind: GroupKind, readonly illustrative: boolean, readonly date?: string | null, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin }, readonly summary?: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } | null, readonly dateNote?: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } | null, readonly place?: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } | null, readonly meetings?: { readonly __typename: 'Meetings', readonly minimum?: number | null, readonly maximum?: number | null, readonly withinMonths?: number | null } | null, readonly members: ReadonlyArray<{ readonly __typename: 'GroupMember', readonly kind: MemberKind, readonly sector: Sector, readonly internal?: boolean | null }>, readonly themes: ReadonlyArray<{ readonly __typename: 'Theme', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }>, readonly commitment?: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } | null }>, readonly outputs: ReadonlyArray<{ readonly __typename: 'Outcome', readonly id: string, readonly kind: OutcomeKind, readonly state: OutcomeState, readonly value?: number | null, readonly unit?: string | null, readonly date?: string | null, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin }, readonly summary?: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } | null }> };

export type PracticeSummaryFragment = { readonly __typename: 'Practice', readonly id: string, readonly status?: Status | null, readonly period?: string | null, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin }, readonly summary?: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } | null, readonly themes: ReadonlyArray<{ readonly __typename: 'Theme', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }>, readonly countries: ReadonlyArray<{ readonly __typename: 'Country', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }>, readonly programs: ReadonlyArray<{ readonly __typename: 'Program', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }>, readonly cities: { readonly __typename: 'PracticeCityConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'City', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }> } };

export type SimilarReasonFragment = { readonly __typename: 'SimilarityReason', readonly facet: SimilarityFacet, readonly contribution: number, readonly text: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin }, readonly shared: ReadonlyArray<
    | { readonly __typename: 'Challenge', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
    | { readonly __typename: 'City', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
    | { readonly __typename: 'Country', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
    | { readonly __typename: 'FundingSource', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
    | { readonly __typename: 'Goal', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
    | { readonly __typename: 'Index', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
    | { readonly __typename: 'Indicator', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
    | { readonly __typename: 'Method', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
    | { readonly __typename: 'Outcome', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
    | { readonly __typename: 'Phase', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
    | { readonly __typename: 'Practice', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
    | { readonly __typename: 'Program', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
    | { readonly __typename: 'Region', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
    | { readonly __typename: 'Stakeholder', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
    | { readonly __typename: 'TargetGroup', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
    | { readonly __typename: 'Theme', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
    | { readonly __typename: 'Trait', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
    | { readonly __typename: 'WorkingGroup', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
  > };

export type TextPartsFragment = { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin };

export type SearchQueryVariables = Exact<{
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind> | EntityKind>;
  filter?: InputMaybe<PracticeFilter>;
  sort?: InputMaybe<SearchSort>;
  page: Scalars['Int']['input'];
  language: Scalars['LanguageCode']['input'];
}>;


export type SearchQuery = { readonly __typename: 'Query', readonly search: { readonly __typename: 'SearchResults', readonly totalCount: number, readonly page: number, readonly pageCount: number, readonly relaxed: boolean, readonly didYouMean?: string | null, readonly hits: ReadonlyArray<{ readonly __typename: 'SearchHit', readonly score: number, readonly highlights: ReadonlyArray<{ readonly __typename: 'Highlight', readonly field: string, readonly language: string, readonly parts: ReadonlyArray<{ readonly __typename: 'HighlightPart', readonly text: string, readonly marked: boolean }> }>, readonly reasons: ReadonlyArray<{ readonly __typename: 'HitReason', readonly word: string, readonly label: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin }, readonly via:
          | { readonly __typename: 'Challenge', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
          | { readonly __typename: 'City', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
          | { readonly __typename: 'Country', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
          | { readonly __typename: 'FundingSource', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
          | { readonly __typename: 'Goal', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
          | { readonly __typename: 'Index', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
          | { readonly __typename: 'Indicator', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
          | { readonly __typename: 'Method', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
          | { readonly __typename: 'Outcome', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
          | { readonly __typename: 'Phase', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
          | { readonly __typename: 'Practice', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
          | { readonly __typename: 'Program', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
          | { readonly __typename: 'Region', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
          | { readonly __typename: 'Stakeholder', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
          | { readonly __typename: 'TargetGroup', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
          | { readonly __typename: 'Trait', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
          | { readonly __typename: 'WorkingGroup', readonly id: string, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
         }>, readonly node:
        | { readonly __typename: 'Challenge', readonly id: string, readonly summary?: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } | null, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
        | { readonly __typename: 'City', readonly id: string, readonly summary?: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } | null, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
        | { readonly __typename: 'Country', readonly id: string, readonly summary?: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } | null, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
        | { readonly __typename: 'FundingSource', readonly id: string, readonly summary?: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } | null, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
        | { readonly __typename: 'Goal', readonly id: string, readonly summary?: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } | null, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
        | { readonly __typename: 'Index', readonly id: string, readonly summary?: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } | null, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
        | { readonly __typename: 'Indicator', readonly id: string, readonly summary?: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } | null, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
        | { readonly __typename: 'Method', readonly id: string, readonly summary?: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } | null, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
        | { readonly __typename: 'Outcome', readonly id: string, readonly summary?: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } | null, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
        | { readonly __typename: 'Phase', readonly id: string, readonly summary?: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } | null, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
        | { readonly __typename: 'Practice', readonly id: string, readonly summary?: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } | null, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
        | { readonly __typename: 'Program', readonly id: string, readonly summary?: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } | null, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
        | { readonly __typename: 'Region', readonly id: string, readonly summary?: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } | null, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
        | { readonly __typename: 'Stakeholder', readonly id: string, readonly summary?: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } | null, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
        | { readonly __typename: 'TargetGroup', readonly id: string, readonly summary?: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } | null, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
        | { readonly __typename: 'Theme', readonly id: string, readonly summary?: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } | null, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
        | { readonly __typename: 'Trait', readonly id: string, readonly summary?: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } | null, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
        | { readonly __typename: 'WorkingGroup', readonly id: string, readonly summary?: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } | null, readonly name: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }
       }>, readonly facets: ReadonlyArray<{ readonly __typename: 'Facet', readonly name: string, readonly values: ReadonlyArray<{ readonly __typename: 'FacetValue', readonly value: string, readonly count: number, readonly selected: boolean, readonly parent?: string | null, readonly label: { readonly __typename: 'Text', readonly value: string, readonly language: string, readonly origin: TextOrigin } }> }> } };

export const TextPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}}]} as unknown as DocumentNode<TextPartsFragment, unknown>;
export const CitationPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}}]} as unknown as DocumentNode<CitationPartsFragment, unknown>;
export const EntityRefFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}}]} as unknown as DocumentNode<EntityRefFragment, unknown>;
export const RolePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoleNeeded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}}]} as unknown as DocumentNode<RolePartsFragment, unknown>;
export const GroupPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkingGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"illustrative"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"dateNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"withinMonths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"internal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}}]} as unknown as DocumentNode<GroupPartsFragment, unknown>;
export const OutcomePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutcomeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}}]} as unknown as DocumentNode<OutcomePartsFragment, unknown>;
export const PhasePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PhaseParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Phase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"axes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rolesNeeded"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stakeholders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutcomeParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoleNeeded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkingGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"illustrative"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"dateNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"withinMonths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"internal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutcomeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]} as unknown as DocumentNode<PhasePartsFragment, unknown>;
export const PracticeSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PracticeSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}}]} as unknown as DocumentNode<PracticeSummaryFragment, unknown>;
export const SimilarReasonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SimilarReason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SimilarityReason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facet"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}}]} as unknown as DocumentNode<SimilarReasonFragment, unknown>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PracticeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchSort"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"pageSize"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"pageCount"}},{"kind":"Field","name":{"kind":"Name","value":"relaxed"}},{"kind":"Field","name":{"kind":"Name","value":"didYouMean"}},{"kind":"Field","name":{"kind":"Name","value":"hits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"highlights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"marked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"via"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"selected"}},{"kind":"Field","name":{"kind":"Name","value":"parent"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;