import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findChromium } from './chromium-path.ts';
import { findNeo4j } from './neo4j/find.ts';

/** A server that whoever runs the tests has given them. */
export interface GivenMeilisearch {
  url: string;
  key: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    chromium: string | null;
    meilisearch: GivenMeilisearch | null;
    /** A directory that the end of the run deletes. */
    scratch: string;
  }
}

/** A part of the tests that this machine cannot run, and how to have it. */
interface MissingPart {
  name: string;
  remedy: string;
  /** No package registry carries it, so a full run goes without. */
  optional: boolean;
}

/** Tells the tests which parts are there, and whoever runs them which are left out. */
export default function parts(project: TestProject): () => void {
  const chromium = findChromium();
  const meilisearch = givenMeilisearch();
  project.provide('chromium', chromium);
  project.provide('meilisearch', meilisearch);
  const missing = missingParts(chromium, meilisearch);
  const needed = missing.filter((part) => !part.optional);
  if (process.env.CROSSTOWN_TEST === 'all' && needed.length > 0)
    throw new Error(`CROSSTOWN_TEST=all asks for every part, and some are missing.\n${listed(needed)}`);
  const scratch = mkdtempSync(join(tmpdir(), 'crosstown-test-'));
  project.provide('scratch', scratch);
  return () => {
    rmSync(scratch, { recursive: true, force: true });
    if (missing.length > 0) console.log(`\nLeft out on this machine:\n${listed(missing)}`);
  };
}

function givenMeilisearch(): GivenMeilisearch | null {
  const url = process.env.TEST_MEILI_URL;
  return url ? { url, key: process.env.TEST_MEILI_KEY ?? '' } : null;
}

function missingParts(chromium: string | null, meilisearch: GivenMeilisearch | null): MissingPart[] {
  const neo4j = findNeo4j();
  const all: (MissingPart | false)[] = [
    neo4j.kind === 'missing' && { name: 'Neo4j', remedy: neo4j.remedy, optional: false },
    chromium === null && {
      name: 'Chromium (end-to-end tests)',
      remedy: 'install it (Debian: apt-get install chromium), or name one in CHROMIUM_PATH',
      optional: false,
    },
    meilisearch === null && {
      name: 'Meilisearch',
      remedy: 'start one and name it in TEST_MEILI_URL, with its key in TEST_MEILI_KEY',
      optional: true,
    },
    !existsSync('../shared/seeds') && {
      name: 'the source documents',
      remedy: 'put them in ../shared/seeds beside the repository',
      optional: true,
    },
  ];
  return all.filter((part) => part !== false);
}

function listed(missing: MissingPart[]): string {
  return missing.map(({ name, remedy }) => `  ${name}: ${remedy}`).join('\n');
}
