import { lastChange } from '../graph/cypher/change.ts';
import type { Run } from '../graph/engine.ts';

/** Characters of all answers that are held at once, as JSON. */
const MOST_CHARACTERS = 48_000_000;
/** A longer answer is a list of its own: it would push out hundreds of others. */
const LONGEST = 64_000;

/** What the graph answered since its newest change: good for every request that finds no newer one. */
export class HeldAnswers {
  /** The number of that change. */
  readonly change: number;
  #answers = new Map<unknown, Map<string, { answer: unknown }>>();
  #characters = 0;

  constructor(change: number) {
    this.change = change;
  }

  /** What a batch function gave for a question; nothing where it was not asked, or is not held any more. */
  get(batch: unknown, question: string): { answer: unknown } | undefined {
    return this.#answers.get(batch)?.get(question);
  }

  hold(batch: unknown, question: string, answer: unknown): void {
    const characters = question.length + (JSON.stringify(answer)?.length ?? 0);
    if (characters > LONGEST) return;
    if (this.#characters + characters > MOST_CHARACTERS) {
      this.#answers = new Map();
      this.#characters = 0;
    }
    const ofBatch = this.#answers.get(batch) ?? new Map<string, { answer: unknown }>();
    this.#answers.set(batch, ofBatch.set(question, { answer }));
    this.#characters += characters;
  }
}

const held = new WeakMap<Run, HeldAnswers>();

/**
 * The answers that hold now. Whoever asked before a change goes on with those from before, so that nothing which was read
 * then is taken for what came after.
 */
export async function answersHeldNow(run: Run): Promise<HeldAnswers> {
  const change = await lastChange(run);
  const known = held.get(run);
  if (known?.change === change) return known;
  const answers = new HeldAnswers(change);
  held.set(run, answers);
  return answers;
}
