import countries from 'i18n-iso-countries';
import type { Batch } from '../../../graph/model.ts';
import { sources as ofPlaces } from '../../data/places/sources.ts';
import { sources as ofVocabulary } from '../../data/vocabulary/sources.ts';
import type { EntityFacts, Statement, Texts } from '../../facts.ts';
import { joined } from '../../flatten/batch.ts';
import { city, country, region } from '../../flatten/place.ts';
import { source } from '../../flatten/source.ts';
import type { Candidate } from './candidate.ts';
import { namesByLanguage, otherNames } from './city-names.ts';
import type { GazetteerPlace } from './gazetteer.ts';
import { countryCandidate, type PlaceLists } from './name-lookup.ts';
import { idOf } from './place-ids.ts';

/** The languages that Crosstown speaks; the lists that names come from are the work of people. */
const LANGUAGES = ['en', 'it', 'bg', 'he'];
const CITY_SOURCES = ['source:geonames', 'source:crosstown'];

/** A place of the lists as nodes and relationships: itself, the country that it lies in, and the sources that say so. */
export function factsOf(candidate: Candidate, lists: PlaceLists): Batch {
  const { kind, city: place, region: code, country: of } = candidate;
  const id = idOf(candidate, lists);
  if (candidate.known) return { nodes: [], relationships: [] };
  if (place)
    return joined([...CITY_SOURCES.map(sourceOf), countryFacts(place.country, lists), cityFacts(id, place, lists)]);
  if (kind === 'Country' && of) return countryFacts(of, lists);
  return code ? regionFacts(id, code, lists) : { nodes: [], relationships: [] };
}

function cityFacts(id: string, place: GazetteerPlace, lists: PlaceLists): Batch {
  const { geonamesId, name, latitude, longitude, population } = place;
  const fields = [
    'name',
    'alternativeNames',
    'country',
    'location',
    'geonamesId',
    ...(population > 0 ? ['population'] : []),
  ];
  const { names, written } = namesByLanguage(place);
  return city({
    id,
    ...translated({ en: name, ...names }),
    alternativeNames: otherNames(place),
    country: idOf(countryCandidate(place.country), lists),
    latitude,
    longitude,
    geonamesId,
    ...(population > 0 && { population, populationSource: 'source:geonames' }),
    statedIn: [
      stated('source:geonames', `GeoNames id ${geonamesId}`, fields),
      ...(written ? [stated('source:crosstown', 'Places', ['name'])] : []),
    ],
  });
}

function countryFacts(code: string, lists: PlaceLists): Batch {
  const names = LANGUAGES.flatMap((language): [string, string][] => {
    const name = countries.getName(code, language);
    return name ? [[language, name]] : [];
  });
  const facts = country({
    id: idOf(countryCandidate(code), lists),
    code,
    ...translated(Object.fromEntries(names)),
    statedIn: [stated('source:i18n-iso-countries', code, ['name']), stated('source:iso-3166', 'ISO 3166-1', ['code'])],
  });
  return joined([sourceOf('source:i18n-iso-countries'), sourceOf('source:iso-3166'), facts]);
}

function regionFacts(id: string, code: string, lists: PlaceLists): Batch {
  const { name = code, country: of = code.slice(0, 2) } = lists.regions.byCode(code) ?? {};
  const facts = region({
    id,
    code,
    language: 'en',
    name: { en: name },
    country: idOf(countryCandidate(of), lists),
    statedIn: [stated('source:iso-3166', `ISO 3166-2, ${code}: “${name}”`, ['name', 'code', 'country'])],
  });
  return joined([countryFacts(of, lists), facts]);
}

const translated = (name: Texts): Pick<EntityFacts, 'language' | 'origins' | 'name'> => ({
  language: 'en',
  origins: { it: 'HUMAN', bg: 'HUMAN', he: 'HUMAN' },
  name,
});

const stated = (of: string, locator: string, fields: readonly string[]): Statement => ({ source: of, locator, fields });

function sourceOf(id: string): Batch {
  const facts = [...ofPlaces, ...ofVocabulary].find((one) => one.id === id);
  return facts ? source(facts) : { nodes: [], relationships: [] };
}
