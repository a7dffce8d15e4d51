import { recordChange } from '../../../graph/cypher/change.ts';
import { type ImportedChangeRecord, importsById, saveImportedChanges } from '../../../graph/cypher/import.ts';
import { changesByLater } from '../../../graph/cypher/undo-import.ts';
import type { Run } from '../../../graph/engine.ts';
import { groupBy } from '../../../graph/group-by.ts';
import type { Properties } from '../../../graph/model.ts';
import { importsOf } from '../../../graph/provenance.ts';
import {
  type ChangedThing,
  isWithdrawal,
  nameOf,
  storedOf,
  type ThingToWrite,
  takenBack,
  tieThings,
  updateThings,
} from './changed-things.ts';
import { handedOver } from './handed-over.ts';

/** What is as before again, by id, and what is not, in words. */
export interface PutBack {
  putBack: string[];
  left: string[];
}

/**
 * Gives things their properties of before an import back, where nobody has changed them since, and ties again what it
 * withdrew; tells of the others. What a later import has changed again, that one puts back when it is taken back itself.
 * Statements: as many as there are kinds of things, however many things.
 */
export async function putBack(
  run: Run,
  importId: string,
  changes: readonly ImportedChangeRecord[],
  at: string,
): Promise<PutBack> {
  // The last change first, so that what was changed twice comes to what it was at first.
  const inTurn = [...changes].sort((one, other) => (other.row ?? 0) - (one.row ?? 0));
  const toLater = handedOver(importId, inTurn, await changesByLater(run, importId, endsOf(inTurn)));
  for (const [by, theirs] of groupBy(toLater.changes, (one) => one.by))
    await saveImportedChanges(
      run,
      by,
      theirs.map(({ change }) => change),
    );
  const own = inTurn.filter((change) => !toLater.withdrawals.has(change));
  const { back, tied, left } = asBefore(own, await storedOf(run, own), await standingImports(run, own));
  await updateThings(run, back, at);
  await tieThings(run, tied);
  const gone = await missing(run, tied);
  const there = tied.filter((one) => !gone.includes(one));
  left.push(...gone.map(({ thing }) => `${thing.target} is not tied to ${thing.to} again: one of them is gone.`));
  const touched = [...new Set([...back.map(({ thing }) => thing.target), ...endsOf(there.map(({ thing }) => thing))])];
  await recordChange(run, touched, at);
  return { putBack: touched, left };
}

const endsOf = (things: readonly ChangedThing[]): string[] => [
  ...new Set(things.flatMap(({ target, to }) => (to ? [target, to] : [target]))),
];

/** What is to be written so that things are as they were, given what stands there now. */
function asBefore(
  changes: readonly ImportedChangeRecord[],
  stored: Map<string, Properties>,
  standing: ReadonlySet<string>,
): { back: ThingToWrite[]; tied: ThingToWrite[]; left: string[] } {
  const [back, tied] = [new Map<string, ThingToWrite>(), new Map<string, ThingToWrite>()];
  const left: string[] = [];
  for (const change of changes) {
    const name = nameOf(change);
    const now = stored.get(name);
    const before = JSON.parse(change.before) as Properties;
    if (isWithdrawal(change)) {
      if (now || !importsOf(before).some((id) => standing.has(id))) continue;
      tied.set(name, { thing: change, properties: before });
      stored.set(name, before);
    } else if (now) {
      const { taken, kept } = takenBack(before, JSON.parse(change.after) as Properties, now);
      if (kept.length > 0) left.push(`${change.target} keeps its ${kept.join(', ')}: they were changed since.`);
      if (Object.keys(taken).length === 0) continue;
      stored.set(name, { ...now, ...taken });
      const to = tied.get(name) ? tied : back;
      to.set(name, { thing: change, properties: { ...to.get(name)?.properties, ...taken } });
    }
  }
  return { back: [...back.values()], tied: [...tied.values()], left };
}

/** The imports that said what was withdrawn and have not been taken back themselves. */
async function standingImports(run: Run, changes: readonly ImportedChangeRecord[]): Promise<Set<string>> {
  const said = changes.filter(isWithdrawal).flatMap(({ before }) => importsOf(JSON.parse(before) as Properties));
  if (said.length === 0) return new Set();
  const found = await importsById(run, [...new Set(said)]);
  return new Set([...found.values()].filter(({ status }) => status !== 'UNDONE').map(({ id }) => id));
}

/** Those that could not be tied: an end of theirs is gone. */
async function missing(run: Run, tied: readonly ThingToWrite[]): Promise<ThingToWrite[]> {
  const there = await storedOf(
    run,
    tied.map(({ thing }) => thing),
  );
  return tied.filter(({ thing }) => !there.has(nameOf(thing)));
}
