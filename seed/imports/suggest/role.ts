import type { ColumnProfile } from './column-profile.ts';

/** What a column may be in a mapping. */
export type Role =
  | 'key'
  | 'name'
  | 'summary'
  | 'problem'
  | 'aims'
  | 'status'
  | 'language'
  | 'from'
  | 'to'
  | 'country'
  | 'city'
  | 'region'
  | 'organisation'
  | 'sector'
  | 'themes'
  | 'methods'
  | 'targetGroups'
  | 'challenges'
  | 'programs'
  | 'funding'
  | 'amount'
  | 'currency'
  | 'costYear'
  | 'goals'
  | 'outcome'
  | 'outcomeValue'
  | 'outcomeUnit'
  | 'url'
  | 'lessons';

/** The columns of a role. */
export type By = (role: Role) => ColumnProfile[];
