import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** A file that may go when the import is over. */
export interface LocalFile {
  path: string;
  name: string;
  remove(): Promise<void>;
}

/** Puts standard input into a file: its encoding is found out from its beginning, and an import may read it twice. */
export async function spooled(input: NodeJS.ReadableStream): Promise<LocalFile> {
  const directory = await mkdtemp(join(tmpdir(), 'crosstown-import-'));
  const path = join(directory, 'standard-input');
  await pipeline(input, createWriteStream(path, { mode: 0o600 }));
  return { path, name: 'standard input', remove: () => rm(directory, { recursive: true, force: true }) };
}
