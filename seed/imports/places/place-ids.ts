import slugify from '@sindresorhus/slugify';
import type { Candidate } from './candidate.ts';
import { choose } from './choose.ts';
import type { GazetteerPlace } from './gazetteer.ts';
import { bearersOf, type PlaceLists } from './name-lookup.ts';

/** The id that a place has in the graph, or will have: the same for every import, whatever came before it. */
export function idOf({ kind, country, city, region, known }: Candidate, lists: PlaceLists): string {
  if (known) return known.id;
  if (city) return lists.known.cityOf(city.geonamesId, city.name, city.country)?.id ?? newCityId(city, lists);
  if (kind === 'Region' && region) return lists.known.byCode(region)?.id ?? newRegionId(region, lists);
  return lists.known.byCode(country ?? '')?.id ?? `country:${country?.toLowerCase()}`;
}

/** `city:milan` for the one that everybody means, `city:valencia-es` for homonyms, with GeoNames' id within a country. */
function newCityId(city: GazetteerPlace, lists: PlaceLists): string {
  const slug = slugOf(city.name);
  const country = city.country.toLowerCase();
  const everywhere = bearersOf(city.name, lists).filter(({ kind }) => kind === 'City');
  const among = [
    { countries: [], id: `city:${slug}` },
    { countries: [city.country], id: `city:${slug}-${country}` },
  ];
  for (const { countries, id } of among) {
    const there = everywhere.filter(({ country: of }) => countries.length === 0 || (of && countries.includes(of)));
    const choice = choose(there, { countries: [] });
    if (slug && choice.chosen?.city?.geonamesId === city.geonamesId && !lists.known.has(id)) return id;
  }
  return `city:${slug ? `${slug}-` : ''}${country}-${city.geonamesId}`;
}

function newRegionId(code: string, lists: PlaceLists): string {
  const region = lists.regions.byCode(code);
  const slug = slugOf(region?.name ?? '');
  const [only, other] = lists.regions.byName(region?.name ?? '').filter(({ country }) => country === region?.country);
  const id = `region:${slug}-${region?.country.toLowerCase()}`;
  return slug && only?.code === code && !other && !lists.known.has(id) ? id : `region:${code.toLowerCase()}`;
}

/** “IJsselstein” is one word. */
const slugOf = (name: string) => slugify(name.normalize('NFC'), { decamelize: false });
