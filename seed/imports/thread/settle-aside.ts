import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { GraphEngine } from '../../../graph/engine.ts';
import { headOf } from '../read/chunks.ts';
import { isWorkbook } from '../read/open.ts';
import { UnreadableFile } from '../read/raw-row.ts';
import { type SettledFile, type SettlingOrder, settleFile } from '../settle-file.ts';
import type { SettledGroup } from '../settled-groups.ts';
import type { FromSettling, PlainError, ToSettling } from './messages.ts';

/** Below this many bytes a text is settled sooner than a thread has started. */
const WORTH_A_THREAD = 4 * 1024 * 1024;

/**
 * Rows live shortly: with room for what is young, few of them are moved before they are dropped. How much garbage an
 * engine lets lie goes by the most it may take: a file of a gigabyte stays below 300 MB because of the second number.
 * A thread that runs out of its room ends alone, and the process that serves goes on.
 */
const LIMITS = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 1024 };

/**
 * Settles the rows of a file, a large one or a workbook in a thread of its own: reading and comparing rows takes as long as writing
 * them, and the thread that writes would do both in turn.
 * @throws UnreadableFile MissingColumn where the file is not what the mapping reads
 */
export async function settleAside(engine: Pick<GraphEngine, 'read'>, order: SettlingOrder): Promise<SettledFile> {
  const start = (await isWorthAThread(order)) ? startOfThread() : undefined;
  return start
    ? settledByThread(engine, new Worker(start, { workerData: order, resourceLimits: LIMITS }))
    : settleFile(engine, order);
}

/** Packed bytes say little of what comes out of a workbook, and a joined file may be of any size. */
async function isWorthAThread({ file, mapping }: SettlingOrder): Promise<boolean> {
  if (file.bytes >= WORTH_A_THREAD || mapping.joins?.length) return true;
  return isWorkbook(await headOf(file, 4));
}

/** The module that the thread starts with, beside this one: in the bundle, or among the sources. */
function startOfThread(): string | undefined {
  const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url));
  return ['settling.js', 'from-sources.mjs'].map(beside).find(existsSync);
}

async function settledByThread(engine: Pick<GraphEngine, 'read'>, worker: Worker): Promise<SettledFile> {
  const messages = messagesOf(worker, engine);
  try {
    const first = await messages.next();
    if (first.value?.is !== 'open') throw new Error('The thread that settles rows did not open its file.');
    const { is: _, ...opened } = first.value;
    return { ...opened, groups: groupsIn(messages, worker) };
  } catch (error) {
    await worker.terminate();
    throw error;
  }
}

async function* groupsIn(messages: AsyncIterable<Told>, worker: Worker): AsyncGenerator<SettledGroup> {
  try {
    for await (const message of messages) {
      if (message.is !== 'group') return;
      worker.postMessage({ is: 'taken' } satisfies ToSettling);
      yield message.group;
    }
  } finally {
    await worker.terminate();
  }
}

type Told = Exclude<FromSettling, { is: 'ask' | 'failed' }>;

/** What the thread tells, in order; what it asks is answered on the way. */
async function* messagesOf(worker: Worker, { read }: Pick<GraphEngine, 'read'>): AsyncGenerator<Told> {
  const told: Told[] = [];
  let failure: { error: unknown } | undefined;
  let heard = () => {};
  const fail = (error: unknown) => {
    failure ??= { error };
    heard();
  };
  worker.on('message', (message: FromSettling) => {
    if (message.is === 'failed') return fail(asError(message.error));
    if (message.is !== 'ask') {
      told.push(message);
      return heard();
    }
    const { number, cypher, parameters } = message;
    read(cypher, parameters).then(
      (rows) => worker.postMessage({ is: 'answer', number, rows } satisfies ToSettling),
      fail,
    );
  });
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('The thread that settles rows ended before their end.')));
  for (;;) {
    const next = told.shift();
    if (next) yield next;
    else if (failure) throw failure.error;
    else
      await new Promise<void>((resolve) => {
        heard = resolve;
      });
  }
}

/** What is wrong with the file itself: the message says all there is to say. */
const OF_THE_FILE = new Set(['UnreadableFile', 'UncertainEncoding', 'MissingColumn']);

function asError({ name, message, ...rest }: PlainError): Error {
  if (OF_THE_FILE.has(name)) return new UnreadableFile(message);
  return Object.assign(new Error(message), { name }, rest);
}
