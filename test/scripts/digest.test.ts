import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { digestOf } from '../../scripts/build.mjs';
import { scratchDirectory } from '../support/scratch.ts';

it('changes with a name, a content and a new file, and with nothing else', () => {
  const folder = scratchDirectory('sources');
  mkdirSync(join(folder, 'api'));
  const digests = [
    () => writeFileSync(join(folder, 'api', 'main.ts'), 'one'),
    () => writeFileSync(join(folder, 'api', 'main.ts'), 'two'),
    () => renameSync(join(folder, 'api', 'main.ts'), join(folder, 'api', 'server.ts')),
    () => writeFileSync(join(folder, 'api', 'empty.ts'), ''),
  ].map((change) => {
    change();
    return digestOf([folder]);
  });
  expect(new Set(digests).size).toBe(4);
  writeFileSync(join(folder, 'api', 'server.ts'), 'two');
  expect(digestOf([folder])).toBe(digests.at(-1));
});
