import type { EnqueuedTaskPromise, Meilisearch } from 'meilisearch';

/** Tasks that a Meilisearch works off in the order in which they were given to it. */
export interface TaskQueue {
  /** Resolves when the server has the task. An error with the code `harmless` is none. */
  add(task: EnqueuedTaskPromise, harmless?: string): Promise<void>;
  /** Resolves when all are done. @throws where one failed */
  done(): Promise<void>;
}

export function taskQueue(client: Meilisearch): TaskQueue {
  const given: { uid: number; harmless?: string }[] = [];
  return {
    add: async (task, harmless) => {
      given.push({ uid: (await task).taskUid, harmless });
    },
    done: async () => {
      for (const { uid, harmless } of given.splice(0)) {
        const { error } = await client.tasks.waitForTask(uid);
        if (error && error.code !== harmless) throw new Error(`Meilisearch: ${error.message}`);
      }
    },
  };
}
