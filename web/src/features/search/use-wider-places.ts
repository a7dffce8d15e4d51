import { useQuery } from 'urql';
import type { EntityRefFragment } from '../../gql/components.ts';
import {
  BroaderCountryDocument,
  BroaderPlaceDocument,
  CountryOfTownDocument,
  TypedTownDocument,
} from '../../gql/search.ts';
import { useContentLanguage } from '../../lib/content-language.ts';
import type { SearchState } from '../../lib/search-state.ts';

/** A place that holds the one wanted, and the filter that narrows to it. */
export interface WiderPlace {
  readonly filter: 'region' | 'country';
  readonly place: EntityRefFragment;
}

/** What lies around the city or the region that a search is narrowed to. */
export function useAround({ city: [city = ''] = [], region: [region = ''] = [] }: SearchState): readonly WiderPlace[] {
  const language = useContentLanguage();
  const [around] = useQuery({ query: BroaderPlaceDocument, variables: { city, language }, pause: city === '' });
  const ofRegion = city === '' && region !== '';
  const [above] = useQuery({ query: BroaderCountryDocument, variables: { region, language }, pause: !ofRegion });
  const wider = city === '' ? null : around.data?.city;
  return placesOf(wider?.region, wider?.country ?? (ofRegion ? above.data?.region?.country : null));
}

/** What lies around a town that the network may not have, where a text is nothing but its name. */
export function useAroundTown(text: string): readonly WiderPlace[] {
  const language = useContentLanguage();
  const [typed] = useQuery({ query: TypedTownDocument, variables: { text, language }, pause: text === '' });
  const town = typed.data?.towns.find(({ name, matchedName }) => [name, matchedName].some((one) => isSame(one, text)));
  const country = `country:${town?.countryCode.toLowerCase()}`;
  const [above] = useQuery({ query: CountryOfTownDocument, variables: { country, language }, pause: !town });
  return town ? placesOf(town.region, above.data?.country) : [];
}

const isSame = (name: string | null | undefined, text: string) =>
  name?.localeCompare(text, undefined, { sensitivity: 'base' }) === 0;

const placesOf = (region?: EntityRefFragment | null, country?: EntityRefFragment | null): readonly WiderPlace[] => [
  ...(region ? [{ filter: 'region' as const, place: region }] : []),
  ...(country ? [{ filter: 'country' as const, place: country }] : []),
];
