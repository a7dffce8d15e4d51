import { BadSetting } from '../api/env.ts';
import { GraphUnavailable } from '../graph/engine.ts';
import { BadCommand } from './imports/command-line.ts';
import { readImportsOrder, runImportsCommand } from './imports/imports-command.ts';
import { NoSuchImport } from './imports/undo/undo-import.ts';

/** `npm run imports`: lists the imports, or takes one back. */
try {
  await runImportsCommand(readImportsOrder(process.argv.slice(2)));
} catch (error) {
  const expected = [BadCommand, BadSetting, GraphUnavailable, NoSuchImport].some((kind) => error instanceof kind);
  console.error(expected ? (error as Error).message : error);
  process.exitCode = 1;
}
