import { CONCEPT_KINDS, KINDS, type Kind, PLACE_KINDS, UNDERTAKING_KINDS as UNDERTAKINGS } from './kinds.ts';

interface RelationshipType {
  from: readonly Kind[];
  to: readonly Kind[];
  /** The property that tells two relationships of this type between the same two nodes apart. */
  key?: string;
}

/** Every relationship of the model: what it leads from and to, and by what it is the same one. */
export const RELATIONSHIPS = {
  PART_OF: { from: UNDERTAKINGS, to: ['Program'] },
  PRACTICED_IN: { from: ['Practice'], to: PLACE_KINDS },
  COVERS: { from: ['Program'], to: ['City', 'Country'] },
  TAKES_PART_IN: { from: ['Stakeholder'], to: [...UNDERTAKINGS, 'Phase', 'WorkingGroup'], key: 'role' },
  FUNDED_BY: { from: [...UNDERTAKINGS, 'Outcome'], to: ['FundingSource'], key: 'status' },
  HAS_PHASE: { from: UNDERTAKINGS, to: ['Phase'] },
  FORMS: { from: [...UNDERTAKINGS, 'Phase'], to: ['WorkingGroup'] },
  LED_TO: { from: [...UNDERTAKINGS, 'Phase', 'WorkingGroup'], to: ['Outcome'] },
  PRODUCED_BY: { from: ['Outcome'], to: ['Stakeholder'] },
  ACHIEVED_IN: { from: ['Outcome'], to: PLACE_KINDS },
  MEASURED_BY: { from: ['Outcome'], to: ['Indicator'] },
  ABOUT: { from: [...UNDERTAKINGS, 'Phase', 'WorkingGroup', 'Outcome'], to: ['Theme'], key: 'as' },
  ADDRESSES: { from: UNDERTAKINGS, to: ['Challenge'] },
  AIMED_AT: { from: UNDERTAKINGS, to: ['TargetGroup'] },
  USES: { from: UNDERTAKINGS, to: ['Method'] },
  SUITS: { from: UNDERTAKINGS, to: ['Trait'] },
  CONTRIBUTES_TO: { from: UNDERTAKINGS, to: ['Goal'] },
  DEFINES: { from: UNDERTAKINGS, to: ['Index'] },
  ADAPTED_FROM: { from: ['Practice'], to: ['Practice'] },
  BROADER: { from: [...CONCEPT_KINDS, 'Goal'], to: [...CONCEPT_KINDS, 'Goal'] },
  RELATED: { from: CONCEPT_KINDS, to: CONCEPT_KINDS },
  HAS_TRAIT: { from: ['City'], to: ['Trait'] },
  LOCATED_IN: { from: ['City', 'Region'], to: ['Region', 'Country'] },
  BASED_IN: { from: ['Stakeholder'], to: PLACE_KINDS },
  RUN_BY: { from: ['FundingSource'], to: ['Stakeholder'] },
  WEIGHS: { from: ['Index'], to: ['Indicator'] },
  STATED_IN: { from: KINDS, to: ['Source'], key: 'locator' },
} as const satisfies Record<string, RelationshipType>;

export type Relationship = keyof typeof RELATIONSHIPS;

/** The property by which relationships of this type between the same nodes differ, or null. */
export function keyOf(type: Relationship): string | null {
  const definition: RelationshipType = RELATIONSHIPS[type];
  return definition.key ?? null;
}
