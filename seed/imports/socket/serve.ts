import { once } from 'node:events';
import { chmodSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import type { MissedSearches } from '../../../api/search/missed-searches.ts';
import type { GraphEngine } from '../../../graph/engine.ts';
import { loadSeed, reportInWords } from '../../load.ts';
import { missedInWords } from '../../searches/missed-in-words.ts';
import { isExpected } from '../expected-errors.ts';
import { importFile } from '../import-file.ts';
import { doImportsOrder } from '../imports-command.ts';
import { byteSource } from '../read/chunks.ts';
import { reindexedInWords } from '../report/in-words.ts';
import type { ImportListener } from '../run-import.ts';
import { type Answer, messages, type Request } from './messages.ts';
import { clearSocket, placeForSocket } from './where.ts';

/** The owner's end of the socket. */
export interface OwnerSocket {
  /** Ends the work under way after its transaction, and listens no more. */
  close(): Promise<void>;
}

/** What the owner works with: the graph, how the index of its search is built anew, and what it counts of searches. */
export interface Owned {
  graph: GraphEngine;
  reindex(onProgress: (done: number, total: number) => void): Promise<number>;
  missed: Pick<MissedSearches, 'flush'>;
}

/**
 * Takes imports, undos, lists and rebuildings of the index from commands while this process has the embedded graph open. Only who owns the
 * process can open the socket; orders are carried out one after the other.
 * @param directory the data directory
 * @throws UnsafeSocket
 */
export async function serveImports(owned: Owned, directory: string): Promise<OwnerSocket> {
  // The graph's lock says that no other owner lives: a socket that is there was left by one that crashed.
  const path = placeForSocket(directory);
  const stop = new AbortController();
  let last: Promise<unknown> = Promise.resolve();
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    serve(socket, stop.signal, (work) => {
      last = last.then(() => work(owned));
      return last;
    }).catch(() => socket.destroy());
  });
  const mask = process.umask(0o177);
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(path, resolve);
    });
  } finally {
    process.umask(mask);
  }
  chmodSync(path, 0o600);
  return {
    async close() {
      stop.abort();
      await last;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of open) socket.destroySoon();
      await closed;
      clearSocket(directory);
    },
  };
}

/** Who asked, as the work sees it. */
interface Asker {
  answer(message: Answer): void;
  /** Settled once a command that reads slowly, or is suspended, has taken what it was told: none of it piles up here. */
  caughtUp(): Promise<void>;
  /** Aborted where it has gone or wants no more, and where this process ends. */
  signal: AbortSignal;
}

type InTurn = (work: (owned: Owned) => Promise<void>) => Promise<unknown>;

async function serve(socket: Socket, closing: AbortSignal, inTurn: InTurn): Promise<void> {
  const stopped = new AbortController();
  // Whoever asked and has gone is taken to want no more of it.
  socket.on('error', () => stopped.abort()).on('close', () => stopped.abort());
  const signal = AbortSignal.any([closing, stopped.signal]);
  const asker: Asker = {
    signal,
    answer(message) {
      if (socket.writable) socket.write(`${JSON.stringify(message)}\n`);
    },
    async caughtUp() {
      // Its end, and ours, end the waiting too.
      while (socket.writableNeedDrain && !signal.aborted)
        await once(socket, 'drain', { signal }).catch(() => undefined);
    },
  };
  for await (const request of messages<Request>(socket)) {
    if (request.do === 'stop') stopped.abort();
    else
      inTurn((owned) => carriedOut(owned, request, asker)).finally(() => {
        socket.end();
      });
  }
}

async function carriedOut(owned: Owned, request: Exclude<Request, { do: 'stop' }>, asker: Asker): Promise<void> {
  const { answer } = asker;
  try {
    answer(await lastAnswer(owned, request, asker));
  } catch (error) {
    const expected = isExpected(error);
    if (!expected) console.error('An order through the socket failed:', error);
    answer({ is: 'failed', expected, message: expected ? (error as Error).message : String(error) });
  }
}

/** Carries an order out, telling of it meanwhile; gives what is answered last. */
async function lastAnswer(
  { graph, reindex, missed }: Owned,
  request: Exclude<Request, { do: 'stop' }>,
  { answer, caughtUp, signal }: Asker,
): Promise<Answer> {
  if (request.do === 'imports') return { is: 'text', text: await doImportsOrder(graph, request.order) };
  if (request.do === 'seed') return { is: 'text', text: reportInWords(await loadSeed(graph)) };
  if (request.do === 'searches') {
    await missed.flush();
    return { is: 'text', text: await missedInWords(graph, request.json) };
  }
  if (request.do === 'reindex') {
    const count = await reindex((done, total) => answer({ is: 'progress', rows: done, part: { done, total } }));
    return { is: 'text', text: reindexedInWords(count) };
  }
  const file = await byteSource(request.file.path, request.file.name);
  const listener: ImportListener = {
    opened: ({ head, encoding }) => answer({ is: 'opened', head, encoding }),
    finding: (finding) => answer({ is: 'finding', finding }),
    rejected: (text) => answer({ is: 'rejected', text }),
    progress: (rows, part) => answer({ is: 'progress', rows, part }),
    caughtUp,
  };
  return { is: 'done', summary: await importFile(graph, { ...request, file }, listener, signal) };
}
