import type { GroupKind, MemberKind, Sector } from '../../../graph/vocabulary.ts';

/** A sentence about one thing and about several; `{}` is where they are named. */
type Phrase = readonly [one: string, several: string];

/** What can be said of two practices that are alike, in one language. */
export interface Phrasebook {
  /** How the language joins a list: a locale of Intl. */
  locale: string;
  quotes: readonly [string, string];
  /** The last of a list that names only some; `{}` is how many are left. */
  more: string;
  themes: Phrase;
  /** What lies above concepts that they name, without being the same. */
  broader: Phrase;
  /** The same of people whom both are meant for. */
  widerGroup: Phrase;
  challenges: Phrase;
  targetGroups: Phrase;
  goals: Phrase;
  methods: Phrase;
  groups: Phrase;
  /** Both go in phases. */
  staged: string;
  bodies: Phrase;
  members: Phrase;
  sectors: Phrase;
  funds: Phrase;
  funders: Phrase;
  outcomes: Phrase;
  measures: Phrase;
  cities: Phrase;
  regions: Phrase;
  countries: Phrase;
  traits: Phrase;
  size: string;
  words: Phrase;
  mentions: Phrase;
  /** Only words are alike that stand in texts about anything. */
  style: string;
  /** The texts are nearly the same. */
  double: string;
  named: {
    sectors: Record<Sector, string>;
    members: Record<MemberKind, string>;
    groups: Record<GroupKind, string>;
  };
}

/** The sentences that name things. */
export type PhraseName = {
  [Name in keyof Phrasebook]: Phrasebook[Name] extends Phrase ? Name : never;
}[keyof Phrasebook];
