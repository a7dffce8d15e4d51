import { kindOf } from '../../graph/kinds.ts';
import { textsByLanguage } from '../../graph/text-properties.ts';
import { type EvidenceLevel, PARTICIPATION_ROLES, type Sector, type Status } from '../../graph/vocabulary.ts';
import type { ConceptTree } from '../similar/concept-tree.ts';
import type { PracticeRecord } from '../similar/read-practices.ts';

/** A place where a practice is, was or is to be done. */
export interface Site {
  id: string;
  status: Status | null;
  population: number | null;
  /** The regions and countries that it lies in, itself among them. */
  within: ReadonlySet<string>;
  traits: ReadonlySet<string>;
}

/** What a practice asks of a city, as far as it is documented. */
export interface Needs {
  id: string;
  /** With broader ones, so that a city's broader problem is met by an answer to a narrower one. */
  challenges: ReadonlySet<string>;
  targetGroups: ReadonlySet<string>;
  /** As its documents name them, without broader ones. */
  namedChallenges: readonly string[];
  namedTargetGroups: readonly string[];
  suits: ReadonlySet<string>;
  sites: readonly Site[];
  sectors: readonly Sector[];
  cost: { amount: number; currency: string } | null;
  months: { min: number | null; max: number | null } | null;
  evidence: EvidenceLevel | null;
  status: Status | null;
  /** How many are told; the texts are read where they are shown. */
  preconditions: number;
  failures: number;
  /** The body to ask about it, or null where none is known. */
  contact: string | null;
}

export function needsOf(record: PracticeRecord, tree: ConceptTree): Needs {
  const { node } = record;
  const { costAmount, costCurrency, durationMonthsMin: min, durationMonthsMax: max } = node;
  const documented = min != null || max != null;
  return {
    id: node.id,
    challenges: withBroader(named(record, 'Challenge'), tree),
    targetGroups: withBroader(named(record, 'TargetGroup'), tree),
    namedChallenges: named(record, 'Challenge'),
    namedTargetGroups: named(record, 'TargetGroup'),
    suits: new Set(named(record, 'Trait')),
    sites: sitesOf(record),
    sectors: sectorsNeeded(record),
    cost: costAmount != null && costCurrency ? { amount: Number(costAmount), currency: String(costCurrency) } : null,
    months: documented ? { min: numberOrNull(min), max: numberOrNull(max) } : null,
    evidence: (node.evidence ?? null) as EvidenceLevel | null,
    status: (node.status ?? null) as Status | null,
    preconditions: told(record, 'preconditions'),
    failures: told(record, 'failures'),
    contact: contactOf(record),
  };
}

const numberOrNull = (value: unknown) => (value == null ? null : Number(value));

/** The lists of all languages are equally long; one may lack a language. */
function told({ node }: PracticeRecord, field: string): number {
  const lists = [...textsByLanguage(node, field).values()].filter((value) => Array.isArray(value));
  return Math.max(0, ...lists.map(({ length }) => length));
}

const named = ({ concepts }: PracticeRecord, kind: 'Challenge' | 'TargetGroup' | 'Trait'): string[] =>
  concepts.map(({ to }) => to).filter((id) => kindOf(id) === kind);

const withBroader = (ids: readonly string[], tree: ConceptTree): Set<string> =>
  new Set(ids.flatMap((id) => [id, ...tree.above(id).keys()]));

function sitesOf({ sites, traitsOfSites }: PracticeRecord): Site[] {
  return [...new Set(sites.map(({ to }) => to))].map((id) => {
    const rows = sites.filter(({ to }) => to === id);
    const traits = traitsOfSites.filter(({ via }) => via === id).map(({ to }) => to);
    return {
      id,
      status: rows[0]?.status ?? null,
      population: numberOrNull(rows[0]?.population),
      within: new Set([id, ...rows.flatMap(({ within }) => within ?? [])]),
      traits: new Set(traits),
    };
  });
}

/** The sectors of the roles that must be filled; who happened to take part elsewhere need not be there. */
function sectorsNeeded({ node, steps }: PracticeRecord): Sector[] {
  const own = (node.rolesNeededSectors ?? []) as (Sector | '')[];
  const ofSteps = steps.flatMap(({ rolesNeededSectors }) => rolesNeededSectors ?? []);
  return [...new Set([...own, ...ofSteps])].filter((sector) => sector !== '');
}

/**
 * A body that takes part in it, leading ones first, or the city that does it; failing both, one of its programmes, or
 * who paid, who knows least. To be sent to a body of several states helps nobody.
 */
function contactOf({ contacts, sites }: PracticeRecord): string | null {
  const rank = ({ role }: PracticeRecord['contacts'][number]) => PARTICIPATION_ROLES.indexOf(role);
  const approachable = contacts
    .filter(({ sector }) => sector !== 'INTERNATIONAL')
    .sort((one, other) => rank(one) - rank(other));
  const knowing = approachable.filter(({ role }) => role !== 'FUNDER');
  const own = knowing.find(({ near }) => near)?.to;
  const city = sites.find(({ to }) => kindOf(to) === 'City')?.to;
  return own ?? city ?? knowing[0]?.to ?? approachable[0]?.to ?? null;
}
