import { awaitWriters } from '../../../graph/cypher/change.ts';
import { allDecisions, type DecisionRecord, saveDecision } from '../../../graph/cypher/decision.ts';
import { idsMergedInto, nodesById } from '../../../graph/cypher/node.ts';
import type { GraphEngine, Run } from '../../../graph/engine.ts';
import type { StoredNode } from '../../../graph/model.ts';
import { IMPORTED_BY } from '../../../graph/provenance.ts';
import { mergePractices } from './merge-practices.ts';
import { NoDecision, pairId } from './pair.ts';
import { takeBack } from './take-back.ts';

/** Makes one practice of two: the second is merged into the first. Gives what to tell. @throws NoDecision */
export async function decideSame(engine: GraphEngine, kept: string, gone: string): Promise<string> {
  const at = new Date().toISOString();
  const stay = await engine.write(async (run) => {
    // Two editors may merge the same practices at once: the later one must see what the earlier one made of them.
    await awaitWriters(run);
    const [one, other] = await bothOf(run, kept, gone);
    if (!Array.isArray(other[IMPORTED_BY])) throw ofTheSeed(one, other);
    return mergePractices(run, one, other, at);
  });
  return [
    `Merged ${gone} into ${kept}; both documents are cited, and the old address leads there.`,
    ...(stay.length > 0 ? [`As ${kept} has them: ${stay.join(', ')}.`] : []),
    `npm run imports -- reopen ${kept} ${gone} makes them two again.`,
  ].join('\n');
}

const ofTheSeed = (kept: StoredNode, gone: StoredNode): NoDecision =>
  new NoDecision(
    Array.isArray(kept[IMPORTED_BY])
      ? `${gone.id} belongs to the seed network, which would bring it back: name it first, and ${kept.id} is merged into it.`
      : 'Both belong to the seed network: make one of them there.',
  );

/** Remembers that two practices are not one: no import proposes or merges them again. @throws NoDecision */
export async function decideDifferent(engine: GraphEngine, one: string, other: string): Promise<string> {
  const decision: DecisionRecord = {
    id: pairId(one, other),
    verdict: 'DIFFERENT',
    kept: one,
    merged: other,
    decidedAt: new Date().toISOString(),
    imports: [],
    restores: '',
  };
  await engine.write(async (run) => {
    await awaitWriters(run);
    await bothOf(run, one, other);
    await saveDecision(run, decision);
  });
  return `${one} and ${other} are two; no import will propose them again.\nnpm run imports -- reopen ${one} ${other} takes that back.`;
}

/** Takes back what was decided of two practices. @throws NoDecision */
export async function reopenDouble(engine: GraphEngine, one: string, other: string): Promise<string> {
  const at = new Date().toISOString();
  return engine.write(async (run) => {
    await awaitWriters(run);
    const decisions = await allDecisions(run);
    const decision = decisions.find(({ id }) => id === pairId(one, other));
    if (!decision) throw new NoDecision(`Nothing was decided of ${one} and ${other}.`);
    const left = await takeBack(run, decision, decisions, at);
    const told =
      decision.verdict === 'SAME'
        ? `${decision.kept} and ${decision.merged} are two practices again.`
        : `${one} and ${other} may be proposed again.`;
    return [told, ...left].join('\n');
  });
}

async function bothOf(run: Run, one: string, other: string): Promise<[StoredNode, StoredNode]> {
  if (one === other) throw new NoDecision('Name two practices.');
  const found = await nodesById(run, 'Practice', [one, other]);
  const merged = await idsMergedInto(run, [one, other]);
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
