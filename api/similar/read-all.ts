import { countsByKind } from '../../graph/cypher/about.ts';
import { practiceIdsAfter } from '../../graph/cypher/similar.ts';
import type { Run } from '../../graph/engine.ts';
import { type Needs, needsOf } from '../fit/needs.ts';
import { type ConceptTree, readConceptTree } from './concept-tree.ts';
import { Corpus } from './corpus.ts';
import type { Portrait } from './facets.ts';
import { inTurns } from './in-turns.ts';
import { portraitOf } from './portrait.ts';
import { type PracticeRecord, readPractices } from './read-practices.ts';

/** Practices that are read at a time. */
export const BATCH = 500;
/** Practices that are drawn before others get their turn: some milliseconds. */
const STRIDE = 8;

/** How far reading all practices has come. */
export interface Progress {
  read: number;
  /** How many there were when it began. */
  of: number;
}

/** What answers are made of, at one moment. */
export interface Reading {
  corpus: Corpus;
  tree: ConceptTree;
  /** What each practice asks of a city. */
  needs: Map<string, Needs>;
}

/** Reads and weighs all practices; whatever else is due has its turn every few milliseconds. */
export async function readAll(run: Run, told: (progress: Progress) => void): Promise<Reading> {
  const of = (await countsByKind(run, ['Practice'])).get('Practice') ?? 0;
  told({ read: 0, of });
  const reading: Reading = { corpus: new Corpus(), tree: await readConceptTree(run), needs: new Map() };
  let read = 0;
  // The next ones are on their way while these are drawn.
  for (let coming = batchAfter(run, ''); ; ) {
    const { ids, records } = await coming;
    const last = ids.at(-1);
    if (last === undefined) break;
    coming = batchAfter(run, last);
    // Where these fail nobody waits for the next.
    coming.catch(() => undefined);
    // Nobody sees it before it is whole, so each practice can go in by itself.
    await inTurns(drawing(records, reading.tree, (practice) => putIn(reading, [practice])));
    read += ids.length;
    told({ read, of });
  }
  await inTurns(reading.corpus.weighAnew());
  return reading;
}

async function batchAfter(run: Run, after: string) {
  const ids = await practiceIdsAfter(run, after, BATCH);
  return { ids, records: ids.length > 0 ? await readPractices(run, ids) : [] };
}

/** A practice as it is compared, and what it asks of a city. */
export interface Drawn {
  portrait: Portrait;
  needs: Needs;
}

/** Practices as they are now, drawn while others have their turn. */
export async function drawn(records: readonly PracticeRecord[], tree: ConceptTree): Promise<Drawn[]> {
  const all: Drawn[] = [];
  await inTurns(drawing(records, tree, (practice) => all.push(practice)));
  return all;
}

function* drawing(
  records: readonly PracticeRecord[],
  tree: ConceptTree,
  keep: (practice: Drawn) => void,
): Generator<void> {
  for (const [place, record] of records.entries()) {
    keep({ portrait: portraitOf(record, tree), needs: needsOf(record, tree) });
    if (place % STRIDE === STRIDE - 1) yield;
  }
}

/** Puts practices in, in the place of what was held of them before. */
export function putIn({ corpus, needs }: Reading, practices: readonly Drawn[]): void {
  corpus.put(practices.map(({ portrait }) => portrait));
  for (const practice of practices) needs.set(practice.needs.id, practice.needs);
}
