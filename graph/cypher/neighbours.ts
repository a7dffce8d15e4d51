import type { Run } from '../engine.ts';
import { groupBy } from '../group-by.ts';
import { type Kind, kindOf } from '../kinds.ts';
import type { Properties, StoredNode } from '../model.ts';
import type { Relationship } from '../relationships.ts';

/** A node at the other end of a step, with what the relationship carries. */
export interface Neighbour {
  node: StoredNode;
  edge: Properties;
}

interface AnyStep {
  /** The kinds that it starts from: one statement for each kind that is asked for. */
  from: Kind | readonly Kind[];
  /** The kinds at the other end; any where absent. */
  to?: readonly Kind[];
  /** Which of them, over `n` (the node) and `r` (the relationship); a fixed text, never input. */
  where?: string;
  /** In which order, over `n` and `r`; by id where absent. */
  orderBy?: string;
}

/** One step through the graph, along one relationship. */
interface StepAlong extends AnyStep {
  /** "-" before the name: against its direction. */
  along: Relationship | `-${Relationship}`;
}

/** A way through the graph over several relationships: it reaches each node once and carries nothing. */
interface StepReaching extends AnyStep {
  /** The pattern between start and end, such as `-[:PRACTICED_IN]->()-[:LOCATED_IN]->`; a fixed text, never input. */
  reach: string;
}

export type Step = StepAlong | StepReaching;

/** Finds the neighbours of many nodes at once: a list for each id. */
export type NeighboursOf = (run: Run, ids: readonly string[]) => Promise<Map<string, Neighbour[]>>;

/** Makes the batch function for a step whose lists stay short; those that grow are read by `pagesAlong`. */
export function neighboursAlong(step: Step): NeighboursOf {
  return (run, ids) =>
    byKind(step, ids, async (kind, ofKind) => {
      const cypher = `UNWIND $ids AS id
        ${matchOf(step, kind)}${whereAll(conditionsOf(step))}
        WITH DISTINCT id, ${columnsOf(step)}
        RETURN id, n {.*} AS node, ${edgeOf(step)} AS edge ORDER BY ${step.orderBy ?? 'n.id'}, n.id`;
      const rows = await run<Neighbour & { id: string }>(cypher, { ids: ofKind });
      return groupBy(rows, ({ id }) => id);
    });
}

/** Asks once for each kind that the step starts from and the ids name; other ids have no answer. */
export async function byKind<Result>(
  { from }: Step,
  ids: readonly string[],
  ask: (kind: Kind, ids: readonly string[]) => Promise<Map<string, Result>>,
): Promise<Map<string, Result>> {
  const kinds: readonly Kind[] = [from].flat();
  const groups = [...groupBy(ids, kindOf)];
  const answers = groups.map(([kind, ofKind]) =>
    kind && kinds.includes(kind) ? ask(kind, ofKind) : new Map<string, Result>(),
  );
  return new Map((await Promise.all(answers)).flatMap((answer) => [...answer]));
}

/** The pattern of a step from `s`, whose id is `id`, to `n`. */
export function matchOf(step: Step, from: Kind): string {
  const label = step.to?.length === 1 ? `:${step.to[0]}` : '';
  return `MATCH (s:${from} {id: id})${patternOf(step)}(n${label})`;
}

function patternOf(step: Step): string {
  if ('reach' in step) return step.reach;
  return step.along.startsWith('-') ? `<-[r:${step.along.slice(1)}]-` : `-[r:${step.along}]->`;
}

/** What tells the rows of a step apart. */
export const columnsOf = (step: Step) => ('reach' in step ? 'n' : 'n, r');
/** What a step's relationship carries. */
export const edgeOf = (step: Step) => ('reach' in step ? '{}' : 'r {.*}');

/** What a step asks besides its pattern: one engine knows no alternatives of labels in a pattern. */
export function conditionsOf({ to = [], where }: Step): string[] {
  const labels = to.length > 1 ? [`(${to.map((kind) => `n:${kind}`).join(' OR ')})`] : [];
  return where ? [...labels, where] : labels;
}

/** A WHERE that asks for all conditions; nothing where there are none. */
export const whereAll = (conditions: readonly string[]) =>
  conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
