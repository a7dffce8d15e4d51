import { connect, type Socket } from 'node:net';
import { OrderFailed } from '../expected-errors.ts';
import type { ImportSummary } from '../import-file.ts';
import type { ImportListener } from '../run-import.ts';
import { type Answer, messages, type Request } from './messages.ts';
import { socketOf } from './where.ts';

/**
 * The process that has the embedded graph of a directory open, where one listens; null where none does.
 * @throws UnsafeSocket
 */
export async function connectToOwner(directory: string): Promise<Socket | null> {
  const path = socketOf(directory);
  if (path === null) return null;
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.once('connect', () => resolve(socket)).once('error', () => resolve(null));
  });
}

/** Hands an import over, with the same progress and report. @throws OrderFailed */
export async function handOverImport(
  socket: Socket,
  request: Extract<Request, { do: 'import' }>,
  listener: ImportListener,
  signal: AbortSignal,
): Promise<ImportSummary> {
  signal.addEventListener('abort', () => send(socket, { do: 'stop' }), { once: true });
  send(socket, request);
  for await (const answer of messages<Answer>(socket)) {
    if (answer.is === 'done') return answer.summary;
    if (answer.is === 'failed') throw new OrderFailed(answer.message);
    if (answer.is === 'opened') listener.opened(answer);
    else if (answer.is === 'finding') listener.finding(answer.finding);
    else if (answer.is === 'rejected') listener.rejected(answer.text);
    else if (answer.is === 'progress') listener.progress(answer.rows, answer.part);
  }
  throw brokenOff();
}

/** Hands a list of imports or searches, an undo, a rebuilding of the index or the seed over; gives the text to print. @throws OrderFailed */
export async function handOverOrder(
  socket: Socket,
  request: Extract<Request, { do: 'imports' | 'reindex' | 'searches' | 'seed' }>,
  progress: ImportListener['progress'] = () => {},
): Promise<string> {
  send(socket, request);
  for await (const answer of messages<Answer>(socket)) {
    if (answer.is === 'text') return answer.text;
    if (answer.is === 'failed') throw new OrderFailed(answer.message);
    if (answer.is === 'progress') progress(answer.rows, answer.part);
  }
  throw brokenOff();
}

const brokenOff = () =>
  new OrderFailed(
    'The server ended before the work was done. What was written stands; the same command goes on from there.',
  );

const send = (socket: Socket, request: Request) => socket.write(`${JSON.stringify(request)}\n`);
