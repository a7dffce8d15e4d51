import { countsByKind, lastChangedAt } from '../../graph/cypher/about.ts';
import { KINDS, type Kind } from '../../graph/kinds.ts';
import packageJson from '../../package.json' with { type: 'json' };
import type { Context } from '../context.ts';
import { EntityKind, type EntityKindValue } from '../entity/entity-kind.ts';
import { healthOf } from '../health-of.ts';
import { similarityHealth } from '../similar/similarity-health.ts';
import type { About, EngineHealth, KindCount } from './about.type.ts';

/** What `about` tells: each part is looked up only where it is asked for. */
export function loadAbout({ graph, search, offered }: Context): About {
  const updatedAt = async () => (await lastChangedAt(graph.read)) ?? new Date(0).toISOString();
  return {
    version: packageJson.version,
    licence: 'Software: Apache-2.0. Texts and data: CC BY 4.0; each document named under citations has its own terms.',
    explorer: offered?.explorer ?? false,
    editors: offered?.editors ?? null,
    updatedAt,
    citation: async () =>
      `Crosstown: a knowledge network for sharing good practices between cities. Version ${packageJson.version}, as of ${(await updatedAt()).slice(0, 10)}.`,
    counts: async () => [...(await countsByKind(graph.read, COUNTED))].map(asCount),
    engines: () =>
      Promise.all([
        asHealth('graph', healthOf(graph)),
        asHealth('search', healthOf(search.engine)),
        similarityHealth(graph.read),
      ]),
  };
}

/** "FundingSource" as the enum has it: FUNDING_SOURCE. */
const enumValueOf = (kind: Kind) => kind.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase() as EntityKindValue;
const COUNTED = KINDS.filter((kind) => enumValueOf(kind) in EntityKind);
const asCount = ([kind, count]: [Kind, number]): KindCount => ({ kind: enumValueOf(kind), count });

/** What the graph and the search do between questions is their own affair. */
const NO_WORK = { work: null, done: null, total: null, behind: null };

async function asHealth(role: string, health: ReturnType<typeof healthOf>): Promise<EngineHealth> {
  return { role, ...(await health), ...NO_WORK };
}
