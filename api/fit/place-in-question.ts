import type { Sector } from '../../graph/vocabulary.ts';

/** The city that practices are to fit: one of the graph, or what somebody says of theirs. Null: not known. */
export interface PlaceInQuestion {
  /** Its id, where it is a city of the graph. */
  city: string | null;
  country: string | null;
  /** The places that contain it, and itself. */
  within: ReadonlySet<string>;
  population: number | null;
  traits: ReadonlySet<string> | null;
  /** Whether the traits and partners are all it has, so that what is not among them is missing. */
  complete: boolean;
  challenges: ReadonlySet<string>;
  targetGroups: ReadonlySet<string>;
  budget: { amount: number; currency: string } | null;
  partners: ReadonlySet<Sector> | null;
  months: number | null;
  /** Practices that it has already and has not dropped. */
  practised: ReadonlySet<string>;
}
