import { BadSetting } from '../api/env.ts';
import { GraphUnavailable } from '../graph/engine.ts';
import { BadCommand, readArguments } from './imports/command-line.ts';
import { runImportCommand } from './imports/import-command.ts';
import { MissingColumn } from './imports/map/row-reader.ts';
import { BadMapping } from './imports/mapping/load.ts';
import { UnreadableFile } from './imports/read/raw-row.ts';

/** `npm run import -- FILE --as NAME`: brings the records of a file into the graph that the environment names. */
const EXPECTED = [BadCommand, BadMapping, BadSetting, GraphUnavailable, MissingColumn, UnreadableFile];

try {
  process.exitCode = await runImportCommand(readArguments(process.argv.slice(2)));
} catch (error) {
  const expected = EXPECTED.some((kind) => error instanceof kind) || (error as NodeJS.ErrnoException).code === 'ENOENT';
  console.error(expected ? (error as Error).message : error);
  process.exitCode = 1;
}
