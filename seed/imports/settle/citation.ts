import type { Properties, RelationshipRecord } from '../../../graph/model.ts';
import type { RecordDraft } from '../map/draft.ts';
import type { SettledPlaces } from './settle-places.ts';

/** What the document says of the record, with the addresses of its own pages. */
export function citation(
  { name, urls }: RecordDraft,
  id: string,
  source: string,
  locator: string,
  facts: object,
  { places }: SettledPlaces,
): RelationshipRecord {
  const stated = Object.entries(facts).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  const fields = [
    ...(name ? ['name'] : []),
    ...stated.map(([field]) => PUBLISHED[field] ?? field),
    ...new Set(places.map(({ choice }) => PLACE_FIELDS[choice.kind])),
  ];
  const properties: Properties = { locator, fields, ...(urls.length > 0 && { urls }) };
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
