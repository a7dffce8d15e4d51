import type { StoredNode } from '../../graph/model.ts';
import { bandsOf, CITY_SIZES, COSTS } from './bands.ts';
import type { FacetName, SearchDocument, SearchedKind } from './document.ts';
import { periodEnds } from './period-ends.ts';
import type { TiedNode } from './shapes.ts';

/** What a document is counted under. */
export function facetsOf(kind: SearchedKind, node: StoredNode, tied: readonly TiedNode[]): SearchDocument['facets'] {
  const undertaking = kind === 'Practice' || kind === 'Program';
  const cities = tied.filter(({ tie }) => tie.facet === 'cities').map((one) => one.node);
  const facets: Partial<Record<FacetName, string[]>> = {
    ...tiedFacets(tied),
    ids: [node.id],
    kinds: [entityKind(kind)],
    citySize: [node, ...cities].flatMap(({ population }) => bandsOf(CITY_SIZES, population)),
    sectors: sectorsOf(node, tied),
    statuses: texts(node.status),
    overlaps: periodEnds(node.periodFrom, node.periodTo),
    cost: bandsOf(COSTS, node.costAmount).map((band) => `${node.costCurrency}:${band}`),
    languages: undertaking ? texts(node.language) : [],
    evidence: texts(node.evidence),
    hasOutcomes: undertaking ? [String(tied.some(({ tie }) => tie.to === 'Outcome'))] : [],
  };
  return Object.fromEntries(
    Object.entries(facets).flatMap(([name, values]) => (values.length > 0 ? [[name, [...new Set(values)]]] : [])),
  );
}

/** A kind as the API's enum spells it: FUNDING_SOURCE. */
export const entityKind = (kind: string) => kind.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();

function tiedFacets(tied: readonly TiedNode[]): Partial<Record<FacetName, string[]>> {
  const facets: Partial<Record<FacetName, string[]>> = {};
  for (const { node, tie } of tied) {
    if (!tie.facet) continue;
    facets[tie.facet] ??= [];
    facets[tie.facet]?.push(node.id);
  }
  return facets;
}

/** Of those who take part, by name or as a kind of member; of an organisation, its own. */
function sectorsOf(node: StoredNode, tied: readonly TiedNode[]): string[] {
  const named = tied.filter(({ tie }) => tie.facet === 'stakeholders').flatMap((one) => texts(one.node.sector));
  const members = tied.flatMap((one) => texts(one.node.memberSectors));
  return [...texts(node.sector), ...named, ...members];
}

const texts = (value: unknown): string[] =>
  [value].flat().filter((text): text is string => typeof text === 'string' && text !== '');
