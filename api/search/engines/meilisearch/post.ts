import { type ClientRequest, Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { MeilisearchApiError, MeilisearchRequestError } from 'meilisearch';
import type { MeilisearchSettings } from '../../settings.ts';

/**
 * Sends JSON to a path of a Meilisearch and gives the JSON that it answers.
 * @throws MeilisearchRequestError where nothing answers in time
 * @throws MeilisearchApiError where it refuses, or where what answers is no Meilisearch
 */
export type Post = <Answer>(path: string, question: unknown) => Promise<Answer>;

/** A connection is closed before the server does it, after 5 seconds without a question. */
const AGENT_OPTIONS = { keepAlive: true, timeout: 4_000 };

/**
 * Asks without `fetch`, which the client is bound to: that takes twice the work and a millisecond longer for each question,
 * and one search asks several.
 * @param patience milliseconds to wait for an answer
 */
export function postingTo({ url, key }: MeilisearchSettings, patience: number): Post {
  const root = new URL(url.endsWith('/') ? url : `${url}/`);
  const isHttps = root.protocol === 'https:';
  const agent = isHttps ? new HttpsAgent(AGENT_OPTIONS) : new HttpAgent(AGENT_OPTIONS);
  const request = isHttps ? requestHttps : requestHttp;
  const headers = {
    'content-type': 'application/json',
    // A compressed answer comes in pieces, each of which waits for the one before to be acknowledged.
    'accept-encoding': 'identity',
    ...(key && { authorization: `Bearer ${key}` }),
  };
  return async <Answer>(path: string, question: unknown) => {
    const address = new URL(path, root);
    const body = Buffer.from(JSON.stringify(question));
    const send = () =>
      request(address, { method: 'POST', agent, headers: { ...headers, 'content-length': body.length } });
    return answerTo<Answer>(address, () => sentAtLast(send, body, patience));
  };
}

async function answerTo<Answer>(address: URL, send: () => Promise<Sent>): Promise<Answer> {
  const { status, text } = await send().catch((error) => {
    throw new MeilisearchRequestError(address.toString(), error);
  });
  const answer = parsed(text);
  if (answer !== undefined && status >= 200 && status < 300) return answer as Answer;
  throw new MeilisearchApiError(new Response(null, { status }), answer);
}

/** Nothing where something else than a Meilisearch answers, such as the page of a proxy before it. */
function parsed(text: string) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface Sent {
  status: number;
  text: string;
}

/** The server may close a connection in the very moment in which it is used again: that question it has not seen. */
async function sentAtLast(send: () => ClientRequest, body: Buffer, patience: number): Promise<Sent> {
  const first = send();
  try {
    return await sent(first, body, patience);
  } catch (error) {
    if (!first.reusedSocket || (error as NodeJS.ErrnoException).code !== 'ECONNRESET') throw error;
    return sent(send(), body, patience);
  }
}

async function sent(request: ClientRequest, body: Buffer, patience: number): Promise<Sent> {
  const tooLong = setTimeout(() => request.destroy(new Error(`No answer in ${patience} ms`)), patience);
  try {
    const answer = await new Promise<IncomingMessage>((answered, failed) => {
      request.on('response', answered).on('error', failed).end(body);
    });
    const pieces: Buffer[] = [];
    for await (const piece of answer) pieces.push(piece);
    return { status: answer.statusCode ?? 0, text: Buffer.concat(pieces).toString() };
  } finally {
    clearTimeout(tooLong);
  }
}
