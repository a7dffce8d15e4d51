import type { Run } from '../engine.ts';
import type { ParticipationRole, Sector, Status } from '../vocabulary.ts';
import { type PracticeTie, rowsOf } from './similar.ts';

/** A place where a practice is done, and what contains it (a row for each of those). */
export interface PracticeSite extends PracticeTie {
  status: Status | null;
  population: number | null;
  within: string | null;
}

export const sitesOfPractices = rowsOf<PracticeSite>(
  '-[r:PRACTICED_IN]->(t) OPTIONAL MATCH (t)-[:LOCATED_IN]->(w)',
  'r.status AS status, t.population AS population, w.id AS within',
);
/** The traits of the cities where a practice is done, each with the city (`via`). */
export const traitsOfSites = rowsOf<PracticeTie & { via: string }>(
  '-[:PRACTICED_IN]->(s:City)-[:HAS_TRAIT]->(t:Trait)',
  's.id AS via',
);
/** Those who take part in a practice or in a programme above it: whom to ask. */
export const contactsOfPractices = rowsOf<
  PracticeTie & { role: ParticipationRole; near: boolean; sector: Sector | null }
>('-[:PART_OF*0..3]->(u)<-[r:TAKES_PART_IN]-(t:Stakeholder)', 'r.role AS role, u.id = id AS near, t.sector AS sector');

/** What the graph says of a city that bears on what fits it. */
export interface CityFacts {
  population: number | null;
  within: string[];
  traits: string[];
  /** What the programmes that cover it, and the practices done in it, answer and are meant for. */
  challenges: string[];
  targetGroups: string[];
  sectors: Sector[];
  practices: { id: string; status: Status | null }[];
}

/** Null where there is no such city. */
export async function factsOfCity(run: Run, id: string): Promise<CityFacts | null> {
  const [city] = await run<{ population: number | null }>(
    'MATCH (c:City {id: $id}) RETURN c.population AS population',
    { id },
  );
  if (!city) return null;
  const column = async (reach: string): Promise<string[]> => {
    const rows = await run<{ found: string }>(`MATCH (c:City {id: $id})${reach} RETURN DISTINCT found ORDER BY found`, {
      id,
    });
    return rows.map(({ found }) => found);
  };
  const undertakings = '<-[:COVERS|PRACTICED_IN]-()';
  const [within, traits, challenges, targetGroups, sectors, practices] = await Promise.all([
    column('-[:LOCATED_IN*1..2]->(t) WITH t.id AS found'),
    column('-[:HAS_TRAIT]->(t) WITH t.id AS found'),
    column(`${undertakings}-[:ADDRESSES]->(t) WITH t.id AS found`),
    column(`${undertakings}-[:AIMED_AT]->(t) WITH t.id AS found`),
    column('<-[:BASED_IN]-(t) WITH t.sector AS found WHERE found IS NOT NULL'),
    run<{ id: string; status: Status | null }>(
      'MATCH (c:City {id: $id})<-[r:PRACTICED_IN]-(p:Practice) RETURN p.id AS id, r.status AS status ORDER BY id',
      { id },
    ),
  ]);
  return { ...city, within, traits, challenges, targetGroups, sectors: sectors as Sector[], practices };
}

/** Which of these ids name something. */
export async function idsThatExist(
  run: Run,
  kind: 'Country' | 'Region' | 'Trait' | 'Challenge' | 'TargetGroup',
  ids: readonly string[],
): Promise<Set<string>> {
  const rows = await run<{ id: string }>(`MATCH (n:${kind}) WHERE n.id IN $ids RETURN n.id AS id`, { ids });
  return new Set(rows.map(({ id }) => id));
}
