import type { PracticePageQuery } from '../../gql/practice.ts';

/** What the page shows of a practice. */
export type PracticeShown = NonNullable<PracticePageQuery['practice']>;
