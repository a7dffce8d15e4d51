import { allDecisions, type LikelyDouble, likelyDoubles } from '../../../graph/cypher/decision.ts';
import { nodesById } from '../../../graph/cypher/node.ts';
import type { GraphEngine } from '../../../graph/engine.ts';
import type { StoredNode } from '../../../graph/model.ts';
import type { Finding } from '../report/finding.ts';
import { namesOf } from '../settle/practice-traits.ts';
import { pairId } from './pair.ts';

/** So many are listed at once: whoever decides them sees the next. */
const SHOWN = 50;

/** The pairs that imports proposed and nobody has decided, with the reasons and how to decide. */
export async function openDoublesInWords(engine: GraphEngine): Promise<string> {
  const decided = new Set((await allDecisions(engine.read)).map(({ id }) => id));
  const pairs = new Map<string, LikelyDouble>();
  for (const double of await likelyDoubles(engine.read)) {
    const id = pairId(double.practice, double.resembles);
    if (!decided.has(id) && !pairs.has(id)) pairs.set(id, double);
  }
  if (pairs.size === 0) return 'No likely doubles wait for a decision.';
  const shown = [...pairs.values()].slice(0, SHOWN);
  const ids = shown.flatMap(({ practice, resembles }) => [practice, resembles]);
  const nodes = await nodesById(engine.read, 'Practice', [...new Set(ids)]);
  const rest = pairs.size > SHOWN ? [`… and ${pairs.size - SHOWN} more.`] : [];
  return [
    `Likely doubles: ${pairs.size}. Decide each by one of the lines below it; “same” keeps the practice that is named first.`,
    ...shown.map((double) => pairInWords(double, nodes)),
    ...rest,
  ].join('\n\n');
}

function pairInWords({ practice, resembles, findings, row }: LikelyDouble, nodes: Map<string, StoredNode>): string {
  const name = (id: string) => `“${namesOf(nodes.get(id) ?? { id })[0] ?? id}”`;
  return [
    `${name(resembles)}  ·  ${name(practice)}  (${row.replace(/\/(\d+)$/, ', row $1')})`,
    `  ${reasonsIn(findings, resembles)}`,
    `  npm run imports -- same ${resembles} ${practice}`,
    `  npm run imports -- different ${resembles} ${practice}`,
  ].join('\n');
}

function reasonsIn(findings: string, resembles: string): string {
  const all = JSON.parse(findings) as Finding[];
  const found = all.find(({ kind, candidates }) => kind === 'DUPLICATE' && candidates?.includes(resembles));
  return found?.told ?? `It may be the same as ${resembles}.`;
}

/** What editors have decided, the newest first. */
export async function decisionsInWords(engine: GraphEngine): Promise<string> {
  const decisions = await allDecisions(engine.read);
  if (decisions.length === 0) return 'Nothing has been decided yet.';
  return decisions
    .map(({ verdict, kept, merged, decidedAt }) => {
      const what = verdict === 'SAME' ? `${merged} was merged into ${kept}` : `${kept} and ${merged} are two`;
      return `${decidedAt.slice(0, 16).replace('T', ' ')}  ${what}`;
    })
    .join('\n');
}
