import type { ThingQuery } from '../../gql/thing.ts';

/** What the general page shows, of any kind. */
export type ThingShown = NonNullable<ThingQuery['node']>;
/** What it shows of one kind: `Shown<'Phase'>`. */
export type Shown<Kind extends ThingShown['__typename']> = Extract<ThingShown, { readonly __typename: Kind }>;
