import type { ProgramPageQuery } from '../../gql/program.ts';

/** What the page shows of a programme. */
export type ProgramShown = NonNullable<ProgramPageQuery['program']>;
