import type {
  AboutAs,
  CoverageRole,
  EvidenceLevel,
  FundingStatus,
  GroupKind,
  MemberKind,
  NameKind,
  OutcomeKind,
  OutcomeState,
  ParticipationRole,
  ProgramKind,
  Sector,
  Status,
  TextOrigin,
} from '../graph/vocabulary.ts';

/**
 * The form in which the seed network is written down: one object per thing, its relationships beside its texts,
 * so that a reader can hold it against the source document. `flatten.ts` turns it into nodes and relationships.
 */

/** One text by language tag: { en: 'Impact groups', it: 'Gruppi d’impatto' }. */
export type Texts = Partial<Record<string, string>>;
/** A list by language tag; the lists of all languages are parallel. */
export type TextLists = Partial<Record<string, readonly string[]>>;

/** Which source says so, where in it (a heading, a paragraph, in English), and which fields it speaks of. */
export interface Statement {
  source: string;
  locator?: string;
  /** Field names of the API: ['name', 'aims', 'phases']. */
  fields: readonly string[];
}

/** What every fact sheet has. */
export interface EntityFacts {
  /** Kind prefix, colon, Latin slug; readable and for ever. */
  id: string;
  /** The language of our own wording; the other languages are its translations. */
  language: string;
  /** How the translations came about, by language: MACHINE where absent. */
  origins?: Partial<Record<string, Exclude<TextOrigin, 'ORIGINAL'>>>;
  name: Texts;
  /** DESCRIPTIVE where the source gives no name. OFFICIAL where absent. */
  nameKind?: NameKind;
  alternativeNames?: TextLists;
  summary?: Texts;
  statedIn?: readonly Statement[];
}

export interface RoleNeeded {
  name: Texts;
  sector?: Sector;
  role: ParticipationRole;
}
export interface Participation {
  stakeholder: string;
  role: ParticipationRole;
}
export interface Money {
  amount: number;
  currency: string;
  year?: number;
}
export interface Funding {
  source: string;
  status: FundingStatus;
  amount?: Money;
  /** 0 to 1. */
  share?: number;
}
export interface Topic {
  theme: string;
  as: AboutAs;
}

/** What practices and programmes have in common. */
export interface UndertakingFacts extends EntityFacts {
  problem?: Texts;
  aims?: TextLists;
  approach?: Texts;
  activities?: TextLists;
  status?: Status;
  /** EDTF, as precise as the source and no more. */
  period?: string;
  /** Programmes that this is part of. */
  partOf?: readonly string[];
  /** Themes; a bare id is a TOPIC. */
  about?: readonly (string | Topic)[];
  addresses?: readonly string[];
  aimedAt?: readonly string[];
  uses?: readonly string[];
  suits?: readonly string[];
  contributesTo?: readonly string[];
  defines?: readonly string[];
  stakeholders?: readonly Participation[];
  fundedBy?: readonly Funding[];
  /** In order. */
  phases?: readonly PhaseFacts[];
  groups?: readonly WorkingGroupFacts[];
  outcomes?: readonly OutcomeFacts[];
}

export interface PracticeFacts extends UndertakingFacts {
  preconditions?: TextLists;
  coreElements?: TextLists;
  adaptableElements?: TextLists;
  lessons?: TextLists;
  failures?: TextLists;
  evidence?: EvidenceLevel;
  durationMonths?: { min?: number; max?: number };
  cost?: Money;
  rolesNeeded?: readonly RoleNeeded[];
  /** Cities, regions or countries. */
  practicedIn?: readonly { place: string; period?: string; status?: Status }[];
  adaptedFrom?: string;
}

export interface ProgramFacts extends UndertakingFacts {
  kind: ProgramKind;
  website?: string;
  selection?: Texts;
  selectionCriteria?: TextLists;
  /** Cities by their role, countries without one. */
  covers?: readonly { place: string; role?: CoverageRole }[];
}

export interface PhaseFacts extends EntityFacts {
  status?: Status;
  period?: string;
  activities?: TextLists;
  milestones?: TextLists;
  tools?: TextLists;
  rolesNeeded?: readonly RoleNeeded[];
  /** AXIS: a subject that the phase settles. */
  about?: readonly (string | Topic)[];
  stakeholders?: readonly Participation[];
  groups?: readonly WorkingGroupFacts[];
  outcomes?: readonly OutcomeFacts[];
}

export interface WorkingGroupFacts extends EntityFacts {
  kind: GroupKind;
  /** Given by the source as an example only. */
  illustrative?: boolean;
  date?: string;
  dateNote?: Texts;
  place?: Texts;
  meetings?: { minimum?: number; maximum?: number; withinMonths?: number };
  members?: readonly { kind: MemberKind; sector?: Sector; internal?: boolean }[];
  commitment?: Texts;
  about?: readonly (string | Topic)[];
  stakeholders?: readonly Participation[];
  outcomes?: readonly OutcomeFacts[];
}

export interface OutcomeFacts extends EntityFacts {
  kind: OutcomeKind;
  state: OutcomeState;
  indicator?: string;
  baseline?: number;
  value?: number;
  unit?: string;
  date?: string;
  about?: readonly (string | Topic)[];
  achievedIn?: readonly string[];
  producedBy?: readonly string[];
  /** Funding that it is meant to open. */
  fundedBy?: readonly Funding[];
}

export interface StakeholderFacts extends EntityFacts {
  sector?: Sector;
  website?: string;
  basedIn?: string;
}
export interface FundingSourceFacts extends EntityFacts {
  scheme?: string;
  funder?: string;
  period?: string;
}
export interface IndexFacts extends EntityFacts {
  definition?: Texts;
  indicators?: readonly { indicator: string; weight?: number }[];
}
export interface IndicatorFacts extends EntityFacts {
  unit?: string;
}

export interface ConceptFacts extends EntityFacts {
  broader?: readonly string[];
  related?: readonly string[];
}
export interface GoalFacts extends EntityFacts {
  /** "10" or "10.2". */
  code: string;
}

export interface CountryFacts extends EntityFacts {
  /** ISO 3166-1 alpha-2, upper case. */
  code: string;
}
export interface RegionFacts extends EntityFacts {
  /** ISO 3166-2; absent for a natural or historical region. */
  code?: string;
  country: string;
}
export interface CityFacts extends EntityFacts {
  country: string;
  region?: string;
  latitude?: number;
  longitude?: number;
  population?: number;
  populationYear?: number;
  /** The source of the population. */
  populationSource?: string;
  geonamesId?: number;
  wikidataId?: string;
  traits?: readonly { trait: string; asOf?: string }[];
}

/** A document. Not an Entity: it has a title and is itself what others cite. */
export interface SourceFacts {
  id: string;
  title: Texts;
  /** The language that the document is in. */
  language: string;
  /** Whether the document itself is a translation: ORIGINAL, HUMAN or MACHINE. */
  origin: TextOrigin;
  publisher?: string;
  url?: string;
  published?: string;
  licence?: string;
}
