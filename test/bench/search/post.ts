import { Agent, type IncomingMessage, request } from 'node:http';

/** Connections stay open, as a browser's do. */
const agent = new Agent({ keepAlive: true });

/** Posts JSON and reads the JSON that comes back, with no more work than that: what is measured is who answers. */
export async function post(url: string, question: unknown, headers: Record<string, string> = {}): Promise<unknown> {
  const body = Buffer.from(JSON.stringify(question));
  const answer = await new Promise<IncomingMessage>((answered, failed) => {
    const type = { 'content-type': 'application/json', 'content-length': String(body.length) };
    request(url, { method: 'POST', agent, headers: { ...type, ...headers } }, answered)
      .on('error', failed)
      .end(body);
  });
  const pieces: Buffer[] = [];
  for await (const piece of answer) pieces.push(piece);
  const text = Buffer.concat(pieces).toString();
  if (answer.statusCode !== 200) throw new Error(`${url} answered ${answer.statusCode}: ${text.slice(0, 400)}`);
  return JSON.parse(text);
}
