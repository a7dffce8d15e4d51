import type { Run } from '../engine.ts';
import { groupBy } from '../group-by.ts';
import type { Kind } from '../kinds.ts';
import type { GroupKind, MemberKind, OutcomeKind, ParticipationRole, Sector } from '../vocabulary.ts';

/** A tie of a practice: to a concept, a place, a fund. */
export interface PracticeTie {
  id: string;
  to: string;
}
/** A step of a practice: a phase, a group or an outcome, its own or of one of its steps. */
export interface PracticeStep extends PracticeTie {
  kind: GroupKind | OutcomeKind | null;
  memberKinds: MemberKind[] | null;
  memberSectors: (Sector | '')[] | null;
  rolesNeededSectors: (Sector | '')[] | null;
  rolesNeededRoles: ParticipationRole[] | null;
}
export interface PracticeParticipant extends PracticeTie {
  sector: Sector | null;
  role: ParticipationRole;
}
/** A city, region or country where it is practised, or one that contains such a place. */
export interface PracticePlace extends PracticeTie {
  population: number | null;
}

export type Rows<Row extends PracticeTie> = (run: Run, ids: readonly string[]) => Promise<Map<string, Row[]>>;

/** From a practice to its steps and theirs. */
const STEPS = '-[:HAS_PHASE|FORMS|LED_TO*1..3]->';
const ITSELF_OR_STEPS = '-[:HAS_PHASE|FORMS|LED_TO*0..3]->';

/** Makes the batch function that reads the ends `t` of a pattern from practices `p`, a list for each. */
export const rowsOf =
  <Row extends PracticeTie>(reach: string, columns = ''): Rows<Row> =>
  async (run, ids) => {
    const rows = await run<Row>(
      `UNWIND $ids AS id MATCH (p:Practice {id: id})${reach}
       RETURN DISTINCT id, t.id AS to${columns && `, ${columns}`} ORDER BY id, to`,
      { ids },
    );
    return groupBy(rows, ({ id }) => id);
  };

/** Themes, challenges, target groups, methods, traits, goals and indices that a practice itself names. */
export const conceptsNamedByPractices = rowsOf('-[:ABOUT|ADDRESSES|AIMED_AT|USES|SUITS|CONTRIBUTES_TO|DEFINES]->(t)');
export const stepsOfPractices = rowsOf<PracticeStep>(
  `${STEPS}(t)`,
  `t.kind AS kind, t.memberKinds AS memberKinds, t.memberSectors AS memberSectors,
   t.rolesNeededSectors AS rolesNeededSectors, t.rolesNeededRoles AS rolesNeededRoles`,
);
/** The themes of steps, each with the step (`via`). */
export const themesOfSteps = rowsOf<PracticeTie & { via: string }>(`${STEPS}(s)-[:ABOUT]->(t:Theme)`, 's.id AS via');
export const indicatorsOfSteps = rowsOf(`${STEPS}(:Outcome)-[:MEASURED_BY]->(t:Indicator)`);
export const participantsOfPractices = rowsOf<PracticeParticipant>(
  `${ITSELF_OR_STEPS}()<-[r:TAKES_PART_IN]-(t:Stakeholder)`,
  't.sector AS sector, r.role AS role',
);
export const fundsOfPractices = rowsOf(`${ITSELF_OR_STEPS}()-[:FUNDED_BY]->(t:FundingSource)`);
export const fundersOfPractices = rowsOf(
  `${ITSELF_OR_STEPS}()-[:FUNDED_BY]->(:FundingSource)-[:RUN_BY]->(t:Stakeholder)`,
);
export const placesOfPractices = rowsOf<PracticePlace>(
  '-[:PRACTICED_IN]->()-[:LOCATED_IN*0..2]->(t)',
  't.population AS population',
);
export const traitsOfPlaces = rowsOf('-[:PRACTICED_IN]->(:City)-[:HAS_TRAIT]->(t:Trait)');
/** The programmes that a practice is part of, and those that they are part of. */
export const programsAbovePractices = rowsOf('-[:PART_OF*1..5]->(t:Program)');

/** Which practices these phases, groups and outcomes are steps of. */
export async function practicesOfSteps(run: Run, kind: Kind, ids: readonly string[]): Promise<string[]> {
  const rows = await run<{ id: string }>(
    `UNWIND $ids AS id MATCH (s:${kind} {id: id})<-[:HAS_PHASE|FORMS|LED_TO*1..3]-(p:Practice)
     RETURN DISTINCT p.id AS id`,
    { ids },
  );
  return rows.map(({ id }) => id);
}

/** Every pair of a concept or goal and the one above it. */
export function broaderPairs(run: Run): Promise<{ id: string; to: string }[]> {
  return run('MATCH (c)-[:BROADER]->(b) RETURN c.id AS id, b.id AS to ORDER BY id, to');
}

/** The ids of practices that follow one in the alphabet: reads all of them batch by batch. */
export async function practiceIdsAfter(run: Run, after: string, limit: number): Promise<string[]> {
  const rows = await run<{ id: string }>(
    'MATCH (p:Practice) WHERE p.id > $after RETURN p.id AS id ORDER BY id LIMIT $limit',
    { after, limit },
  );
  return rows.map(({ id }) => id);
}

/** What of a place, body, fund or programme bears on practices that name it. */
export interface Background extends Record<string, unknown> {
  id: string;
  tied: string[];
}
export const BACKGROUND_KINDS = ['City', 'Region', 'Stakeholder', 'FundingSource', 'Program'] as const;

/** @param ids those wanted, or null for all of the kind */
export function backgroundsOf(
  run: Run,
  kind: (typeof BACKGROUND_KINDS)[number],
  ids: readonly string[] | null,
): Promise<Background[]> {
  return run(
    `MATCH (n:${kind})${ids ? ' WHERE n.id IN $ids' : ''}
     RETURN n.id AS id, n.population AS population, n.sector AS sector,
     [(n)-[:LOCATED_IN|HAS_TRAIT|RUN_BY|PART_OF]->(t) | t.id] + [(n)<-[:TAKES_PART_IN]-(b) | b.id] AS tied`,
    { ids },
  );
}
