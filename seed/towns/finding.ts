import { parentPort } from 'node:worker_threads';
import { readTable } from '../imports/places/gazetteer.ts';
import type { Answered, Asked } from './messages.ts';
import { TownNames } from './town-names.ts';

/** The thread that has the gazetteer open. What it is asked before it has read it waits at the port. */

const port = parentPort;
if (!port) throw new Error('This module is the start of a thread.');

const names = new TownNames(await readTable());

port.on('message', ({ number, ...question }: Asked) => {
  port.postMessage({ number, found: names.find(question) } satisfies Answered);
});
