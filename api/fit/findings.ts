import type { Sector } from '../../graph/vocabulary.ts';
import type { PhraseName } from './phrases/phrasebook.ts';

export const FIT_FACETS = [
  'CHALLENGE',
  'TARGET_GROUP',
  'TRAIT',
  'SIZE',
  'PLACE',
  'PARTNERS',
  'BUDGET',
  'TIME',
  'PRECONDITION',
  'EVIDENCE',
  'FAILURE',
] as const;
export type FitFacet = (typeof FIT_FACETS)[number];

/** One thing that speaks for a practice here, that it lacks here, or that nobody has written down. */
export interface Finding {
  facet: FitFacet;
  phrase: PhraseName;
  /** What it is about: the first is what a reader is led to. */
  about?: readonly string[];
  /** Whom to ask. */
  ask?: string | null;
  sectors?: readonly Sector[];
  money?: { amount: number; currency: string };
  months?: number;
  /** A text of the practice that is told word for word: which field, and which of its items. */
  quote?: { field: 'preconditions' | 'failures'; item: number };
}

export interface Findings {
  fits: Finding[];
  missing: Finding[];
  unknown: Finding[];
}

export const noFindings = (): Findings => ({ fits: [], missing: [], unknown: [] });
