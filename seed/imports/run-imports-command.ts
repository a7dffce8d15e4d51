import { readSettings } from '../../api/env.ts';
import { openGraph } from '../../graph/open.ts';
import { BadCommand } from './command-line.ts';
import { doImportsOrder, type ImportsOrder } from './imports-command.ts';
import { connectToOwner, handOverOrder } from './socket/hand-over.ts';

const USAGE = `npm run imports                   lists the imports
npm run imports -- undo ID        takes one back
npm run imports -- categories     lists the categories that match no concept yet`;

/** @throws BadCommand */
export function readImportsOrder([command = 'list', id, ...more]: readonly string[]): ImportsOrder {
  if (more.length > 0) throw new BadCommand(USAGE);
  if (command === 'undo' && id) return { do: 'undo', id };
  if ((command === 'list' || command === 'categories') && !id) return { do: command };
  throw new BadCommand(USAGE);
}

/** Does what `npm run imports` was asked for, on the graph that the environment names, or by the process that has it open. */
export async function runImportsCommand(order: ImportsOrder): Promise<void> {
  const settings = readSettings(process.env).graph;
  const owner = settings.neo4j ? null : await connectToOwner(settings.directory);
  if (owner) {
    console.log(await handOverOrder(owner, { do: 'imports', order }));
    return;
  }
  const graph = await openGraph(settings);
  try {
    console.log(await doImportsOrder(graph, order));
  } finally {
    await graph.close();
  }
}
