import type { Properties, RelationshipRecord } from '../../../graph/model.ts';
import type { RecordDraft } from '../map/draft.ts';
import { openPlaces } from './practice-traits.ts';
import type { SettledPlaces } from './settle-places.ts';

/** What the document says of the record, with the addresses of its own pages and the places that are left open. */
export function citation(
  draft: RecordDraft,
  id: string,
  source: string,
  locator: string,
  facts: object,
  settled: SettledPlaces,
): RelationshipRecord {
  const { name, urls } = draft;
  const stated = Object.entries(facts).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  const fields = [
    ...(name ? ['name'] : []),
    ...stated.map(([field]) => PUBLISHED[field] ?? field),
    ...new Set(settled.places.map(({ choice }) => PLACE_FIELDS[choice.kind])),
  ];
  const open = openPlaces(draft, settled);
  const properties: Properties = {
    locator,
    fields,
    ...(urls.length > 0 && { urls }),
    ...(open.length > 0 && { openPlaces: open }),
  };
  return { type: 'STATED_IN', from: id, to: source, properties };
}

/** Fields of the fact sheets that the API publishes under another name. */
const PUBLISHED: Record<string, string> = {
  about: 'themes',
  addresses: 'challenges',
  aimedAt: 'targetGroups',
  uses: 'methods',
  contributesTo: 'goals',
  partOf: 'programs',
  fundedBy: 'funding',
};
const PLACE_FIELDS = { City: 'cities', Region: 'regions', Country: 'countries' } as const;
