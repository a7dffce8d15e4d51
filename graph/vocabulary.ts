/**
 * The closed lists of the model. The graph stores these very words, the API publishes them as enums.
 * UNKNOWN is in none of them: what is not known is not stored.
 */
export const NAME_KINDS = ['OFFICIAL', 'DESCRIPTIVE'] as const;
export const TEXT_ORIGINS = ['ORIGINAL', 'HUMAN', 'MACHINE'] as const;
export const PROGRAM_KINDS = [
  'VISION',
  'NATIONAL_PROGRAMME',
  'CITY_PROCESS',
  'TRANSNATIONAL_NETWORK',
  'GRANT_PROJECT',
] as const;
export const STATUSES = ['PLANNED', 'RUNNING', 'FINISHED', 'DISCONTINUED'] as const;
/** From the weakest to the strongest: the order is used in sorting. */
export const EVIDENCE_LEVELS = ['CLAIMED', 'DOCUMENTED', 'MEASURED', 'EVALUATED', 'REPLICATED'] as const;
export const GROUP_KINDS = [
  'PLENARY',
  'COMMITTEE',
  'WORKING_GROUP',
  'WORKSHOP',
  'STAKEHOLDER_GROUP',
  'DISCUSSION_GROUP',
  'EXPERT_MEETING',
  'STUDY_TOUR',
  'PUBLIC_DEBATE',
  'PUBLIC_MEETING',
] as const;
export const MEMBER_KINDS = [
  'CITIZEN',
  'CITIZENS_ORGANISATION',
  'NON_PROFIT',
  'CIVIL_SOCIETY',
  'EXPERT',
  'OFFICIAL',
  'GOVERNMENT',
  'LOCAL_AUTHORITY',
  'RESEARCH_INSTITUTION',
  'BUSINESS',
  'BUSINESS_ORGANISATION',
] as const;
export const SECTORS = [
  'GOVERNMENT',
  'LOCAL_AUTHORITY',
  'BUSINESS',
  'THIRD_SECTOR',
  'RESEARCH',
  'CITIZENS',
  'INTERNATIONAL',
] as const;
export const OUTCOME_KINDS = ['OUTPUT', 'RESULT', 'IMPACT'] as const;
export const OUTCOME_STATES = ['EXPECTED', 'ACHIEVED', 'MISSED'] as const;
export const PARTICIPATION_ROLES = [
  'LEAD',
  'INITIATOR',
  'COMMISSIONER',
  'PARTNER',
  'ADVISER',
  'FUNDER',
  'PARTICIPANT',
] as const;
export const COVERAGE_ROLES = ['LEAD', 'PARTNER', 'PILOT'] as const;
export const FUNDING_STATUSES = ['SOUGHT', 'GRANTED', 'REFUSED'] as const;
export const ABOUT_AS = ['TOPIC', 'AXIS'] as const;

export type NameKind = (typeof NAME_KINDS)[number];
export type TextOrigin = (typeof TEXT_ORIGINS)[number];
export type ProgramKind = (typeof PROGRAM_KINDS)[number];
export type Status = (typeof STATUSES)[number];
export type EvidenceLevel = (typeof EVIDENCE_LEVELS)[number];
export type GroupKind = (typeof GROUP_KINDS)[number];
export type MemberKind = (typeof MEMBER_KINDS)[number];
export type Sector = (typeof SECTORS)[number];
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];
export type OutcomeState = (typeof OUTCOME_STATES)[number];
export type ParticipationRole = (typeof PARTICIPATION_ROLES)[number];
export type CoverageRole = (typeof COVERAGE_ROLES)[number];
export type FundingStatus = (typeof FUNDING_STATUSES)[number];
export type AboutAs = (typeof ABOUT_AS)[number];
