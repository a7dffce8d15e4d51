import { asksForHelp } from './imports/command-line.ts';
import { isExpected } from './imports/expected-errors.ts';
import { IMPORTS_USAGE, readImportsOrder, runImportsCommand } from './imports/run-imports-command.ts';

/** `npm run imports`: lists the imports, or takes one back. */
try {
  const words = process.argv.slice(2);
  if (asksForHelp(words)) console.log(IMPORTS_USAGE);
  else await runImportsCommand(readImportsOrder(words));
} catch (error) {
  console.error(isExpected(error) ? (error as Error).message : error);
  process.exitCode = 1;
}
