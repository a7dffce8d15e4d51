import { changesAfter, lastChange } from '../../graph/cypher/change.ts';
import { practicesOfSteps } from '../../graph/cypher/similar.ts';
import type { Run } from '../../graph/engine.ts';
import { groupBy } from '../../graph/group-by.ts';
import { CONCEPT_KINDS, kindOf } from '../../graph/kinds.ts';
import { Backgrounds } from './backgrounds.ts';
import { readConceptTree } from './concept-tree.ts';
import type { Corpus } from './corpus.ts';
import { inTurns } from './in-turns.ts';
import { BATCH, drawn, type Progress, putIn, type Reading, readAll } from './read-all.ts';
import { readPractices } from './read-practices.ts';

/** Changes that are read at a time. */
const STRIDE = 100;
/** How long answers wait for the newest changes, in milliseconds, before they go without them. */
const PATIENCE = 1000;
/** So many practices are weighed anew at once, in a fraction of a second; more are in the background. */
const AT_ONCE = 2000;

/**
 * All practices as they are compared, held in memory and kept up with the graph by its log of changes. Several
 * processes on one graph each hold their own.
 */
export class SimilarityIndex {
  readonly #run: Run;
  #reading: Reading | null = null;
  #backgrounds = new Backgrounds();
  #cursor = 0;
  #working: Promise<void> = Promise.resolve();
  /** The turn that has not begun yet. */
  #waiting: Promise<void> | null = null;
  #isWorking = false;
  /** When the work at hand began. */
  #since = 0;
  /** The corpus that is weighed anew in the background. */
  #weighed: Corpus | null = null;
  #progress: Progress | null = null;

  constructor(run: Run) {
    this.#run = run;
  }

  /**
   * What is known, with the changes that this process was told of: the first time it reads the whole graph. Where
   * changes come faster than they can be read, it may be some seconds behind: see `behind`.
   */
  async fresh(): Promise<Reading> {
    const turn = this.#catchUp();
    // Work that has gone on for long, such as after a change of the tree of concepts, holds up nobody any more.
    const patience = PATIENCE - (Date.now() - this.#since);
    await (this.#reading ? Promise.race([turn, pause(Math.max(0, patience))]) : turn);
    if (!this.#reading) throw new Error('The similarity index was not built.');
    return this.#reading;
  }

  /**
   * Follows the graph also while nobody asks, so that the next answer need not wait.
   * @param every in milliseconds
   * @returns what ends it
   */
  keepUp(every: number): () => void {
    // An answer tells its asker what went wrong; here nobody asks, and the next time may go well.
    const timer = setInterval(() => this.#catchUp().catch(() => undefined), every);
    timer.unref();
    return () => clearInterval(timer);
  }

  /** Those who come while others wait for their turn to begin share that turn. */
  #catchUp(): Promise<void> {
    if (this.#waiting) return this.#waiting;
    if (!this.#isWorking) this.#since = Date.now();
    const turn = this.#working.then(() => {
      this.#waiting = null;
      return this.#work();
    });
    this.#waiting = turn;
    this.#working = turn.catch(() => undefined);
    return turn;
  }

  async #work(): Promise<void> {
    [this.#isWorking, this.#since] = [true, Date.now()];
    try {
      await this.#advance();
    } finally {
      this.#isWorking = false;
    }
  }

  /** How many changes of the graph it does not know yet; null before it was first asked for. */
  async behind(): Promise<number | null> {
    return this.#reading && (await lastChange(this.#run)) - this.#cursor;
  }

  /** Whether answers are made of weights that are being renewed. */
  get isWeighing(): boolean {
    return this.#weighed !== null;
  }

  /** How far it is where it reads all practices, for the first time or anew; null where it does not. */
  get progress(): Progress | null {
    return this.#progress;
  }

  async #advance(): Promise<void> {
    if (!this.#reading) return this.#build();
    for (;;) {
      const changes = await changesAfter(this.#run, this.#cursor, STRIDE);
      if (changes.length === 0) return;
      await this.#follow([...new Set(changes.flatMap(({ ids }) => ids))]);
      this.#cursor = changes.at(-1)?.number ?? this.#cursor;
    }
  }

  async #build(): Promise<void> {
    const [before, backgrounds] = [await lastChange(this.#run), new Backgrounds()];
    try {
      await backgrounds.readAll(this.#run);
      this.#reading = await readAll(this.#run, (progress) => {
        this.#progress = progress;
      });
    } finally {
      this.#progress = null;
    }
    this.#backgrounds = backgrounds;
    this.#cursor = before;
  }

  async #follow(ids: readonly string[]): Promise<void> {
    if (!this.#reading) return;
    const { corpus, tree } = this.#reading;
    const byKind = groupBy(ids, kindOf);
    const concepts = [...CONCEPT_KINDS, 'Goal' as const].some((kind) => byKind.has(kind));
    if (concepts && (await readConceptTree(this.#run)).fingerprint !== tree.fingerprint) return this.#build();
    const due = new Set(byKind.get('Practice'));
    for (const kind of ['Phase', 'WorkingGroup', 'Outcome'] as const)
      for (const id of await practicesOfSteps(this.#run, kind, byKind.get(kind) ?? [])) due.add(id);
    const changed = await this.#backgrounds.changedAmong(this.#run, ids);
    if (changed.length > 0) for (const practice of corpus.naming(changed)) due.add(practice);
    const list = [...due];
    for (let from = 0; from < list.length; from += BATCH) await this.#replace(list.slice(from, from + BATCH));
  }

  async #replace(ids: readonly string[]): Promise<void> {
    if (!this.#reading) return;
    const { corpus, tree, needs } = this.#reading;
    const practices = await drawn(await readPractices(this.#run, ids), tree);
    // From here on nothing waits, so that no answer sees a practice half replaced.
    for (const id of ids) {
      corpus.remove(id);
      needs.delete(id);
    }
    putIn(this.#reading, practices);
    if (corpus.size <= AT_ONCE) return corpus.settle();
    corpus.settleNew();
    this.#weighInBackground(corpus);
  }

  /** Meanwhile answers are made of what was weighed before; what comes in is weighed beside it. */
  #weighInBackground(corpus: Corpus): void {
    if (this.#weighed === corpus || !corpus.isDue) return;
    this.#weighed = corpus;
    const ended = () => {
      if (this.#weighed === corpus) this.#weighed = null;
    };
    // Where it fails the old weights stand, and the next change makes it due again.
    inTurns(corpus.weighAnew()).then(ended, ended);
  }
}

const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });

const indexes = new WeakMap<Run, SimilarityIndex>();

/** The index over the graph that is read by `run`: one for each open graph, made when it is first asked for. */
export function similarityIndexOf(run: Run): SimilarityIndex {
  const index = indexes.get(run) ?? new SimilarityIndex(run);
  indexes.set(run, index);
  return index;
}
