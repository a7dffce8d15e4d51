import type { FastifyInstance } from 'fastify';
import { BadSetting } from './env.ts';

export interface Address {
  host: string;
  port: number;
}

/** What the system's refusals mean for the settings. */
const REFUSALS: Record<string, (address: Address) => string> = {
  EADDRINUSE: ({ port }) => `PORT is ${port}, where something listens already; give another, or end that one.`,
  EACCES: ({ port }) => `PORT is ${port}, which is not for everybody to open; give one above 1023.`,
  EADDRNOTAVAIL: ({ host }) => `HOST is “${host}”, which is no address of this machine; give one, such as 127.0.0.1.`,
  ENOTFOUND: ({ host }) => `HOST is “${host}”, which nobody knows; give an address such as 127.0.0.1.`,
};

/** Lets the server listen. @throws BadSetting where the system does not let it listen there */
export async function listen(server: FastifyInstance, address: Address): Promise<void> {
  try {
    await server.listen({ host: address.host, port: address.port });
  } catch (error) {
    const refusal = REFUSALS[(error as NodeJS.ErrnoException).code ?? ''];
    throw refusal ? new BadSetting(refusal(address)) : error;
  }
}
