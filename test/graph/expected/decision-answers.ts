import * as decisions from '../../../graph/cypher/decision.ts';
import * as imports from '../../../graph/cypher/import.ts';
import { idsMergedInto } from '../../../graph/cypher/node.ts';
import type { Run } from '../../../graph/engine.ts';
import { type Answer, AT } from './answers.ts';
import { IMPORT, ROW } from './import-answers.ts';

const [TRANSIT, GARDENS] = ['practice:transit', 'practice:gardens'];
const DECISION: decisions.DecisionRecord = {
  id: `${GARDENS} ${TRANSIT}`,
  verdict: 'DIFFERENT',
  kept: TRANSIT,
  merged: GARDENS,
  decidedAt: AT,
  imports: [IMPORT.id],
  restores: '',
};
const LATER = { ...DECISION, id: 'a b', decidedAt: '2099-01-01T00:00:00.000Z' };
const NOTE = { from: ROW.id, to: TRANSIT, properties: {} };

/** A row that became one practice and resembles another. */
async function saveRow(run: Run): Promise<void> {
  await imports.saveImport(run, IMPORT);
  await imports.saveImportedRows(run, IMPORT.id, [ROW]);
}

async function notesAt(run: Run, id: string): Promise<string[]> {
  const ties = await decisions.tiesOfPractice(run, id);
  return ties.filter(({ from }) => from === ROW.id).map(({ type }) => type);
}

/** What editors decide of practices that look like one, of the whole network. */
export const DECISION_ANSWERS: Record<string, Answer> = {
  'decision.saveDecision': [
    async (run) => {
      await decisions.saveDecision(run, DECISION);
      await decisions.saveDecision(run, { ...DECISION, verdict: 'SAME' });
      return decisions.allDecisions(run);
    },
    [{ ...DECISION, verdict: 'SAME' }],
  ],
  'decision.allDecisions': [
    async (run) => {
      await decisions.saveDecision(run, DECISION);
      await decisions.saveDecision(run, LATER);
      return (await decisions.allDecisions(run)).map(({ id }) => id);
    },
    [LATER.id, DECISION.id],
  ],
  'decision.deleteDecision': [
    async (run) => {
      await decisions.saveDecision(run, DECISION);
      await decisions.saveDecision(run, LATER);
      await decisions.deleteDecision(run, LATER.id);
      return (await decisions.allDecisions(run)).map(({ id }) => id);
    },
    [DECISION.id],
  ],
  'decision.likelyDoubles': [
    async (run) => {
      await saveRow(run);
      return decisions.likelyDoubles(run);
    },
    [{ practice: TRANSIT, resembles: GARDENS, findings: '[]', row: ROW.id }],
  ],
  'decision.tiesOfPractice': [
    async (run) => {
      await saveRow(run);
      const ties = await decisions.tiesOfPractice(run, GARDENS);
      return new Set(ties.filter(({ type }) => type === 'RESEMBLES' || type === 'STATED_IN').map((tie) => tie.from));
    },
    new Set([ROW.id, GARDENS]),
  ],
  'decision.tieNotes': [
    async (run) => {
      await saveRow(run);
      await decisions.tieNotes(run, 'RESEMBLES', [NOTE, { ...NOTE, to: 'practice:none' }]);
      return new Set(await notesAt(run, TRANSIT));
    },
    new Set(['BECAME', 'RESEMBLES']),
  ],
  'decision.untieNotes': [
    async (run) => {
      await saveRow(run);
      await decisions.untieNotes(run, 'BECAME', [NOTE]);
      return [await notesAt(run, TRANSIT), await notesAt(run, GARDENS)];
    },
    [[], ['RESEMBLES']],
  ],
  'decision.leadTo': [
    async (run) => {
      await decisions.leadTo(run, 'practice:trams', TRANSIT);
      return [...(await idsMergedInto(run, ['practice:trams']))];
    },
    [['practice:trams', TRANSIT]],
  ],
  'decision.leadNowhere': [
    async (run) => {
      await decisions.leadTo(run, 'practice:trams', TRANSIT);
      await decisions.leadTo(run, 'practice:buses', TRANSIT);
      await decisions.leadNowhere(run, 'practice:trams');
      return [...(await idsMergedInto(run, ['practice:trams', 'practice:buses'])).keys()];
    },
    ['practice:buses'],
  ],
};
