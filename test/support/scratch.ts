import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** A new, empty directory that is deleted when the whole run ends. */
export function scratchDirectory(purpose: string): string {
  return mkdtempSync(join(inject('scratch'), `${purpose}-`));
}
