import { setTimeout } from 'node:timers/promises';
import type { EnqueuedTaskPromise, Meilisearch, Task } from 'meilisearch';

/** Tasks that a Meilisearch works off in the order in which they were given to it. */
export interface TaskQueue {
  /** Resolves when the server has the task. An error with the code `harmless` is none. */
  add(task: EnqueuedTaskPromise, harmless?: string): Promise<void>;
  /** Resolves when all are done. @throws where one failed, or takes too long */
  done(): Promise<void>;
}

/** Milliseconds: tasks of a rebuild may wait behind each other. */
const PATIENCE = 10 * 60_000;
/** Milliseconds from one look at a task to the next: soon at first, as most take no time, then ever more seldom. */
const PACE = { first: 20, growth: 1.25, longest: 500 };

export function taskQueue(client: Meilisearch): TaskQueue {
  const given: { uid: number; harmless?: string }[] = [];
  return {
    add: async (task, harmless) => {
      given.push({ uid: (await task).taskUid, harmless });
    },
    done: async () => {
      for (const { uid, harmless } of given.splice(0)) {
        const { error } = await ended(client, uid);
        if (error && error.code !== harmless) throw new Error(`Meilisearch: ${error.message}`);
      }
    },
  };
}

/** The client's own waiting adds a listener at each look and takes none off: a long task would fill the memory and the log. */
async function ended(client: Meilisearch, uid: number): Promise<Task> {
  const until = performance.now() + PATIENCE;
  for (let pace = PACE.first; ; pace = Math.min(pace * PACE.growth, PACE.longest)) {
    const task = await client.tasks.getTask(uid);
    if (task.status !== 'enqueued' && task.status !== 'processing') return task;
    if (performance.now() > until)
      throw new Error(`Meilisearch: task ${uid} is not done after ${PATIENCE / 60_000} minutes.`);
    await setTimeout(pace);
  }
}
