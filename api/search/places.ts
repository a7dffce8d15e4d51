import type { Clause, Reading, SearchEngine } from './engine.ts';
import type { CountedFacet } from './facets.ts';
import type { Query } from './query/query.ts';

/** A search that has been answered, as far as its places are told from it. */
export interface AnsweredSearch {
  query: Query;
  reading: Reading;
  clauses: readonly Clause[];
  counted: readonly CountedFacet[];
}

/** How much of what was found is in each city. */
export interface FoundPlaces {
  /** Counts by the city's id, most first; a city that was found counts once itself. */
  cities: ReadonlyMap<string, number>;
  /** How many of the things found are in a city. */
  inCities: number;
}

/** Where all that a search found is, whatever page was asked for. @param most cities that are looked up as things found */
export async function placesOf(engine: SearchEngine, answered: AnsweredSearch, most: number): Promise<FoundPlaces> {
  const within = wanted(answered);
  const [cities, inCities] = await Promise.all([
    again(engine, answered, { facet: 'kinds', anyOf: ['CITY'] }, most),
    within.size > 0 ? again(engine, answered, { facet: 'cities', anyOf: [...within.keys()] }, 1) : null,
  ]);
  const counts = new Map(within);
  for (const { document } of cities.hits) counts.set(document.id, (counts.get(document.id) ?? 0) + 1);
  const ordered = [...counts].sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1));
  return { cities: new Map(ordered), inCities: cities.total + (inCities?.total ?? 0) };
}

/** Cities are counted as if none was chosen; where some are, only they are of what was found. */
function wanted({ counted, clauses }: AnsweredSearch): Map<string, number> {
  const values = counted.find(({ name }) => name === 'cities')?.values ?? [];
  const chosen = clauses.some(({ facet }) => facet === 'cities');
  return new Map(
    values.flatMap(({ value, count, selected }) => (count > 0 && (selected || !chosen) ? [[value, count]] : [])),
  );
}

/** The same search, narrowed by one clause more. */
const again = (engine: SearchEngine, { query, reading, clauses }: AnsweredSearch, more: Clause, pageSize: number) =>
  engine.search({
    query,
    reading,
    clauses: [...clauses, more],
    facets: [],
    order: { by: 'relevance' },
    page: 1,
    pageSize,
  });
