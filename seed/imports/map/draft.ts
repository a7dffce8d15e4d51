import type { ConceptKind } from '../../../graph/kinds.ts';
import type {
  FundingStatus,
  OutcomeKind,
  OutcomeState,
  ParticipationRole,
  ProgramKind,
  Sector,
} from '../../../graph/vocabulary.ts';
import type { PracticeFacts, ProgramFacts } from '../../facts.ts';
import type { PlaceKind, PlaceRole } from '../places/port.ts';
import type { RawRow } from '../read/raw-row.ts';
import type { Found } from './found.ts';
import type { Complaint } from './row-problem.ts';

/** A place that a row names, before anybody has looked it up. */
export interface PlaceWish {
  found: Found;
  role: PlaceRole;
  kinds?: readonly PlaceKind[];
  /** Countries as the row writes them, and where. */
  countries: readonly Found[];
  /** Regions as the row writes them. */
  regions: readonly string[];
}
export interface ConceptWish {
  kind: ConceptKind | 'Goal';
  found: Found;
}
export interface StakeholderWish {
  found: Found;
  sector?: Sector;
  role: ParticipationRole;
  website?: string;
  countries: readonly string[];
}
export interface ProgramWish {
  found: Found;
  kind: ProgramKind;
}
export interface FundingWish {
  found: Found;
  status: FundingStatus;
  amount?: number;
  currency?: string;
  year?: number;
  share?: number;
  descriptive: boolean;
}
export interface OutcomeWish {
  found: Found;
  kind: OutcomeKind;
  state: OutcomeState;
  value?: number;
  unit?: string;
  date?: string;
}

/** What a row says of its record alone: texts, dates, closed lists. */
export type OwnFacts = Partial<Omit<PracticeFacts & ProgramFacts, 'id' | 'language' | 'name'>>;

/** A row as the mapping understands it: nothing of it has been held against the graph yet. */
export interface RecordDraft {
  row: RawRow;
  kind: 'Practice' | 'Program';
  /** What tells the record from others of its document; null where the mapping names no key. */
  key: string | null;
  language: string;
  name: string;
  facts: OwnFacts;
  places: PlaceWish[];
  concepts: ConceptWish[];
  stakeholders: StakeholderWish[];
  programs: ProgramWish[];
  funding: FundingWish[];
  outcomes: OutcomeWish[];
  urls: string[];
  notes: readonly Complaint[];
}
