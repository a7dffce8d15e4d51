import * as imports from '../../../graph/cypher/import.ts';
import { nodesById } from '../../../graph/cypher/node.ts';
import { relationshipsBetween } from '../../../graph/cypher/relationship.ts';
import * as undo from '../../../graph/cypher/undo-import.ts';
import type { Run } from '../../../graph/engine.ts';
import { type Answer } from './answers.ts';
import { CATEGORY, IMPORT, ROW } from './import-answers.ts';

/** Marks the gardens, and what they are about, as an import's. */
async function importGardens(run: Run): Promise<void> {
  await imports.saveImport(run, IMPORT);
  await run(`MATCH (p:Practice {id: 'practice:gardens'})-[r:ABOUT]->() SET p.importedBy = $by, r.importedBy = $by`, {
    by: [IMPORT.id],
  });
}

const ABOUT = { type: 'ABOUT', fromKind: 'Practice', toKind: 'Theme' } as const;
const EDGE = { from: 'practice:transit', to: 'theme:trams', key: 'AXIS' };
const CHANGE = {
  id: 'change:1',
  row: 3,
  target: 'goal:2',
  type: null,
  to: null,
  key: null,
  before: '{}',
  after: '{"a":1}',
};

/** What is left between a practice and its theme. */
async function leftBetween(run: Run) {
  const left = await relationshipsBetween(run, ABOUT, [{ ...EDGE, properties: {} }]);
  return left.map(({ properties }) => properties).sort((one, other) => String(one.as).localeCompare(String(other.as)));
}

/** What the taking back of an import asks and deletes, in the whole network. */
export const UNDO_ANSWERS: Record<string, Answer> = {
  'undo-import.nodesOfImport': [
    async (run) => {
      await importGardens(run);
      return (await undo.nodesOfImport(run, 'Practice', IMPORT.id)).map(({ node }) => node.id);
    },
    ['practice:gardens'],
  ],
  'undo-import.edgesOfImport': [
    async (run) => {
      await importGardens(run);
      return undo.edgesOfImport(run, 'ABOUT', IMPORT.id);
    },
    [{ from: 'practice:gardens', to: 'theme:mobility', key: 'TOPIC', importedBy: [IMPORT.id] }],
  ],
  'undo-import.tiesOfOthers': [
    async (run) => {
      await importGardens(run);
      const ties = await undo.tiesOfOthers(run, 'Practice', ['practice:gardens'], IMPORT.id);
      return ties.map(({ other }) => other).sort();
    },
    ['country:bg', 'practice:transit', 'source:page'],
  ],
  'undo-import.deleteEdges': [
    async (run) => {
      await undo.deleteEdges(run, 'ABOUT', ['Practice', 'Theme'], [EDGE]);
      return leftBetween(run);
    },
    [{ as: 'TOPIC' }],
  ],
  'undo-import.updateEdges': [
    async (run) => {
      await undo.updateEdges(run, 'ABOUT', ['Practice', 'Theme'], [{ ...EDGE, properties: { seen: 1, gone: null } }]);
      return leftBetween(run);
    },
    [{ as: 'AXIS', seen: 1 }, { as: 'TOPIC' }],
  ],
  'undo-import.deleteNodes': [
    async (run) => {
      await undo.deleteNodes(run, 'Theme', ['theme:trams', 'theme:none']);
      return [...(await nodesById(run, 'Theme', ['theme:trams', 'theme:mobility'])).keys()];
    },
    ['theme:mobility'],
  ],
  'undo-import.changesOfImport': [
    async (run) => {
      await imports.saveImport(run, IMPORT);
      await imports.saveImportedChanges(run, IMPORT.id, [CHANGE]);
      return undo.changesOfImport(run, IMPORT.id);
    },
    [{ id: 'change:1', row: 3, target: 'goal:2', before: '{}', after: '{"a":1}' }],
  ],
  'undo-import.changesByLater': [
    async (run) => {
      const [later, earlier, undone] = ['2026-06-02', '2024-01-01', '2026-06-03'].map((startedAt, at) => ({
        ...IMPORT,
        id: `import:other-${at}`,
        status: at === 2 ? ('UNDONE' as const) : ('DONE' as const),
        startedAt,
      }));
      for (const one of [IMPORT, later, earlier, undone] as (typeof IMPORT)[]) {
        await imports.saveImport(run, one);
        await imports.saveImportedChanges(run, one.id, [{ ...CHANGE, id: `change:${one.id}` }]);
      }
      const found = await undo.changesByLater(run, IMPORT.id, ['goal:2']);
      return found.map(({ change, by }) => [change.id, by]);
    },
    [['change:import:other-0', 'import:other-0']],
  ],
  'undo-import.deleteImportNotes': [
    async (run) => {
      await imports.saveImport(run, IMPORT);
      await imports.saveImportedRows(run, IMPORT.id, [ROW]);
      await imports.saveImportedChanges(run, IMPORT.id, [CHANGE]);
      await imports.saveImportedCategories(run, [{ ...CATEGORY, origin: { importedBy: [IMPORT.id] } }]);
      await undo.deleteImportNotes(run, IMPORT.id);
      return run('MATCH (n) WHERE n:ImportedRow OR n:ImportedChange OR n:ImportedCategory RETURN n.id AS id');
    },
    [],
  ],
};
