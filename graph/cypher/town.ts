import type { Run } from '../engine.ts';

/** What the graph has of the towns of a gazetteer. */

interface Found {
  key: string | number;
  id: string;
}

const byKey = (found: readonly Found[]) => new Map(found.map(({ key, id }) => [String(key), id]));

/** The ids of cities by their numbers at GeoNames, as text. */
export async function citiesByGeonamesId(run: Run, numbers: readonly string[]): Promise<Map<string, string>> {
  const rows = await run<Found>(
    'MATCH (c:City) WHERE c.geonamesId IN $numbers RETURN c.geonamesId AS key, c.id AS id ORDER BY id',
    { numbers: numbers.map(Number) },
  );
  return byKey(rows);
}

/** The ids of regions by their codes of ISO 3166-2. */
export async function regionsByCode(run: Run, codes: readonly string[]): Promise<Map<string, string>> {
  return byKey(
    await run<Found>('MATCH (r:Region) WHERE r.code IN $codes RETURN r.code AS key, r.id AS id ORDER BY id', { codes }),
  );
}
