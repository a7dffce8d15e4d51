import type { FoundTown, Towns } from '../../seed/towns/port.ts';
import { isCountry } from '../country/is-country.ts';
import { badInput, failure } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { countIn } from '../search/question.ts';
import type { TownArguments } from './town.input.ts';
import type { Town } from './town.type.ts';

/**
 * Towns of the gazetteer by the beginning of a name.
 * @throws BAD_USER_INPUT where a text is too long, a country unknown or a number out of bounds
 * @throws GAZETTEER_UNAVAILABLE where this server has none
 */
export async function findTowns(towns: Towns | undefined, { text, country, first }: TownArguments): Promise<Town[]> {
  if (text.length > LIMITS.maxTownText)
    throw badInput('text', `text has ${text.length} characters; give ${LIMITS.maxTownText} at most.`);
  if (country && !isCountry(country))
    throw badInput('country', `There is no country “${country.slice(0, 80)}”; give an id such as country:bg.`);
  const most = countIn('first', first ?? LIMITS.maxTowns, 1, LIMITS.maxTowns);
  if (!towns) throw failure('GAZETTEER_UNAVAILABLE', NO_GAZETTEER);
  const code = country ? country.slice('country:'.length).toUpperCase() : null;
  return (await towns.find({ text, country: code, most })).map(townOf);
}

export const NO_GAZETTEER =
  'This server cannot read the list of the world’s towns; give the country and the number of inhabitants instead.';

const townOf = ({ country, region, ...town }: FoundTown): Town => ({
  ...town,
  countryCode: country,
  regionName: region,
});
