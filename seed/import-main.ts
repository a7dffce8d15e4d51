import { readArguments } from './imports/command-line.ts';
import { isExpected } from './imports/expected-errors.ts';
import { runImportCommand } from './imports/import-command.ts';

/** `npm run import -- FILE --as NAME`: brings the records of a file into the graph that the environment names. */
try {
  process.exitCode = await runImportCommand(readArguments(process.argv.slice(2)));
} catch (error) {
  console.error(isExpected(error) ? (error as Error).message : error);
  process.exitCode = 1;
}
