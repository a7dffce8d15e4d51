import { recordChange } from '../../../graph/cypher/change.ts';
import { type ImportRecord, importById, saveImport } from '../../../graph/cypher/import.ts';
import { updateNodes } from '../../../graph/cypher/node.ts';
import {
  changesOfImport,
  deleteEdges,
  deleteImportNotes,
  deleteNodes,
  type ImportedEdge,
  updateEdges,
} from '../../../graph/cypher/undo-import.ts';
import type { GraphEngine, Run } from '../../../graph/engine.ts';
import { groupBy } from '../../../graph/group-by.ts';
import { type Kind, kindOf } from '../../../graph/kinds.ts';
import { takeBackMergesOf } from '../doubles/take-back.ts';
import { putBack } from './put-back.ts';
import { type Made, madeBy, tellerOf } from './survivors.ts';

/** What an undo took back and what it left, each with the reason. */
export interface UndoSummary {
  id: string;
  nodes: number;
  relationships: number;
  /** What it had changed, and is as before. */
  putBack: readonly string[];
  left: string[];
  /** It had been taken back before, and there was nothing left of it. */
  again?: true;
}

/** There is no such import; the message says how to see those that there are. */
export class NoSuchImport extends Error {
  override name = 'NoSuchImport';
  constructor(id: string) {
    super(`There is no import ${id}; npm run imports lists those that there are.`);
  }
}

const AT_ONCE = 1000;

/**
 * Takes an import back: what it alone made goes, what it changed is put back, what others depend on stays.
 * Works in steps that may each be repeated: an undo that was broken off is finished by the same command.
 * @throws NoSuchImport
 */
export async function undoImport(engine: GraphEngine, id: string): Promise<UndoSummary> {
  const record = await importById(engine.read, id);
  if (!record) throw new NoSuchImport(id);
  if (record.status === 'UNDONE') return { id, nodes: 0, relationships: 0, putBack: [], left: [], again: true };
  const at = new Date().toISOString();
  await mark(engine, record, 'UNDOING', at);
  const apart = await takeBackMergesOf(engine, id);
  const made = await madeBy(engine, id);
  // What others made, and this import only found, is no matter of its undoing.
  const left = [...made.staying].flatMap(([node, { because, whole }]) => (whole ? `${node} stays: ${because}.` : []));
  const relationships = await takeEdges(engine, made, id, at);
  const back = await engine.write(async (run) => putBack(run, id, await changesOfImport(run, id), at));
  left.push(...back.left);
  const nodes = await takeNodes(engine, made, at);
  await engine.write((run) => deleteImportNotes(run, id));
  await mark(engine, record, 'UNDONE', at);
  return { id, nodes, relationships, putBack: back.putBack, left: [...apart, ...left] };
}

const mark = (engine: GraphEngine, record: ImportRecord, status: ImportRecord['status'], at: string) =>
  engine.write((run) => saveImport(run, { ...record, status, rowsDone: 0, updatedAt: at }));

/** Deletes the relationships of what goes, and what was said of others' things; the rest belongs to others from now on. */
async function takeEdges(engine: GraphEngine, { edges, staying }: Made, id: string, at: string): Promise<number> {
  let taken = 0;
  for (const [type, ofType] of edges) {
    const stay = (edge: ImportedEdge) => staying.get(tellerOf(type, edge).teller);
    const goes = (edge: ImportedEdge) => edge.importedBy.length === 1 && !stay(edge)?.whole;
    const owners = (edge: ImportedEdge) =>
      edge.importedBy.length > 1 ? edge.importedBy.filter((one) => one !== id) : (stay(edge)?.owners ?? []);
    const going = ofType.filter(goes);
    const given = ofType.flatMap((edge) => {
      const to = goes(edge) ? [] : owners(edge);
      return to.length > 0 ? [{ ...edge, properties: { importedBy: [...to] } }] : [];
    });
    await inGroups(engine, going, at, (run, kinds, rows) => deleteEdges(run, type, kinds, rows));
    await inGroups(engine, given, at, (run, kinds, rows) => updateEdges(run, type, kinds, rows));
    taken += going.length;
  }
  return taken;
}

/** Writes edges group by group, since a statement names the kinds at both ends. */
async function inGroups<Edge extends ImportedEdge>(
  engine: GraphEngine,
  edges: readonly Edge[],
  at: string,
  write: (run: Run, kinds: [Kind, Kind], rows: readonly Edge[]) => Promise<void>,
): Promise<void> {
  for (const rows of groupBy(edges, ({ from, to }) => `${kindOf(from)} ${kindOf(to)}`).values())
    for (const part of inParts(rows)) {
      const [first] = part as [Edge];
      await engine.write(async (run) => {
        await write(run, [kindOf(first.from) as Kind, kindOf(first.to) as Kind], part);
        await recordChange(run, [...new Set(part.flatMap(({ from, to }) => [from, to]))], at);
      });
    }
}

async function takeNodes(engine: GraphEngine, { nodes, staying }: Made, at: string): Promise<number> {
  let taken = 0;
  for (const [kind, ids] of nodes) {
    const going = ids.filter((node) => !staying.has(node));
    for (const part of inParts(going))
      await engine.write(async (run) => {
        await deleteNodes(run, kind, part);
        await recordChange(run, part, at);
      });
    taken += going.length;
    const given = ids.flatMap((node) => {
      const owners = staying.get(node)?.owners ?? [];
      return owners.length > 0 ? [{ id: node, properties: { importedBy: [...owners] } }] : [];
    });
    for (const part of inParts(given)) await engine.write((run) => updateNodes(run, kind, part));
  }
  return taken;
}

function inParts<Item>(items: readonly Item[]): Item[][] {
  const parts: Item[][] = [];
  for (let at = 0; at < items.length; at += AT_ONCE) parts.push(items.slice(at, at + AT_ONCE));
  return parts;
}
