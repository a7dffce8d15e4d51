import { readSettings } from '../api/env.ts';
import { asksForHelp, BadCommand } from './imports/command-line.ts';
import { isExpected } from './imports/expected-errors.ts';
import { handOverOrder } from './imports/socket/hand-over.ts';
import { withGraphOrOwner } from './imports/socket/with-owner.ts';
import { missedInWords } from './searches/missed-in-words.ts';

const USAGE = `npm run searches              lists what people search without finding, from three times on
npm run searches -- --json    the same for programs`;

/** `npm run searches`: tells editors what is missing, from the graph or from the process that has it open. */
async function main(words: readonly string[]): Promise<string> {
  if (asksForHelp(words)) return USAGE;
  if (words.some((word) => word !== '--json')) throw new BadCommand(USAGE);
  const json = words.length > 0;
  return withGraphOrOwner(readSettings(process.env).graph, {
    here: (graph) => missedInWords(graph, json),
    there: (owner) => handOverOrder(owner, { do: 'searches', json }),
  });
}

try {
  console.log(await main(process.argv.slice(2)));
} catch (error) {
  console.error(isExpected(error) ? (error as Error).message : error);
  process.exitCode = 1;
}
