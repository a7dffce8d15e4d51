import { readSettings } from '../../api/env.ts';
import { BadCommand } from './command-line.ts';
import { doImportsOrder, type ImportsOrder } from './imports-command.ts';
import { handOverOrder } from './socket/hand-over.ts';
import { withGraphOrOwner } from './socket/with-owner.ts';

export const IMPORTS_USAGE = `npm run imports                   lists the imports
npm run imports -- show ID        what of one waits for an editor: rejected rows, open places, likely doubles
npm run imports -- undo ID        takes one back
npm run imports -- categories     lists the categories that match no concept yet`;

/** @throws BadCommand */
export function readImportsOrder([command = 'list', id, ...more]: readonly string[]): ImportsOrder {
  if (more.length > 0) throw new BadCommand(IMPORTS_USAGE);
  if ((command === 'undo' || command === 'show') && id) return { do: command, id };
  if ((command === 'list' || command === 'categories') && !id) return { do: command };
  throw new BadCommand(IMPORTS_USAGE);
}

/** Does what `npm run imports` was asked for, on the graph that the environment names, or by the process that has it open. */
export async function runImportsCommand(order: ImportsOrder): Promise<void> {
  const told = await withGraphOrOwner(readSettings(process.env).graph, {
    here: (graph) => doImportsOrder(graph, order),
    there: (owner) => handOverOrder(owner, { do: 'imports', order }),
  });
  console.log(told);
}
