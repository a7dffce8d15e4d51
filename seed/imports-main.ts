import { isExpected } from './imports/expected-errors.ts';
import { readImportsOrder, runImportsCommand } from './imports/run-imports-command.ts';

/** `npm run imports`: lists the imports, or takes one back. */
try {
  await runImportsCommand(readImportsOrder(process.argv.slice(2)));
} catch (error) {
  console.error(isExpected(error) ? (error as Error).message : error);
  process.exitCode = 1;
}
