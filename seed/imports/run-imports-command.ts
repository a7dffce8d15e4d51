import { readSettings } from '../../api/env.ts';
import { BadCommand } from './command-line.ts';
import { doImportsOrder, type ImportsOrder } from './imports-command.ts';
import { handOverOrder } from './socket/hand-over.ts';
import { withGraphOrOwner } from './socket/with-owner.ts';

export const IMPORTS_USAGE = `npm run imports                   lists the imports
npm run imports -- show ID        what of one waits for an editor: rejected rows, open places, likely doubles
npm run imports -- undo ID        takes one back
npm run imports -- categories     lists the categories that match no concept yet
npm run imports -- doubles        lists the likely doubles that nobody has decided, with the reasons
npm run imports -- same A B       merges practice B into practice A
npm run imports -- different A B  remembers that A and B are two
npm run imports -- reopen A B     takes back what was decided of A and B
npm run imports -- decisions      lists what was decided`;

/** @throws BadCommand */
export function readImportsOrder([command = 'list', id, other, ...more]: readonly string[]): ImportsOrder {
  if (more.length > 0) throw new BadCommand(IMPORTS_USAGE);
  if ((command === 'same' || command === 'different' || command === 'reopen') && id && other)
    return { do: command, one: id, other };
  if (other) throw new BadCommand(IMPORTS_USAGE);
  if ((command === 'undo' || command === 'show') && id) return { do: command, id };
  if (isList(command) && !id) return { do: command };
  throw new BadCommand(IMPORTS_USAGE);
}

const LISTS = ['list', 'categories', 'doubles', 'decisions'] as const;
const isList = (command: string): command is (typeof LISTS)[number] => LISTS.some((list) => list === command);

/** Does what `npm run imports` was asked for, on the graph that the environment names, or by the process that has it open. */
export async function runImportsCommand(order: ImportsOrder): Promise<void> {
  const told = await withGraphOrOwner(readSettings(process.env).graph, {
    here: (graph) => doImportsOrder(graph, order),
    there: (owner) => handOverOrder(owner, { do: 'imports', order }),
  });
  console.log(told);
}
