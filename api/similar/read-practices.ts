import { contactsOfPractices, sitesOfPractices, traitsOfSites } from '../../graph/cypher/fit.ts';
import { nodesById } from '../../graph/cypher/node.ts';
import {
  conceptsNamedByPractices,
  fundersOfPractices,
  fundsOfPractices,
  indicatorsOfSteps,
  participantsOfPractices,
  placesOfPractices,
  programsAbovePractices,
  stepsOfPractices,
  themesOfSteps,
  traitsOfPlaces,
} from '../../graph/cypher/similar.ts';
import type { Run } from '../../graph/engine.ts';
import type { StoredNode } from '../../graph/model.ts';

/** What the graph says of a practice that bears on likeness, and on what it asks of a city. */
export type PracticeRecord = { node: StoredNode } & {
  [Name in keyof typeof READERS]: RowOf<(typeof READERS)[Name]>[];
};
type RowOf<Reader> = Reader extends (...given: never[]) => Promise<Map<string, (infer Row)[]>> ? Row : never;

const READERS = {
  concepts: conceptsNamedByPractices,
  steps: stepsOfPractices,
  themesOfSteps,
  indicators: indicatorsOfSteps,
  participants: participantsOfPractices,
  funds: fundsOfPractices,
  funders: fundersOfPractices,
  places: placesOfPractices,
  traits: traitsOfPlaces,
  programs: programsAbovePractices,
  sites: sitesOfPractices,
  traitsOfSites,
  contacts: contactsOfPractices,
};

/** Reads many practices with a number of statements that does not depend on how many; those not there are left out. */
export async function readPractices(run: Run, ids: readonly string[]): Promise<PracticeRecord[]> {
  const names = Object.keys(READERS) as (keyof typeof READERS)[];
  const [nodes, ...tables] = await Promise.all([
    nodesById(run, 'Practice', ids),
    ...names.map((name) => READERS[name](run, ids) as Promise<Map<string, object[]>>),
  ]);
  return [...nodes.values()].map((node) => {
    const rows = names.map((name, index) => [name, tables[index]?.get(node.id) ?? []]);
    return { node, ...Object.fromEntries(rows) } as PracticeRecord;
  });
}
