import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { keepUserSettingsOut } from './test/support/user-settings.ts';

keepUserSettingsOut(process.env);

/** Suites that run on both graph engines. They share one Neo4j database, so they run one after another. */
const ON_BOTH_ENGINES = ['test/graph/**/*.test.ts', 'test/**/*.engines.test.ts'];

/** Libraries outside of Vite load GraphQL's CommonJS build: ours must be the same, or its types are strangers to them. */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

const projects: TestProjectConfiguration[] = [
  {
    resolve,
    test: {
      name: 'engines',
      include: ON_BOTH_ENGINES,
      globalSetup: 'test/support/neo4j/setup.ts',
      fileParallelism: false,
      testTimeout: 60_000,
      hookTimeout: 120_000,
      sequence: { groupOrder: 1 },
      benchmark: { include: ['test/bench/**/*.bench.ts'] },
    },
  },
  {
    resolve,
    test: {
      name: 'node',
      include: ['test/**/*.test.ts'],
      exclude: [...ON_BOTH_ENGINES, 'test/{web,e2e}/**'],
      testTimeout: 20_000,
      hookTimeout: 60_000,
    },
  },
  {
    test: { name: 'web', include: ['test/web/**/*.test.{ts,tsx}'], environment: 'happy-dom', testTimeout: 20_000 },
  },
  {
    resolve,
    test: {
      name: 'e2e',
      include: ['test/e2e/**/*.test.ts'],
      fileParallelism: false,
      // A page may take its time on a busy machine; what is expected of it stays the same.
      expect: { poll: { timeout: 15_000 } },
      // A real browser on a busy machine now and then loses a race; what only passed the second time is marked so.
      retry: process.env.CROSSTOWN_TEST === 'all' ? 1 : 0,
      testTimeout: 60_000,
      hookTimeout: 60_000,
      sequence: { groupOrder: 2 },
    },
  },
];

export default defineConfig({
  test: { globalSetup: 'test/support/parts.ts', projects },
});
