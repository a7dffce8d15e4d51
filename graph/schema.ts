import type { GraphSchema, LabelProperty } from './engine.ts';
import { KINDS } from './kinds.ts';

/** Labels that the graph keeps for itself and the API does not publish. */
export const INTERNAL_LABELS = {
  migration: 'Migration',
  lock: 'Lock',
  mergedId: 'MergedId',
  change: 'Change',
  changeCounter: 'ChangeCounter',
  indexCursor: 'IndexCursor',
  missedSearch: 'MissedSearch',
  import: 'Import',
  importedRow: 'ImportedRow',
  importedChange: 'ImportedChange',
  importedCategory: 'ImportedCategory',
  decision: 'Decision',
} as const;

const byId = (label: string): LabelProperty => ({ label, property: 'id' });

/** Every label is found by its id; changes are read in their order. */
export const GRAPH_SCHEMA: GraphSchema = {
  unique: [
    ...KINDS.map(byId),
    byId(INTERNAL_LABELS.migration),
    byId(INTERNAL_LABELS.lock),
    byId(INTERNAL_LABELS.mergedId),
    byId(INTERNAL_LABELS.changeCounter),
    byId(INTERNAL_LABELS.indexCursor),
    byId(INTERNAL_LABELS.missedSearch),
    byId(INTERNAL_LABELS.import),
    byId(INTERNAL_LABELS.importedRow),
    byId(INTERNAL_LABELS.importedChange),
    byId(INTERNAL_LABELS.importedCategory),
    byId(INTERNAL_LABELS.decision),
    { label: INTERNAL_LABELS.change, property: 'number' },
  ],
  indexed: [],
};
