import { resolve } from 'node:path';
import { openSearch, type Search } from '../../api/search/open.ts';
import { createServer, type ServerOptions } from '../../api/server.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { openGraph } from '../../graph/open.ts';
import { loadSeed } from '../../seed/load.ts';
import { openTowns } from '../../seed/towns/open.ts';
import { scratchDirectory } from './scratch.ts';

export interface GraphqlAnswer<Data> {
  data?: Data | null;
  errors?: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[];
}

/** The real server on a free port, over a graph of its own. */
export interface TestServer {
  /** Such as `http://127.0.0.1:34567`. */
  url: string;
  graph: GraphEngine;
  /** Await its `caughtUp` before searching for what was just written. */
  search: Search;
  /** Sends one GraphQL operation over HTTP. */
  ask<Data = Record<string, unknown>>(query: string, variables?: object): Promise<GraphqlAnswer<Data>>;
  close(): Promise<void>;
}

/** Starts the server over `graph`, by default a new embedded one that holds the seed network. `close` closes both. */
export async function startTestServer(graph?: GraphEngine, options: Partial<ServerOptions> = {}): Promise<TestServer> {
  const opened = graph ?? (await openSeededGraph());
  const search = openSearch(opened, (error) => console.error(error));
  const towns = openTowns({ onFailure: console.error });
  const fastify = await createServer(
    { graph: opened, search, towns },
    { introspection: true, logLevel: 'silent', pages: resolve('dist/web'), ...options },
  );
  const url = await fastify.listen({ host: '127.0.0.1', port: 0 });
  return {
    url,
    graph: opened,
    search,
    ask: (query, variables) => ask(url, query, variables),
    close: async () => {
      await fastify.close();
      await towns.close();
      await search.close();
      await opened.close();
    },
  };
}

async function openSeededGraph(): Promise<GraphEngine> {
  const graph = await openGraph({ directory: scratchDirectory('seeded') });
  await loadSeed(graph);
  return graph;
}

async function ask<Data>(url: string, query: string, variables: object = {}): Promise<GraphqlAnswer<Data>> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await answer.json()) as GraphqlAnswer<Data>;
}
