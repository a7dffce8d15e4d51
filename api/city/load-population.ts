import type { StoredNode } from '../../graph/model.ts';
import type { Context } from '../context.ts';
import { loadEntity } from '../entity/load-entity.ts';
import type { Source } from '../source/source.type.ts';
import type { Population } from './population.type.ts';

/** The population of a city with its source; a figure that nobody vouches for is not shown. */
export async function loadPopulation(context: Context, city: StoredNode): Promise<Population | null> {
  const { population, populationYear, populationSource } = city;
  if (population == null || populationSource == null) return null;
  const source = await loadEntity<Source>(context, 'Source', String(populationSource));
  if (!source) return null;
  const year = populationYear == null ? null : Number(populationYear);
  return { value: Number(population), year, citation: { source, locator: null, fields: ['population'] } };
}
