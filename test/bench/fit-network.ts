import type { GraphEngine } from '../../graph/engine.ts';
import type { NodeRecord, RelationshipRecord } from '../../graph/model.ts';
import { EVIDENCE_LEVELS, SECTORS, STATUSES } from '../../graph/vocabulary.ts';
import { writeBatch } from '../../graph/write.ts';
import { fillWithAlikes } from './similar-network.ts';

const AT = '2026-01-01T00:00:00.000Z';
const STRIDE = 5000;
const CITIES = 400;
const TRAITS = 12;

/** Answers of cities of three sizes, from one question answered to all of them. */
export const PROFILES = [
  { challenges: ['challenge:b0'] },
  { population: 240_000, traits: ['trait:b1'], challenges: ['challenge:b2'], targetGroups: ['target-group:b1'] },
  {
    country: 'country:b3',
    population: 90_000,
    traits: ['trait:b0', 'trait:b4'],
    challenges: ['challenge:b1', 'challenge:b5'],
    targetGroups: ['target-group:b0'],
    budget: { amount: '60000', currency: 'EUR' },
    partners: ['LOCAL_AUTHORITY', 'THIRD_SECTOR'],
    months: 18,
  },
];

/**
 * Fills a graph with so many practices that are alike as real ones are, and gives each what a city needs to know of it:
 * every second one names its cost, its partners, its time, its evidence, its preconditions and what failed. The same
 * every time. Gives their number.
 */
export async function fillWithNeeds(graph: GraphEngine, practices: number): Promise<number> {
  const ids = await fillWithAlikes(graph, practices);
  const traits = Array.from({ length: TRAITS }, (_, number) => nodeOf('Trait', `trait:b${number}`, {}));
  const cities = Array.from({ length: CITIES }, (_, number) =>
    nodeOf('City', `city:b${number}`, { population: Math.round(2000 * 1.02 ** number) }),
  );
  const ties = cities.flatMap(({ id }, number): RelationshipRecord[] => [
    tie('LOCATED_IN', id, `country:b${number % 60}`),
    tie('HAS_TRAIT', id, `trait:b${number % TRAITS}`),
  ]);
  await writeBatch(graph, { nodes: [...traits, ...cities], relationships: ties }, AT);
  for (let from = 0; from < practices; from += STRIDE) {
    const some = ids.slice(from, from + STRIDE).map((id, index) => ({ id, number: from + index }));
    await writeBatch(graph, { nodes: some.map(needs), relationships: some.flatMap(sites) }, AT);
  }
  return ids.length;
}

interface Numbered {
  id: string;
  number: number;
}

function needs({ id, number }: Numbered): NodeRecord {
  // A step that has nothing in common with two, so that every combination comes about.
  const told = (what: number) => ((number * 7919) >> what) % 2 === 0;
  return nodeOf('Practice', id, {
    ...(told(0) && {
      costAmount: 1000 + ((number * 104_729) % 500_000),
      costCurrency: number % 5 === 0 ? 'GBP' : 'EUR',
    }),
    ...(told(1) && { durationMonthsMin: 1 + (number % 36) }),
    ...(told(2) && { evidence: EVIDENCE_LEVELS[number % EVIDENCE_LEVELS.length] ?? null }),
    ...(told(3) && { preconditions_en: ['A room', 'Two people'] }),
    ...(told(4) && { failures_en: ['It began too late.'] }),
    ...(told(5) && {
      rolesNeeded_en: ['A partner'],
      rolesNeededSectors: [SECTORS[number % SECTORS.length] ?? ''],
      rolesNeededRoles: ['PARTNER'],
    }),
  });
}

const sites = ({ id, number }: Numbered): RelationshipRecord[] =>
  [number % CITIES, (number * 31) % CITIES].map((city, index) =>
    tie('PRACTICED_IN', id, `city:b${city}`, { status: STATUSES[(number + index) % STATUSES.length] ?? null }),
  );

function nodeOf(kind: NodeRecord['kind'], id: string, properties: NodeRecord['properties']): NodeRecord {
  const slug = id.slice(id.indexOf(':') + 1);
  return { kind, id, properties: { slug, language: 'en', name_en: id, ...properties } };
}

const tie = (
  type: RelationshipRecord['type'],
  from: string,
  to: string,
  properties: RelationshipRecord['properties'] = {},
): RelationshipRecord => ({ type, from, to, properties });
