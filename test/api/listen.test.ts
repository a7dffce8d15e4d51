import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import Fastify from 'fastify';
import { expect, it } from 'vitest';
import { BadSetting } from '../../api/env.ts';
import { listen } from '../../api/listen.ts';

it('names the setting where something listens already', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const listening = listen(Fastify(), { host: '127.0.0.1', port });
  await expect(listening).rejects.toThrow(
    new BadSetting(`PORT is ${port}, where something listens already; give another, or end that one.`),
  );
  other.close();
});

it('names the setting where the host is none of this machine', async () => {
  await expect(listen(Fastify(), { host: '203.0.113.1', port: 0 })).rejects.toThrow(/^HOST is “203.0.113.1”/);
});
