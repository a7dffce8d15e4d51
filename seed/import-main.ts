import { asksForHelp, IMPORT_USAGE, readArguments } from './imports/command-line.ts';
import { isExpected } from './imports/expected-errors.ts';
import { runImportCommand } from './imports/import-command.ts';

/** `npm run import -- FILE --as NAME`: brings the records of a file into the graph that the environment names. */
try {
  const words = process.argv.slice(2);
  if (asksForHelp(words)) console.log(IMPORT_USAGE);
  else process.exitCode = await runImportCommand(readArguments(words));
} catch (error) {
  console.error(isExpected(error) ? (error as Error).message : error);
  process.exitCode = 1;
}
