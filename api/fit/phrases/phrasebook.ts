import type { Sector } from '../../../graph/vocabulary.ts';

/**
 * What can be said of a practice for a city, in one language. `{about}`, `{money}`, `{months}`, `{sectors}` and
 * `{quote}` are filled in.
 */
export interface Phrasebook {
  locale: string;
  /** Follows what is not documented; `{ask}` is a body. */
  ask: string;
  sectors: Record<Sector, string>;
  phrases: Record<PhraseName, string>;
}

export const PHRASES = [
  'answersChallenge',
  'otherChallenge',
  'challengesUnknown',
  'meetsTargetGroup',
  'otherTargetGroup',
  'targetGroupsUnknown',
  'suitsTrait',
  'otherTrait',
  'traitUnknown',
  'sameSize',
  'sameRegion',
  'sameCountry',
  'hasPartner',
  'lacksPartner',
  'partnerNotSaid',
  'partnersUnknown',
  'withinBudget',
  'beyondBudget',
  'budgetNotSaid',
  'otherCurrency',
  'costUnknown',
  'withinTime',
  'beyondTime',
  'timeNotSaid',
  'durationUnknown',
  'precondition',
  'preconditionsUnknown',
  'measured',
  'evaluated',
  'replicated',
  'onlyDocumented',
  'onlyClaimed',
  'evidenceUnknown',
  'droppedHere',
  'droppedAlike',
  'droppedElsewhere',
  'discontinued',
  'wentWrong',
] as const;
export type PhraseName = (typeof PHRASES)[number];
