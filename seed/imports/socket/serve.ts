import { chmodSync, rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import type { GraphEngine } from '../../../graph/engine.ts';
import { isExpected } from '../expected-errors.ts';
import { importFile } from '../import-file.ts';
import { doImportsOrder } from '../imports-command.ts';
import { byteSource } from '../read/chunks.ts';
import { type Answer, messages, type Request, socketPath } from './messages.ts';

/** The owner's end of the socket. */
export interface OwnerSocket {
  /** Ends the work under way after its transaction, and listens no more. */
  close(): Promise<void>;
}

/**
 * Takes imports, undos and lists from commands while this process has the embedded graph open. Only who owns the
 * process can open the socket; orders are carried out one after the other.
 * @param directory the data directory
 */
export async function serveImports(engine: GraphEngine, directory: string): Promise<OwnerSocket> {
  const path = socketPath(directory);
  const stop = new AbortController();
  let last: Promise<unknown> = Promise.resolve();
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    serve(socket, stop.signal, (work) => {
      last = last.then(() => work(engine));
      return last;
    }).catch(() => socket.destroy());
  });
  // The graph's lock says that no other owner lives: a socket that is there was left by one that crashed.
  rmSync(path, { force: true });
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
    },
  };
}

type InTurn = (work: (engine: GraphEngine) => Promise<void>) => Promise<unknown>;

async function serve(socket: Socket, closing: AbortSignal, inTurn: InTurn): Promise<void> {
  const stopped = new AbortController();
  // Whoever asked and has gone is taken to want no more of it.
  socket.on('error', () => stopped.abort()).on('close', () => stopped.abort());
  const signal = AbortSignal.any([closing, stopped.signal]);
  const answer = (message: Answer) => {
    if (socket.writable) socket.write(`${JSON.stringify(message)}\n`);
  };
  for await (const request of messages<Request>(socket)) {
    if (request.do === 'stop') stopped.abort();
    else
      inTurn((engine) => carriedOut(engine, request, answer, signal)).finally(() => {
        socket.end();
      });
  }
}

async function carriedOut(
  engine: GraphEngine,
  request: Exclude<Request, { do: 'stop' }>,
  answer: (message: Answer) => void,
  signal: AbortSignal,
): Promise<void> {
  try {
    if (request.do === 'imports') answer({ is: 'text', text: await doImportsOrder(engine, request.order) });
    else {
      const file = await byteSource(request.file.path, request.file.name);
      const listener = {
        opened: (form: { head: string; encoding: string }) => answer({ is: 'opened', ...form }),
        finding: (finding: Extract<Answer, { is: 'finding' }>['finding']) => answer({ is: 'finding', finding }),
        rejected: (text: string) => answer({ is: 'rejected', text }),
        progress: (rows: number, part: { done: number; total: number }) => answer({ is: 'progress', rows, part }),
      };
      answer({ is: 'done', summary: await importFile(engine, { ...request, file }, listener, signal) });
    }
  } catch (error) {
    const expected = isExpected(error);
    if (!expected) console.error('An order through the socket failed:', error);
    answer({ is: 'failed', expected, message: expected ? (error as Error).message : String(error) });
  }
}
