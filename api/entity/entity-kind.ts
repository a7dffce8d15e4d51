import { enumType } from '../enum-type.ts';

/** The kinds that people look for. What only exists as a part of something else (a phase, a group) is not among them. */
export type EntityKindValue =
  | 'PRACTICE'
  | 'PROGRAM'
  | 'CITY'
  | 'REGION'
  | 'COUNTRY'
  | 'STAKEHOLDER'
  | 'FUNDING_SOURCE'
  | 'OUTCOME'
  | 'THEME'
  | 'CHALLENGE'
  | 'TARGET_GROUP'
  | 'METHOD'
  | 'TRAIT'
  | 'GOAL'
  | 'INDEX';

export const EntityKind = enumType<EntityKindValue>('EntityKind', 'The kinds of things that can be looked for.', {
  PRACTICE: 'Something that a city did and another can take over.',
  PROGRAM: 'A vision, a programme, a process, a network or a project that brings practices together.',
  CITY: 'A city or town.',
  REGION: 'A part of a country.',
  COUNTRY: 'A country.',
  STAKEHOLDER: 'An organisation or body that takes part.',
  FUNDING_SOURCE: 'A fund or scheme that pays.',
  OUTCOME: 'What came of something, or is to come of it.',
  THEME: 'A subject.',
  CHALLENGE: 'A problem that cities face.',
  TARGET_GROUP: 'People for whom something is done.',
  METHOD: 'A way of working.',
  TRAIT: 'A kind of city.',
  GOAL: 'A sustainable development goal, or a target of one.',
  INDEX: 'A set of indicators by which cities are compared.',
});
