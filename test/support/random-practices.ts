import type { SearchFilter } from '../../api/search/filter-clauses.ts';
import { dateProperties } from '../../graph/edtf-bounds.ts';
import type { Batch, NodeRecord, RelationshipRecord } from '../../graph/model.ts';
import { EVIDENCE_LEVELS, SECTORS, STATUSES } from '../../graph/vocabulary.ts';
import { SEED_NETWORK } from '../../seed/network.ts';

/** Chance that comes out the same on every run. */
export interface Random {
  /** 0 to `most`, both included. */
  upTo(most: number): number;
  chance(probability: number): boolean;
  /** At most so many different ones. */
  some<Item>(items: readonly Item[], count: number): Item[];
  /** A filter by city size, cost or period. */
  range(): SearchFilter;
}

export function randomFrom(seed: number): Random {
  let state = seed * 2_654_435_761;
  const next = () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
  const upTo = (most: number) => Math.floor(next() * (most + 1));
  const random: Random = {
    upTo,
    chance: (probability) => next() < probability,
    some: (items, count) => {
      const left = [...items];
      const taken = [];
      while (taken.length < count && left.length > 0) taken.push(...left.splice(upTo(left.length - 1), 1));
      return taken;
    },
    range: () => {
      const kind = upTo(2);
      if (kind === 0) return { citySize: { min: upTo(5) * 50_000, max: upTo(1) ? 400_000 : null } };
      if (kind === 1) return { cost: { currency: upTo(1) ? 'EUR' : 'ILS', min: upTo(3) * 20_000 } };
      return { overlaps: `${2000 + upTo(10)}/${2012 + upTo(10)}` };
    },
  };
  return random;
}

const idsOf = (
  part:
    | 'themes'
    | 'challenges'
    | 'targetGroups'
    | 'methods'
    | 'traits'
    | 'goals'
    | 'cities'
    | 'regions'
    | 'countries'
    | 'programs'
    | 'stakeholders'
    | 'fundingSources',
) => SEED_NETWORK.flatMap((facts) => (facts[part] ?? []).map(({ id }) => id));

/** Practices with random properties and ties to what the seed network holds. */
export function somePractices(count: number, random: Random): Batch {
  const made = Array.from({ length: count }, (_, index) => practice(`practice:random-${index}`, random));
  return {
    nodes: made.flatMap(({ nodes }) => nodes),
    relationships: made.flatMap(({ relationships }) => relationships),
  };
}

/** Practices that differ in their periods alone. */
export function practicesOfPeriods(periods: readonly string[]): Batch {
  return {
    nodes: periods.map((period, index) => ({
      kind: 'Practice',
      id: `practice:of-period-${index}`,
      properties: {
        slug: `of-period-${index}`,
        nameKind: 'DESCRIPTIVE',
        language: 'en',
        name_en: `Practice of ${period}`,
        ...dateProperties('period', period),
      },
    })),
    relationships: [],
  };
}

function practice(id: string, random: Random): Batch {
  const group: NodeRecord = {
    kind: 'WorkingGroup',
    id: id.replace('practice:', 'working-group:'),
    properties: {
      slug: 'group',
      nameKind: 'DESCRIPTIVE',
      language: 'en',
      name_en: 'Group',
      memberSectors: random.some(SECTORS, 2),
    },
  };
  const [outcome] = idsOfOutcomes;
  return {
    nodes: [{ kind: 'Practice', id, properties: propertiesOf(id, random) }, group],
    relationships: [
      ...ties(id, random),
      ...(random.chance(0.4) ? [{ type: 'FORMS' as const, from: id, to: group.id, properties: {} }] : []),
      ...(random.chance(0.3) && outcome ? [{ type: 'LED_TO' as const, from: id, to: outcome, properties: {} }] : []),
    ],
  };
}

const idsOfOutcomes = SEED_NETWORK.flatMap(({ programs = [] }) =>
  programs.flatMap(({ outcomes = [] }) => outcomes.map(({ id }) => id)),
);

function propertiesOf(id: string, random: Random) {
  const start = 1995 + random.upTo(25);
  return {
    slug: id.slice('practice:'.length),
    nameKind: 'DESCRIPTIVE',
    language: random.some(['en', 'it', 'bg', 'he'], 1)[0] ?? 'en',
    name_en: `Practice ${id}`,
    ...(random.chance(0.7) && { status: STATUSES[random.upTo(3)] ?? null }),
    ...(random.chance(0.5) && { evidence: EVIDENCE_LEVELS[random.upTo(4)] ?? null }),
    ...(random.chance(0.6) &&
      dateProperties('period', random.chance(0.2) ? `${start}/..` : `${start}/${start + 1 + random.upTo(5)}`)),
    ...(random.chance(0.5) && { costAmount: random.upTo(200_000), costCurrency: random.chance(0.7) ? 'EUR' : 'ILS' }),
  };
}

function ties(from: string, random: Random): RelationshipRecord[] {
  const to = (type: RelationshipRecord['type'], ids: readonly string[], most: number, properties = {}) =>
    random.some(ids, random.upTo(most)).map((id) => ({ type, from, to: id, properties }));
  const taking = random.some(idsOf('stakeholders'), random.upTo(2));
  return [
    ...to('ABOUT', idsOf('themes'), 3, { as: 'TOPIC' }),
    ...to('ADDRESSES', idsOf('challenges'), 2),
    ...to('AIMED_AT', idsOf('targetGroups'), 2),
    ...to('USES', idsOf('methods'), 2),
    ...to('SUITS', idsOf('traits'), 2),
    ...to('CONTRIBUTES_TO', idsOf('goals'), 3),
    ...to('PART_OF', idsOf('programs'), 2),
    ...to('FUNDED_BY', idsOf('fundingSources'), 1, { status: 'GRANTED' }),
    ...to('PRACTICED_IN', [...idsOf('cities'), ...idsOf('regions'), ...idsOf('countries')], 3),
    ...taking.map(
      (who): RelationshipRecord => ({ type: 'TAKES_PART_IN', from: who, to: from, properties: { role: 'PARTNER' } }),
    ),
  ];
}
