import { allDecisions } from '../../../graph/cypher/decision.ts';
import {
  citationsOf,
  countriesOfPlaces,
  everyNode,
  stakeholdersWithCountries,
} from '../../../graph/cypher/known-records.ts';
import { nodesAfter } from '../../../graph/cypher/node.ts';
import type { GraphEngine } from '../../../graph/engine.ts';
import { CONCEPT_KINDS, type Kind, PLACE_KINDS } from '../../../graph/kinds.ts';
import type { StoredNode } from '../../../graph/model.ts';
import { IMPORTED_BY } from '../../../graph/provenance.ts';
import { recordsOfMerged } from '../doubles/records-of-merged.ts';
import { openDuplicates } from '../duplicates/open.ts';
import type { Duplicates } from '../duplicates/port.ts';
import { openPlaces } from '../places/open.ts';
import type { KnownPlace, Places } from '../places/port.ts';
import { namesOf, storedTraits } from './practice-traits.ts';
import { foldName } from './slug.ts';

/** What an import knows of the graph before its first row. */
export interface KnownGraph {
  places: Places;
  duplicates: Duplicates;
  /** The id of a concept by its id, code or any of its names; null where none fits. */
  concept(kind: Kind, written: string): string | null;
  /** The id of a programme or fund by its name; the one proposed where it is new, from then on. */
  named(kind: Kind, name: string, proposed: string): string;
  /** The id of an organisation by its name and country (an id, or nothing); the one proposed where it is new. */
  stakeholder(name: string, country: string, proposed: string): string;
  /** The country that a city or region lies in. */
  countryOf: ReadonlyMap<string, string>;
  /** Pairs of practices of which an editor has said that they are two. */
  different: ReadonlySet<string>;
  /** The record that was made from a record of this document, by its locator. */
  records: Map<string, string>;
  /** The practice that such a record was before an editor merged it into another, by its locator. */
  merged: ReadonlyMap<string, string>;
  /**
   * Practices that an earlier attempt of the same import made: each is added to the doubles when its row is read again,
   * so that one that goes on judges the rows that follow as one that never stopped.
   */
  unread: Set<string>;
}

const NAMED_KINDS = ['Program', 'FundingSource'] as const;
const CONCEPTS: readonly Kind[] = [...CONCEPT_KINDS, 'Goal'];
const AT_ONCE = 1000;

/** Reads what the rows of a document will be held against; `resumed` names an import that goes on where it stopped. */
export async function readKnownGraph(
  engine: Pick<GraphEngine, 'read'>,
  source: string,
  resumed?: string,
): Promise<KnownGraph> {
  const names = new Map<string, string>();
  for (const kind of [...CONCEPTS, ...NAMED_KINDS])
    for (const node of await everyNode(engine.read, kind))
      for (const name of [node.id, String(node.code ?? ''), ...namesOf(node)])
        if (name !== '') addOnce(names, `${kind} ${foldName(name)}`, node.id);
  const lookup = (kind: Kind, written: string) => names.get(`${kind} ${foldName(written)}`) ?? null;
  const cited = [
    ...(await citationsOf(engine.read, 'Practice', source)),
    ...(await citationsOf(engine.read, 'Program', source)),
  ];
  const decisions = await allDecisions(engine.read);
  const duplicates = openDuplicates();
  const countries = await countriesOfPlaces(engine.read);
  const unread = new Set<string>();
  await addPractices(engine, duplicates, countries, (node) => {
    const isUnread = resumed !== undefined && isFirstOf(node, resumed);
    if (isUnread) unread.add(node.id);
    return !isUnread;
  });
  for (const { node, country } of await stakeholdersWithCountries(engine.read))
    for (const name of namesOf(node)) addOnce(names, stakeholderKey(name, country ?? ''), node.id);
  return {
    places: await openPlaces(await knownPlaces(engine, countries)),
    duplicates,
    concept: lookup,
    named: (kind, name, proposed) => addOnce(names, `${kind} ${foldName(name)}`, proposed),
    stakeholder: (name, country, proposed) => addOnce(names, stakeholderKey(name, country), proposed),
    countryOf: countries,
    different: new Set(decisions.filter(({ verdict }) => verdict === 'DIFFERENT').map(({ id }) => id)),
    records: new Map(cited.map(({ id, locator }) => [locator, id])),
    merged: recordsOfMerged(decisions, source),
    unread,
  };
}

/** Two countries have a Ministry of Health each: a name tells an organisation within its country only. */
const stakeholderKey = (name: string, country: string) => `Stakeholder ${country} ${foldName(name)}`;

/** The id under a name, from now on this one where there is none. Two things of one name: the first stays. */
function addOnce(names: Map<string, string>, key: string, id: string): string {
  const known = names.get(key);
  if (known !== undefined) return known;
  names.set(key, id);
  return id;
}

async function knownPlaces(
  engine: Pick<GraphEngine, 'read'>,
  countries: ReadonlyMap<string, string>,
): Promise<KnownPlace[]> {
  const nodes = [];
  for (const kind of PLACE_KINDS) for (const node of await everyNode(engine.read, kind)) nodes.push({ kind, node });
  return nodes.map(({ kind, node }) => ({
    id: node.id,
    kind,
    names: namesOf(node),
    code: node.code ? String(node.code) : undefined,
    geonamesId: node.geonamesId ? Number(node.geonamesId) : undefined,
    country: countries.get(node.id),
  }));
}

/** The import that made a node is the first that it names. */
const isFirstOf = (node: StoredNode, importId: string) =>
  Array.isArray(node[IMPORTED_BY]) && node[IMPORTED_BY][0] === importId;

async function addPractices(
  engine: Pick<GraphEngine, 'read'>,
  duplicates: Duplicates,
  countries: ReadonlyMap<string, string>,
  isTaken: (node: StoredNode) => boolean,
) {
  for (let after = ''; ; ) {
    const nodes = await nodesAfter(engine.read, 'Practice', after, AT_ONCE);
    for (const traits of await storedTraits(engine, nodes.filter(isTaken), countries)) duplicates.add(traits);
    const last = nodes.at(-1);
    if (nodes.length < AT_ONCE || !last) return;
    after = last.id;
  }
}
