import type { Batch } from '../../graph/model.ts';
import type { CityFacts, CountryFacts, RegionFacts } from '../facts.ts';
import { known, links } from './batch.ts';
import { entity } from './entity.ts';

export const country = (facts: CountryFacts): Batch => entity('Country', facts, { code: facts.code });

export function region(facts: RegionFacts): Batch {
  return entity('Region', facts, { code: facts.code }, links('LOCATED_IN', facts.id, facts.country));
}

/** A city lies in its country by a relationship of its own: not every city's region is known. */
export function city(facts: CityFacts): Batch {
  const { id, latitude, longitude, population, populationYear, populationSource, geonamesId, wikidataId } = facts;
  const { region, country, traits = [] } = facts;
  const own = { latitude, longitude, population, populationYear, populationSource, geonamesId, wikidataId };
  return entity('City', facts, own, [
    ...links('LOCATED_IN', id, region),
    ...links('LOCATED_IN', id, country),
    ...traits.flatMap(({ trait, asOf }) => links('HAS_TRAIT', id, trait, known({ asOf }))),
  ]);
}
