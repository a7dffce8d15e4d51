import { parentPort, workerData } from 'node:worker_threads';
import type { Parameters, Run } from '../../../graph/engine.ts';
import { type SettlingOrder, settleFile } from '../settle-file.ts';
import type { FromSettling, ToSettling } from './messages.ts';

/** The thread that settles rows: it reads and thinks, and asks the one that has the graph open for what it must know of it. */

/** Groups that are made before one of them is taken: the writing never waits for rows, and few are held. */
const AHEAD = 2;

const port = parentPort;
if (!port) throw new Error('This module is the start of a thread.');
const tell = (message: FromSettling) => port.postMessage(message);

const asked: ((rows: unknown[]) => void)[] = [];
let free = AHEAD;
let onTaken = () => {};

port.on('message', (message: ToSettling) => {
  if (message.is === 'answer') {
    asked[message.number]?.(message.rows);
    delete asked[message.number];
  } else {
    free++;
    onTaken();
  }
});

/** A statement that fails is the other thread's to tell: it ends this one. */
const read: Run = <Row>(cypher: string, parameters?: Parameters) =>
  new Promise<Row[]>((resolve) => {
    const number = asked.push((rows) => resolve(rows as Row[])) - 1;
    tell({ is: 'ask', number, cypher, parameters });
  });

async function settleAll(order: SettlingOrder): Promise<void> {
  const { groups, ...opened } = await settleFile({ read }, order);
  tell({ is: 'open', ...opened });
  for await (const group of groups) {
    tell({ is: 'group', group });
    free--;
    while (free <= 0)
      await new Promise<void>((resolve) => {
        onTaken = resolve;
      });
  }
  tell({ is: 'end' });
}

await settleAll(workerData as SettlingOrder)
  .catch((error: NodeJS.ErrnoException) => {
    const { name, message, stack, code } = error;
    tell({ is: 'failed', error: { name, message, stack, code } });
  })
  .finally(() => port.close());
