import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../support/server.ts';

describe('About', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.close());

  const ask = async (query: string) => {
    const { data, errors } = await server.ask(query);
    if (!data || errors) throw new Error(JSON.stringify(errors));
    return data;
  };

  it('counts what the graph holds, kind by kind', async () => {
    const data = await ask(`{
      about { counts { kind count } }
      practices { totalCount }
      cities { totalCount }
      fundingSources { totalCount }
    }`);
    const { counts } = data.about as { counts: { kind: string; count: number }[] };
    const countOf = (wanted: string) => ({ totalCount: counts.find(({ kind }) => kind === wanted)?.count });
    expect(counts).toHaveLength(15);
    expect(data.practices).toEqual(countOf('PRACTICE'));
    expect(data.cities).toEqual(countOf('CITY'));
    expect(data.fundingSources).toEqual(countOf('FUNDING_SOURCE'));
  });

  it('names the engines, the version and how to cite', async () => {
    const data = await ask('{ about { version updatedAt licence citation engines { role name healthy detail } } }');
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const engine = (role: string) => ({ role, name: 'embedded', healthy: true, detail: null });
    expect(data.about).toMatchObject({
      version,
      engines: [engine('graph'), engine('search'), { role: 'similarity', healthy: true }],
    });
    const { updatedAt, citation } = data.about as { updatedAt: string; citation: string };
    expect(Date.parse(updatedAt)).toBeGreaterThan(Date.now() - 3_600_000);
    expect(citation).toContain(updatedAt.slice(0, 10));
  });
});
