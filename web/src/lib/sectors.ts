import type { Sector } from '../gql/fit.ts';

/** The sectors of those taking part, in the order in which they are offered. */
export const SECTORS: readonly Sector[] = [
  'GOVERNMENT',
  'LOCAL_AUTHORITY',
  'BUSINESS',
  'THIRD_SECTOR',
  'RESEARCH',
  'CITIZENS',
  'INTERNATIONAL',
];
