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
  /** A currency as its three letters of ISO 4217: EUR, ILS, BGN. */
  CurrencyCode: { input: string; output: string; }
  /** A moment in time, ISO 8601, in UTC: "2026-01-31T09:30:00.000Z". */
  DateTime: { input: string; output: string; }
  /** A decimal number as text, such as "1500000" or "0.25", so that no digit is lost. */
  Decimal: { input: string; output: string; }
  /** A date or period, as precise as its source and no more: "2008-07/2011-07", "2011", "XXXX-10-07" for a day whose year is not known. */
  Edtf: { input: string; output: string; }
  /** A language as a BCP 47 tag: en, it, bg, he, zh-Hans. */
  LanguageCode: { input: string; output: string; }
  /** The address of a page on the web, in full. */
  URL: { input: string; output: string; }
};

/** Which cities are wanted. Values of a field are alternatives; fields all hold. */
export type CityFilter = {
  /** In one of these countries. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** true: those with practices; false: those without. */
  readonly hasPractices?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With so many inhabitants. */
  readonly population?: InputMaybe<IntRangeInput>;
  /** In one of these regions. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of one of these kinds, or a narrower one. */
  readonly traits?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** How to order cities. */
export type CityOrder = {
  /** Which way round. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: CityOrderField;
};

/** What cities can be ordered by. */
export type CityOrderField =
  /** By when it came into Crosstown. */
  | 'CREATED'
  /** By name, in the language asked for. */
  | 'NAME'
  /** By the number of inhabitants; where it is not known, last, whichever way round. */
  | 'POPULATION'
  /** By when it was last changed in Crosstown. */
  | 'UPDATED';

/** Which concepts are wanted. Values of a field are alternatives; fields all hold. */
export type ConceptFilter = {
  /** Narrower than one of these, by any number of steps. */
  readonly broader?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only these. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** true: only those at the top, with nothing broader. */
  readonly topOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which countries are wanted. Values of a field are alternatives; fields all hold. */
export type CountryFilter = {
  /** With one of these codes of ISO 3166-1, such as "BG". */
  readonly codes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only these. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** As what a city is part of a programme. */
export type CoverageRole =
  /** Leads the others, or runs the programme by itself. */
  | 'LEAD'
  /** One of the cities that work together. */
  | 'PARTNER'
  /** One of those where the programme is tried first. */
  | 'PILOT';

/** The kinds of things that can be looked for. */
export type EntityKind =
  /** A problem that cities face. */
  | 'CHALLENGE'
  /** A city or town. */
  | 'CITY'
  /** A country. */
  | 'COUNTRY'
  /** A fund or scheme that pays. */
  | 'FUNDING_SOURCE'
  /** A sustainable development goal, or a target of one. */
  | 'GOAL'
  /** A set of indicators by which cities are compared. */
  | 'INDEX'
  /** A way of working. */
  | 'METHOD'
  /** What came of something, or is to come of it. */
  | 'OUTCOME'
  /** Something that a city did and another can take over. */
  | 'PRACTICE'
  /** A vision, a programme, a process, a network or a project that brings practices together. */
  | 'PROGRAM'
  /** A part of a country. */
  | 'REGION'
  /** An organisation or body that takes part. */
  | 'STAKEHOLDER'
  /** People for whom something is done. */
  | 'TARGET_GROUP'
  /** A subject. */
  | 'THEME'
  /** A kind of city. */
  | 'TRAIT';

/** How to order things. */
export type EntityOrder = {
  /** Which way round. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: EntityOrderField;
};

/** What things can be ordered by. */
export type EntityOrderField =
  /** By when it came into Crosstown. */
  | 'CREATED'
  /** By name, in the language asked for. */
  | 'NAME'
  /** By when it was last changed in Crosstown. */
  | 'UPDATED';

/** How well it is known that a practice works. */
export type EvidenceLevel =
  /** Those who did it say so. */
  | 'CLAIMED'
  /** Its documents or products can be seen. */
  | 'DOCUMENTED'
  /** Somebody else judged it. */
  | 'EVALUATED'
  /** Its effect was measured. */
  | 'MEASURED'
  /** It worked in more than one place. */
  | 'REPLICATED';

/** Which funding sources are wanted. Values of a field are alternatives; fields all hold. */
export type FundingSourceFilter = {
  /** Run by one of these stakeholders. */
  readonly funders?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only these. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Giving money at some time in this period: "2014/2020". */
  readonly overlaps?: InputMaybe<Scalars['Edtf']['input']>;
};

/** How far a request for money has come. */
export type FundingStatus =
  /** Given or promised. */
  | 'GRANTED'
  /** Turned down. */
  | 'REFUSED'
  /** Asked or hoped for; nobody says that it came. */
  | 'SOUGHT';

/** Which goals and targets are wanted. Values of a field are alternatives; fields all hold. */
export type GoalFilter = {
  /** With one of these numbers, such as "10" or "10.2". */
  readonly codes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** true: only goals, without their targets. */
  readonly goalsOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What sort of body or event a group is. */
export type GroupKind =
  /** A few who decide or steer. */
  | 'COMMITTEE'
  /** A group that talks a subject over. */
  | 'DISCUSSION_GROUP'
  /** A meeting with or of people who know the subject. */
  | 'EXPERT_MEETING'
  /** Everybody who takes part, together. */
  | 'PLENARY'
  /** A debate that anybody can join. */
  | 'PUBLIC_DEBATE'
  /** A meeting open to everybody. */
  | 'PUBLIC_MEETING'
  /** Those whom the matter concerns, from all sides. */
  | 'STAKEHOLDER_GROUP'
  /** A visit to see how others do it. */
  | 'STUDY_TOUR'
  /** A group that works on one subject over several meetings. */
  | 'WORKING_GROUP'
  /** One meeting that works on one subject. */
  | 'WORKSHOP';

/** Which indices are wanted. */
export type IndexFilter = {
  /** Only these. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** From so many to so many, both included; a bound that is left out is open. */
export type IntRangeInput = {
  /** At most so many. */
  readonly max?: InputMaybe<Scalars['Int']['input']>;
  /** At least so many. */
  readonly min?: InputMaybe<Scalars['Int']['input']>;
};

/** What sort of member somebody is. */
export type MemberKind =
  /** A company. */
  | 'BUSINESS'
  /** An organisation of companies. */
  | 'BUSINESS_ORGANISATION'
  /** A person who lives there. */
  | 'CITIZEN'
  /** An organisation of people who live there. */
  | 'CITIZENS_ORGANISATION'
  /** Organised civil society at large. */
  | 'CIVIL_SOCIETY'
  /** Somebody who knows the subject. */
  | 'EXPERT'
  /** A ministry or agency of the state. */
  | 'GOVERNMENT'
  /** A city or municipality. */
  | 'LOCAL_AUTHORITY'
  /** A non-profit organisation. */
  | 'NON_PROFIT'
  /** Somebody who works for the administration. */
  | 'OFFICIAL'
  /** A university or research institute. */
  | 'RESEARCH_INSTITUTION';

/** From so much to so much, both included, in one currency; a bound that is left out is open. */
export type MoneyRangeInput = {
  /** The currency; what was paid in another is left out. */
  readonly currency: Scalars['CurrencyCode']['input'];
  /** At most so much. */
  readonly max?: InputMaybe<Scalars['Decimal']['input']>;
  /** At least so much. */
  readonly min?: InputMaybe<Scalars['Decimal']['input']>;
};

/** Where a name comes from. */
export type NameKind =
  /** The source gives it no name; this one describes it. */
  | 'DESCRIPTIVE'
  /** The source calls it so. */
  | 'OFFICIAL';

/** Which way round a list is ordered. */
export type OrderDirection =
  /** From A to Z, from the earliest to the latest, from the smallest to the largest. */
  | 'ASC'
  /** From Z to A, from the latest to the earliest, from the largest to the smallest. */
  | 'DESC';

/** Which outcomes are wanted. Values of a field are alternatives; fields all hold. */
export type OutcomeFilter = {
  /** Only these. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Reaching as far as one of these. */
  readonly kinds?: InputMaybe<ReadonlyArray<OutcomeKind>>;
  /** In one of these states. */
  readonly states?: InputMaybe<ReadonlyArray<OutcomeState>>;
  /** About one of these themes, or a narrower one. */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** How far an outcome reaches. */
export type OutcomeKind =
  /** What became different for the city or its people in the long run. */
  | 'IMPACT'
  /** Something made or done: a document, a plan, a meeting held. */
  | 'OUTPUT'
  /** What changed because of it. */
  | 'RESULT';

/** Whether an outcome has come about. */
export type OutcomeState =
  /** It came about. */
  | 'ACHIEVED'
  /** It is to come about. */
  | 'EXPECTED'
  /** It was to come about and did not. */
  | 'MISSED';

/** As what somebody takes part in something. */
export type ParticipationRole =
  /** Advises, guides or studies it. */
  | 'ADVISER'
  /** Ordered it and decides on it. */
  | 'COMMISSIONER'
  /** Pays for it. */
  | 'FUNDER'
  /** Started it. */
  | 'INITIATOR'
  /** Leads it. */
  | 'LEAD'
  /** Takes part without a share in running it. */
  | 'PARTICIPANT'
  /** Does a share of the work. */
  | 'PARTNER';

/** Which practices are wanted. Values of a field are alternatives; fields all hold; a field left out or empty asks for nothing. Concepts include their narrower ones. */
export type PracticeFilter = {
  /** An answer to one of these challenges, or a narrower one. */
  readonly challenges?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In one of these cities. */
  readonly cities?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Practised in a city of so many inhabitants. */
  readonly citySize?: InputMaybe<IntRangeInput>;
  /** That cost so much, in the same currency. */
  readonly cost?: InputMaybe<MoneyRangeInput>;
  /** In one of these countries, or in a city or region of it. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Known to work as well as one of these. */
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceLevel>>;
  /** Paid for by one of these funding sources, or asking it to. */
  readonly fundingSources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Contributing to one of these goals or targets; a goal includes its targets. */
  readonly goals?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** true: those with outcomes; false: those without. */
  readonly hasOutcomes?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** First written in one of these languages. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['LanguageCode']['input']>>;
  /** Using one of these methods, or a narrower one. */
  readonly methods?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Going on at some time in this period: "2008/2011". */
  readonly overlaps?: InputMaybe<Scalars['Edtf']['input']>;
  /** Part of one of these programmes, or of a part of it. */
  readonly programs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In one of these regions, or in a city of it. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In which somebody of one of these sectors takes part: by name, as a role needed or as a kind of member. */
  readonly sectors?: InputMaybe<ReadonlyArray<Sector>>;
  /** In which one of these stakeholders takes part, in the whole or in a phase or group. */
  readonly stakeholders?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** As far as one of these. */
  readonly statuses?: InputMaybe<ReadonlyArray<Status>>;
  /** Done for one of these target groups, or a narrower one. */
  readonly targetGroups?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** About one of these themes, or a narrower one. */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Meant for one of these kinds of city, or a narrower one. */
  readonly traits?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** How to order practices. */
export type PracticeOrder = {
  /** Which way round. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: PracticeOrderField;
};

/** What practices can be ordered by. */
export type PracticeOrderField =
  /** By when it came into Crosstown. */
  | 'CREATED'
  /** By name, in the language asked for. */
  | 'NAME'
  /** By when it began; what has no date comes last, whichever way round. */
  | 'PERIOD'
  /** By when it was last changed in Crosstown. */
  | 'UPDATED';

/** Which programmes are wanted. Values of a field are alternatives; fields all hold; a field left out or empty asks for nothing. Concepts include their narrower ones. */
export type ProgramFilter = {
  /** An answer to one of these challenges, or a narrower one. */
  readonly challenges?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In one of these cities. */
  readonly cities?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In one of these countries, or in a city or region of it. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Paid for by one of these funding sources, or asking it to. */
  readonly fundingSources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Contributing to one of these goals or targets; a goal includes its targets. */
  readonly goals?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only these. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of one of these sorts. */
  readonly kinds?: InputMaybe<ReadonlyArray<ProgramKind>>;
  /** First written in one of these languages. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['LanguageCode']['input']>>;
  /** Using one of these methods, or a narrower one. */
  readonly methods?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Going on at some time in this period: "2008/2011". */
  readonly overlaps?: InputMaybe<Scalars['Edtf']['input']>;
  /** In which one of these stakeholders takes part, in the whole or in a phase or group. */
  readonly stakeholders?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** As far as one of these. */
  readonly statuses?: InputMaybe<ReadonlyArray<Status>>;
  /** Done for one of these target groups, or a narrower one. */
  readonly targetGroups?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** About one of these themes, or a narrower one. */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Meant for one of these kinds of city, or a narrower one. */
  readonly traits?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What sort of frame a programme is. */
export type ProgramKind =
  /** A process by which one city plans or changes something. */
  | 'CITY_PROCESS'
  /** A project that lives as long as its grant. */
  | 'GRANT_PROJECT'
  /** A programme within one country. */
  | 'NATIONAL_PROGRAMME'
  /** Cities of several countries that work together. */
  | 'TRANSNATIONAL_NETWORK'
  /** A picture of the future that others work towards. */
  | 'VISION';

/** How to order programmes. */
export type ProgramOrder = {
  /** Which way round. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: ProgramOrderField;
};

/** What programmes can be ordered by. */
export type ProgramOrderField =
  /** By when it came into Crosstown. */
  | 'CREATED'
  /** By name, in the language asked for. */
  | 'NAME'
  /** By when it began; what has no date comes last, whichever way round. */
  | 'PERIOD'
  /** By when it was last changed in Crosstown. */
  | 'UPDATED';

/** Which regions are wanted. Values of a field are alternatives; fields all hold. */
export type RegionFilter = {
  /** In one of these countries. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only these. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What comes first among the things found. */
export type SearchSort =
  /** What most cities practise. */
  | 'MOST_ADOPTED'
  /** By name, in the language asked for. */
  | 'NAME'
  /** What came into Crosstown last. */
  | 'NEWEST'
  /** What fits the words best. */
  | 'RELEVANCE';

/** The part of society that somebody acts for. */
export type Sector =
  /** Companies and their associations. */
  | 'BUSINESS'
  /** People who live there, as themselves. */
  | 'CITIZENS'
  /** The state, its ministries and agencies. */
  | 'GOVERNMENT'
  /** Bodies of several states, such as the European Union. */
  | 'INTERNATIONAL'
  /** Cities, municipalities and their departments. */
  | 'LOCAL_AUTHORITY'
  /** Universities and research institutes. */
  | 'RESEARCH'
  /** Non-profit organisations, foundations, associations. */
  | 'THIRD_SECTOR';

/** In what respect two practices are alike. */
export type SimilarityFacet =
  /** The problems that they answer. */
  | 'CHALLENGES'
  /** Where they are done: place, size and kind of city. */
  | 'CITY_CONTEXT'
  /** Where the money comes from. */
  | 'FUNDING'
  /** The Sustainable Development Goals that they contribute to. */
  | 'GOALS'
  /** How they work: methods, kinds of groups and meetings, phases. */
  | 'METHODS'
  /** What came of them or is to come. */
  | 'OUTCOMES'
  /** Who takes part: bodies, sectors and roles, kinds of members. */
  | 'STAKEHOLDERS'
  /** The people that they are for. */
  | 'TARGET_GROUPS'
  /** What they are about, with broader subjects at a discount. */
  | 'THEMES'
  /** The words of their texts, and the concepts that those speak of. */
  | 'WORDS';

/** How much each kind of likeness counts beside the others, from 0 to 100; only their proportions matter. */
export type SimilarityWeights = {
  /** What it counts that practices share the problems that they answer: 1 where absent, 0 for not at all. */
  readonly challenges?: InputMaybe<Scalars['Float']['input']>;
  /** What it counts that practices share the kind of city, its size and its country: 0.4 where absent, 0 for not at all. */
  readonly cityContext?: InputMaybe<Scalars['Float']['input']>;
  /** What it counts that practices share sources of funding: 0.4 where absent, 0 for not at all. */
  readonly funding?: InputMaybe<Scalars['Float']['input']>;
  /** What it counts that practices share Sustainable Development Goals: 0.5 where absent, 0 for not at all. */
  readonly goals?: InputMaybe<Scalars['Float']['input']>;
  /** What it counts that practices share ways of working: 1 where absent, 0 for not at all. */
  readonly methods?: InputMaybe<Scalars['Float']['input']>;
  /** What it counts that practices share what comes of them: 0.6 where absent, 0 for not at all. */
  readonly outcomes?: InputMaybe<Scalars['Float']['input']>;
  /** What it counts that practices share those who take part: 0.7 where absent, 0 for not at all. */
  readonly stakeholders?: InputMaybe<Scalars['Float']['input']>;
  /** What it counts that practices share the people that they are for: 0.8 where absent, 0 for not at all. */
  readonly targetGroups?: InputMaybe<Scalars['Float']['input']>;
  /** What it counts that practices share what they are about: 1 where absent, 0 for not at all. */
  readonly themes?: InputMaybe<Scalars['Float']['input']>;
  /** What it counts that practices share the words of their texts: 0.8 where absent, 0 for not at all. */
  readonly words?: InputMaybe<Scalars['Float']['input']>;
};

/** Which documents are wanted. Values of a field are alternatives; fields all hold. */
export type SourceFilter = {
  /** Only these. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In one of these languages. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['LanguageCode']['input']>>;
};

/** Which stakeholders are wanted. Values of a field are alternatives; fields all hold. */
export type StakeholderFilter = {
  /** With their seat in one of these cities, regions or countries. */
  readonly basedIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only these. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Acting for one of these parts of society. */
  readonly sectors?: InputMaybe<ReadonlyArray<Sector>>;
};

/** How far something has come. */
export type Status =
  /** Given up before its end, or not kept up. */
  | 'DISCONTINUED'
  /** Came to its end as meant. */
  | 'FINISHED'
  /** Decided, not begun. */
  | 'PLANNED'
  /** Going on. */
  | 'RUNNING';

/** How a text came to be in its language. */
export type TextOrigin =
  /** Translated, or looked over, by a person. */
  | 'HUMAN'
  /** Translated by a machine and looked over by nobody yet. */
  | 'MACHINE'
  /** First written in this language. */
  | 'ORIGINAL';

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

export type GoalThingFragment = (
  { readonly code: string, readonly goal?: (
    { readonly code: string, readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Goal' }
  ) | null, readonly targets: ReadonlyArray<(
    { readonly code: string, readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Goal' }
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
  ) }
  & { readonly __typename: 'Goal' }
);

export type IndexThingFragment = (
  { readonly definition?: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) | null, readonly indicators: ReadonlyArray<(
    { readonly weight?: number | null, readonly indicator: (
      { readonly id: string, readonly name: (
        { readonly value: string, readonly language: string, readonly origin: TextOrigin }
        & { readonly __typename: 'Text' }
      ) }
      & { readonly __typename: 'Indicator' }
    ) }
    & { readonly __typename: 'WeighedIndicator' }
  )> }
  & { readonly __typename: 'Index' }
);

export type IndicatorThingFragment = (
  { readonly unit?: string | null }
  & { readonly __typename: 'Indicator' }
);

export type RegionThingFragment = (
  { readonly regionCode?: string | null, readonly country: (
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Country' }
  ), readonly cities: (
    { readonly totalCount: number, readonly nodes: ReadonlyArray<(
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
    )> }
    & { readonly __typename: 'CityConnection' }
  ), readonly practices: (
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
  ) }
  & { readonly __typename: 'Region' }
);

export type CountryThingFragment = (
  { readonly code: string, readonly cities: (
    { readonly totalCount: number, readonly nodes: ReadonlyArray<(
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
    )> }
    & { readonly __typename: 'CityConnection' }
  ), readonly practices: (
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
  ) }
  & { readonly __typename: 'Country' }
);

export type TraitThingFragment = (
  { readonly cities: (
    { readonly totalCount: number, readonly nodes: ReadonlyArray<(
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
    )> }
    & { readonly __typename: 'CityConnection' }
  ) }
  & { readonly __typename: 'Trait' }
);

export type SourceThingFragment = (
  { readonly id: string, readonly publisher?: string | null, readonly language: string, readonly origin: TextOrigin, readonly url?: string | null, readonly published?: string | null, readonly licence?: string | null, readonly title: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ), readonly states: (
    { readonly totalCount: number, readonly nodes: ReadonlyArray<(
      { readonly id: string, readonly name: (
        { readonly value: string, readonly language: string, readonly origin: TextOrigin }
        & { readonly __typename: 'Text' }
      ), readonly summary?: (
        { readonly value: string, readonly language: string, readonly origin: TextOrigin }
        & { readonly __typename: 'Text' }
      ) | null }
      & { readonly __typename: 'Challenge' | 'City' | 'Country' | 'FundingSource' | 'Goal' | 'Index' | 'Indicator' | 'Method' | 'Outcome' | 'Phase' | 'Practice' | 'Program' | 'Region' | 'Stakeholder' | 'TargetGroup' | 'Theme' | 'Trait' | 'WorkingGroup' }
    )> }
    & { readonly __typename: 'EntityConnection' }
  ) }
  & { readonly __typename: 'Source' }
);

export type PhaseThingFragment = (
  { readonly id: string, readonly order: number, readonly status?: Status | null, readonly period?: string | null, readonly of:
    | (
      { readonly id: string, readonly name: (
        { readonly value: string, readonly language: string, readonly origin: TextOrigin }
        & { readonly __typename: 'Text' }
      ), readonly summary?: (
        { readonly value: string, readonly language: string, readonly origin: TextOrigin }
        & { readonly __typename: 'Text' }
      ) | null }
      & { readonly __typename: 'Challenge' | 'City' | 'Country' | 'FundingSource' | 'Goal' | 'Index' | 'Indicator' | 'Method' | 'Outcome' | 'Phase' | 'Region' | 'Stakeholder' | 'TargetGroup' | 'Theme' | 'Trait' | 'WorkingGroup' }
    )
    | (
      { readonly id: string, readonly phases: ReadonlyArray<(
        { readonly id: string, readonly order: number, readonly name: (
          { readonly value: string, readonly language: string, readonly origin: TextOrigin }
          & { readonly __typename: 'Text' }
        ) }
        & { readonly __typename: 'Phase' }
      )>, readonly name: (
        { readonly value: string, readonly language: string, readonly origin: TextOrigin }
        & { readonly __typename: 'Text' }
      ), readonly summary?: (
        { readonly value: string, readonly language: string, readonly origin: TextOrigin }
        & { readonly __typename: 'Text' }
      ) | null }
      & { readonly __typename: 'Practice' | 'Program' }
    )
  , readonly name: (
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

export type GroupThingFragment = (
  { readonly id: string, readonly kind: GroupKind, readonly illustrative: boolean, readonly date?: string | null, readonly of: (
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ), readonly summary?: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) | null }
    & { readonly __typename: 'Challenge' | 'City' | 'Country' | 'FundingSource' | 'Goal' | 'Index' | 'Indicator' | 'Method' | 'Outcome' | 'Phase' | 'Practice' | 'Program' | 'Region' | 'Stakeholder' | 'TargetGroup' | 'Theme' | 'Trait' | 'WorkingGroup' }
  ), readonly stakeholders: (
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
  ), readonly outputs: ReadonlyArray<(
    { readonly id: string, readonly state: OutcomeState, readonly value?: number | null, readonly unit?: string | null, readonly date?: string | null, readonly outcomeKind: OutcomeKind, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ), readonly summary?: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) | null }
    & { readonly __typename: 'Outcome' }
  )>, readonly name: (
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

export type OutcomeThingFragment = (
  { readonly baseline?: number | null, readonly id: string, readonly state: OutcomeState, readonly value?: number | null, readonly unit?: string | null, readonly date?: string | null, readonly outcomeKind: OutcomeKind, readonly indicator?: (
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Indicator' }
  ) | null, readonly of: (
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ), readonly summary?: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) | null }
    & { readonly __typename: 'Challenge' | 'City' | 'Country' | 'FundingSource' | 'Goal' | 'Index' | 'Indicator' | 'Method' | 'Outcome' | 'Phase' | 'Practice' | 'Program' | 'Region' | 'Stakeholder' | 'TargetGroup' | 'Theme' | 'Trait' | 'WorkingGroup' }
  ), readonly themes: ReadonlyArray<(
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
  )>, readonly producedBy: ReadonlyArray<(
    { readonly id: string, readonly name: (
      { readonly value: string, readonly language: string, readonly origin: TextOrigin }
      & { readonly __typename: 'Text' }
    ) }
    & { readonly __typename: 'Stakeholder' }
  )>, readonly funding: (
    { readonly edges: ReadonlyArray<(
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
    )> }
    & { readonly __typename: 'FundingConnection' }
  ), readonly name: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ), readonly summary?: (
    { readonly value: string, readonly language: string, readonly origin: TextOrigin }
    & { readonly __typename: 'Text' }
  ) | null }
  & { readonly __typename: 'Outcome' }
);

export type ThingQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  language: Scalars['LanguageCode']['input'];
}>;


export type ThingQuery = (
  { readonly node?:
    | (
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
      )>, readonly broader: ReadonlyArray<(
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
      ) }
      & { readonly __typename: 'Challenge' | 'Method' | 'TargetGroup' | 'Theme' }
    )
    | (
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
      & { readonly __typename: 'City' | 'FundingSource' | 'Practice' | 'Program' | 'Stakeholder' }
    )
    | (
      { readonly id: string, readonly nameKind: NameKind, readonly updatedAt: string, readonly code: string, readonly name: (
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
      )>, readonly cities: (
        { readonly totalCount: number, readonly nodes: ReadonlyArray<(
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
        )> }
        & { readonly __typename: 'CityConnection' }
      ), readonly practices: (
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
      ) }
      & { readonly __typename: 'Country' }
    )
    | (
      { readonly id: string, readonly nameKind: NameKind, readonly updatedAt: string, readonly code: string, readonly name: (
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
      )>, readonly goal?: (
        { readonly code: string, readonly id: string, readonly name: (
          { readonly value: string, readonly language: string, readonly origin: TextOrigin }
          & { readonly __typename: 'Text' }
        ) }
        & { readonly __typename: 'Goal' }
      ) | null, readonly targets: ReadonlyArray<(
        { readonly code: string, readonly id: string, readonly name: (
          { readonly value: string, readonly language: string, readonly origin: TextOrigin }
          & { readonly __typename: 'Text' }
        ) }
        & { readonly __typename: 'Goal' }
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
      ) }
      & { readonly __typename: 'Goal' }
    )
    | (
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
      )>, readonly definition?: (
        { readonly value: string, readonly language: string, readonly origin: TextOrigin }
        & { readonly __typename: 'Text' }
      ) | null, readonly indicators: ReadonlyArray<(
        { readonly weight?: number | null, readonly indicator: (
          { readonly id: string, readonly name: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) }
          & { readonly __typename: 'Indicator' }
        ) }
        & { readonly __typename: 'WeighedIndicator' }
      )> }
      & { readonly __typename: 'Index' }
    )
    | (
      { readonly id: string, readonly nameKind: NameKind, readonly updatedAt: string, readonly unit?: string | null, readonly name: (
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
      & { readonly __typename: 'Indicator' }
    )
    | (
      { readonly id: string, readonly nameKind: NameKind, readonly updatedAt: string, readonly baseline?: number | null, readonly state: OutcomeState, readonly value?: number | null, readonly unit?: string | null, readonly date?: string | null, readonly outcomeKind: OutcomeKind, readonly name: (
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
      )>, readonly indicator?: (
        { readonly id: string, readonly name: (
          { readonly value: string, readonly language: string, readonly origin: TextOrigin }
          & { readonly __typename: 'Text' }
        ) }
        & { readonly __typename: 'Indicator' }
      ) | null, readonly of: (
        { readonly id: string, readonly name: (
          { readonly value: string, readonly language: string, readonly origin: TextOrigin }
          & { readonly __typename: 'Text' }
        ), readonly summary?: (
          { readonly value: string, readonly language: string, readonly origin: TextOrigin }
          & { readonly __typename: 'Text' }
        ) | null }
        & { readonly __typename: 'Challenge' | 'City' | 'Country' | 'FundingSource' | 'Goal' | 'Index' | 'Indicator' | 'Method' | 'Outcome' | 'Phase' | 'Practice' | 'Program' | 'Region' | 'Stakeholder' | 'TargetGroup' | 'Theme' | 'Trait' | 'WorkingGroup' }
      ), readonly themes: ReadonlyArray<(
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
      )>, readonly producedBy: ReadonlyArray<(
        { readonly id: string, readonly name: (
          { readonly value: string, readonly language: string, readonly origin: TextOrigin }
          & { readonly __typename: 'Text' }
        ) }
        & { readonly __typename: 'Stakeholder' }
      )>, readonly funding: (
        { readonly edges: ReadonlyArray<(
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
        )> }
        & { readonly __typename: 'FundingConnection' }
      ) }
      & { readonly __typename: 'Outcome' }
    )
    | (
      { readonly id: string, readonly nameKind: NameKind, readonly updatedAt: string, readonly order: number, readonly status?: Status | null, readonly period?: string | null, readonly name: (
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
      )>, readonly of:
        | (
          { readonly id: string, readonly name: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ), readonly summary?: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) | null }
          & { readonly __typename: 'Challenge' | 'City' | 'Country' | 'FundingSource' | 'Goal' | 'Index' | 'Indicator' | 'Method' | 'Outcome' | 'Phase' | 'Region' | 'Stakeholder' | 'TargetGroup' | 'Theme' | 'Trait' | 'WorkingGroup' }
        )
        | (
          { readonly id: string, readonly phases: ReadonlyArray<(
            { readonly id: string, readonly order: number, readonly name: (
              { readonly value: string, readonly language: string, readonly origin: TextOrigin }
              & { readonly __typename: 'Text' }
            ) }
            & { readonly __typename: 'Phase' }
          )>, readonly name: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ), readonly summary?: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) | null }
          & { readonly __typename: 'Practice' | 'Program' }
        )
      , readonly activities: ReadonlyArray<(
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
    )
    | (
      { readonly id: string, readonly nameKind: NameKind, readonly updatedAt: string, readonly regionCode?: string | null, readonly name: (
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
      )>, readonly country: (
        { readonly id: string, readonly name: (
          { readonly value: string, readonly language: string, readonly origin: TextOrigin }
          & { readonly __typename: 'Text' }
        ) }
        & { readonly __typename: 'Country' }
      ), readonly cities: (
        { readonly totalCount: number, readonly nodes: ReadonlyArray<(
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
        )> }
        & { readonly __typename: 'CityConnection' }
      ), readonly practices: (
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
      ) }
      & { readonly __typename: 'Region' }
    )
    | (
      { readonly id: string, readonly publisher?: string | null, readonly language: string, readonly origin: TextOrigin, readonly url?: string | null, readonly published?: string | null, readonly licence?: string | null, readonly title: (
        { readonly value: string, readonly language: string, readonly origin: TextOrigin }
        & { readonly __typename: 'Text' }
      ), readonly states: (
        { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly id: string, readonly name: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ), readonly summary?: (
            { readonly value: string, readonly language: string, readonly origin: TextOrigin }
            & { readonly __typename: 'Text' }
          ) | null }
          & { readonly __typename: 'Challenge' | 'City' | 'Country' | 'FundingSource' | 'Goal' | 'Index' | 'Indicator' | 'Method' | 'Outcome' | 'Phase' | 'Practice' | 'Program' | 'Region' | 'Stakeholder' | 'TargetGroup' | 'Theme' | 'Trait' | 'WorkingGroup' }
        )> }
        & { readonly __typename: 'EntityConnection' }
      ) }
      & { readonly __typename: 'Source' }
    )
    | (
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
      )>, readonly broader: ReadonlyArray<(
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
      ), readonly cities: (
        { readonly totalCount: number, readonly nodes: ReadonlyArray<(
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
        )> }
        & { readonly __typename: 'CityConnection' }
      ) }
      & { readonly __typename: 'Trait' }
    )
    | (
      { readonly id: string, readonly nameKind: NameKind, readonly updatedAt: string, readonly kind: GroupKind, readonly illustrative: boolean, readonly date?: string | null, readonly name: (
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
      )>, readonly of: (
        { readonly id: string, readonly name: (
          { readonly value: string, readonly language: string, readonly origin: TextOrigin }
          & { readonly __typename: 'Text' }
        ), readonly summary?: (
          { readonly value: string, readonly language: string, readonly origin: TextOrigin }
          & { readonly __typename: 'Text' }
        ) | null }
        & { readonly __typename: 'Challenge' | 'City' | 'Country' | 'FundingSource' | 'Goal' | 'Index' | 'Indicator' | 'Method' | 'Outcome' | 'Phase' | 'Practice' | 'Program' | 'Region' | 'Stakeholder' | 'TargetGroup' | 'Theme' | 'Trait' | 'WorkingGroup' }
      ), readonly stakeholders: (
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
      ), readonly outputs: ReadonlyArray<(
        { readonly id: string, readonly state: OutcomeState, readonly value?: number | null, readonly unit?: string | null, readonly date?: string | null, readonly outcomeKind: OutcomeKind, readonly name: (
          { readonly value: string, readonly language: string, readonly origin: TextOrigin }
          & { readonly __typename: 'Text' }
        ), readonly summary?: (
          { readonly value: string, readonly language: string, readonly origin: TextOrigin }
          & { readonly __typename: 'Text' }
        ) | null }
        & { readonly __typename: 'Outcome' }
      )>, readonly dateNote?: (
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
    )
   | null }
  & { readonly __typename: 'Query' }
);

export const TextPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}}]} as unknown as DocumentNode<TextPartsFragment, unknown>;
export const EntityRefFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}}]} as unknown as DocumentNode<EntityRefFragment, unknown>;
export const CityEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CityEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"City"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}}]} as unknown as DocumentNode<CityEntryFragment, unknown>;
export const PracticeSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PracticeSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}}]} as unknown as DocumentNode<PracticeSummaryFragment, unknown>;
export const EntitySummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}}]} as unknown as DocumentNode<EntitySummaryFragment, unknown>;
export const ConceptPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"broader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"broader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"broader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"narrower"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"narrower"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"related"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"24"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PracticeSummary"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"programs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"24"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PracticeSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}}]} as unknown as DocumentNode<ConceptPartsFragment, unknown>;
export const CitationPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}}]} as unknown as DocumentNode<CitationPartsFragment, unknown>;
export const DetailFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Detail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nameKind"}},{"kind":"Field","name":{"kind":"Name","value":"alternativeNames"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<DetailFragment, unknown>;
export const SimilarReasonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SimilarReason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SimilarityReason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facet"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}}]} as unknown as DocumentNode<SimilarReasonFragment, unknown>;
export const GoalThingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalThing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"24"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PracticeSummary"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"programs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"24"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PracticeSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}}]} as unknown as DocumentNode<GoalThingFragment, unknown>;
export const IndexThingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndexThing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Index"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}}]} as unknown as DocumentNode<IndexThingFragment, unknown>;
export const IndicatorThingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorThing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]} as unknown as DocumentNode<IndicatorThingFragment, unknown>;
export const CityOnMapFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CityOnMap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"City"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}}]} as unknown as DocumentNode<CityOnMapFragment, unknown>;
export const RegionThingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegionThing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"regionCode"},"name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CityOnMap"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"practices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"24"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PracticeSummary"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CityOnMap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"City"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PracticeSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}}]} as unknown as DocumentNode<RegionThingFragment, unknown>;
export const CountryThingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountryThing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CityOnMap"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"practices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"24"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PracticeSummary"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"programs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"24"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CityOnMap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"City"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PracticeSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}}]} as unknown as DocumentNode<CountryThingFragment, unknown>;
export const TraitThingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TraitThing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trait"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CityOnMap"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CityOnMap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"City"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]} as unknown as DocumentNode<TraitThingFragment, unknown>;
export const SourceThingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceThing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"states"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}}]} as unknown as DocumentNode<SourceThingFragment, unknown>;
export const RolePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoleNeeded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}}]} as unknown as DocumentNode<RolePartsFragment, unknown>;
export const GroupPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkingGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"illustrative"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"dateNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"withinMonths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"internal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}}]} as unknown as DocumentNode<GroupPartsFragment, unknown>;
export const OutcomePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutcomeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"outcomeKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}}]} as unknown as DocumentNode<OutcomePartsFragment, unknown>;
export const PhasePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PhaseParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Phase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"axes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rolesNeeded"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stakeholders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutcomeParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoleNeeded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkingGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"illustrative"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"dateNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"withinMonths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"internal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutcomeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"outcomeKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]} as unknown as DocumentNode<PhasePartsFragment, unknown>;
export const PhaseThingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PhaseThing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Phase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PhaseParts"}},{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Program"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoleNeeded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkingGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"illustrative"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"dateNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"withinMonths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"internal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutcomeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"outcomeKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PhaseParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Phase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"axes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rolesNeeded"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stakeholders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutcomeParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}}]} as unknown as DocumentNode<PhaseThingFragment, unknown>;
export const ParticipantPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParticipantParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StakeholderEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}}]} as unknown as DocumentNode<ParticipantPartsFragment, unknown>;
export const GroupThingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupThing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkingGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupParts"}},{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stakeholders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutcomeParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkingGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"illustrative"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"dateNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"withinMonths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"internal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParticipantParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StakeholderEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutcomeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"outcomeKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]} as unknown as DocumentNode<GroupThingFragment, unknown>;
export const MoneyPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}}]} as unknown as DocumentNode<MoneyPartsFragment, unknown>;
export const FundingPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FundingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}}]} as unknown as DocumentNode<FundingPartsFragment, unknown>;
export const OutcomeThingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutcomeThing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutcomeParts"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"funding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FundingParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutcomeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"outcomeKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FundingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]} as unknown as DocumentNode<OutcomeThingFragment, unknown>;
export const ThingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Thing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Detail"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TraitThing"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalThing"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegionThing"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountryThing"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndexThing"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorThing"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PhaseThing"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupThing"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutcomeThing"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceThing"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PracticeSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CityOnMap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"City"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoleNeeded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkingGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"illustrative"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"dateNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"withinMonths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"internal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutcomeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"outcomeKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PhaseParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Phase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"axes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rolesNeeded"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stakeholders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutcomeParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParticipantParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StakeholderEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FundingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Detail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nameKind"}},{"kind":"Field","name":{"kind":"Name","value":"alternativeNames"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"broader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"broader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"broader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"narrower"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"narrower"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"related"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"24"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PracticeSummary"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"programs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"24"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TraitThing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trait"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CityOnMap"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalThing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"24"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PracticeSummary"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"programs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"24"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegionThing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"regionCode"},"name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CityOnMap"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"practices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"24"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PracticeSummary"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountryThing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CityOnMap"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"practices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"24"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PracticeSummary"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"programs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"24"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndexThing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Index"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorThing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PhaseThing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Phase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PhaseParts"}},{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Program"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupThing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkingGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupParts"}},{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stakeholders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutcomeParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutcomeThing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutcomeParts"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"funding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FundingParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceThing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"states"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}}]}}]}}]}}]} as unknown as DocumentNode<ThingQuery, ThingQueryVariables>;