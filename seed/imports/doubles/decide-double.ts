import { allDecisions, type DecisionRecord, saveDecision } from '../../../graph/cypher/decision.ts';
import { idsMergedInto, nodesById } from '../../../graph/cypher/node.ts';
import type { GraphEngine } from '../../../graph/engine.ts';
import type { StoredNode } from '../../../graph/model.ts';
import { IMPORTED_BY } from '../../../graph/provenance.ts';
import { mergePractices } from './merge-practices.ts';
import { NoDecision, pairId } from './pair.ts';
import { takeBackDecision } from './take-back.ts';

/** Makes one practice of two: the second is merged into the first. Gives what to tell. @throws NoDecision */
export async function decideSame(engine: GraphEngine, kept: string, gone: string): Promise<string> {
  const [one, other] = await bothOf(engine, kept, gone);
  if (!Array.isArray(other[IMPORTED_BY]))
    throw new NoDecision(
      Array.isArray(one[IMPORTED_BY])
        ? `${gone} belongs to the seed network, which would bring it back: name it first, and ${kept} is merged into it.`
        : 'Both belong to the seed network: make one of them there.',
    );
  const at = new Date().toISOString();
  const stay = await engine.write((run) => mergePractices(run, one, other, at));
  return [
    `Merged ${gone} into ${kept}; both documents are cited, and the old address leads there.`,
    ...(stay.length > 0 ? [`As ${kept} has them: ${stay.join(', ')}.`] : []),
    `npm run imports -- reopen ${kept} ${gone} makes them two again.`,
  ].join('\n');
}

/** Remembers that two practices are not one: no import proposes or merges them again. @throws NoDecision */
export async function decideDifferent(engine: GraphEngine, one: string, other: string): Promise<string> {
  await bothOf(engine, one, other);
  const decision: DecisionRecord = {
    id: pairId(one, other),
    verdict: 'DIFFERENT',
    kept: one,
    merged: other,
    decidedAt: new Date().toISOString(),
    imports: [],
    restores: '',
  };
  await engine.write((run) => saveDecision(run, decision));
  return `${one} and ${other} are two; no import will propose them again.\nnpm run imports -- reopen ${one} ${other} takes that back.`;
}

/** Takes back what was decided of two practices. @throws NoDecision */
export async function reopenDouble(engine: GraphEngine, one: string, other: string): Promise<string> {
  const decision = (await allDecisions(engine.read)).find(({ id }) => id === pairId(one, other));
  if (!decision) throw new NoDecision(`Nothing was decided of ${one} and ${other}.`);
  await takeBackDecision(engine, decision);
  return decision.verdict === 'SAME'
    ? `${decision.kept} and ${decision.merged} are two practices again.`
    : `${one} and ${other} may be proposed again.`;
}

async function bothOf(engine: GraphEngine, one: string, other: string): Promise<[StoredNode, StoredNode]> {
  if (one === other) throw new NoDecision('Name two practices.');
  const found = await nodesById(engine.read, 'Practice', [one, other]);
  const merged = await idsMergedInto(engine.read, [one, other]);
  const [first, second] = [one, other].map((id) => {
    const node = found.get(id);
    if (node) return node;
    const into = merged.get(id);
    throw new NoDecision(
      into
        ? `${id} was merged into ${into} already.`
        : `There is no practice ${id}; npm run imports -- doubles lists pairs.`,
    );
  });
  return [first as StoredNode, second as StoredNode];
}
