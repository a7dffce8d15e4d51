import { useDebouncedValue } from '@mantine/hooks';
import { type CombinedError, useQuery } from 'urql';
import {
  CitiesToChooseDocument,
  type CityToChooseFragment,
  TownsToChooseDocument,
  type TownsToChooseQuery,
} from '../../gql/fit.ts';
import { useContentLanguage } from '../../lib/content-language.ts';

const TYPING_PAUSE = 200;

export type FoundTown = TownsToChooseQuery['towns'][number];

interface Found<Place> {
  readonly found: readonly Place[];
  /** It answers the text as it is now. */
  readonly settled: boolean;
  readonly error?: CombinedError;
}

/** Cities of the network and towns elsewhere, each as soon as they are there: the first towns take some seconds. */
export function usePlaces(text: string): { cities: Found<CityToChooseFragment>; towns: Found<FoundTown> } {
  const typed = text.trim();
  const [asked] = useDebouncedValue(typed, TYPING_PAUSE);
  const language = useContentLanguage();
  const pause = typed === '' || asked === '';
  const variables = { text: asked, language };
  const [cities] = useQuery({ query: CitiesToChooseDocument, variables, pause });
  const [towns] = useQuery({ query: TownsToChooseDocument, variables, pause });
  const answers = ({ fetching, stale }: { fetching: boolean; stale: boolean }) =>
    typed === '' || (asked === typed && !fetching && !stale);
  const hits = (cities.data?.search.hits ?? []).flatMap(({ node }) => (node.__typename === 'City' ? [node] : []));
  const listed = towns.data?.towns ?? [];
  // The search need not know a name by which the gazetteer finds a city of the network.
  const more = answers(towns)
    ? listed.flatMap(({ city }) => (city && !hits.some(({ id }) => id === city.id) ? [city] : []))
    : [];
  return {
    cities: { found: pause ? [] : [...hits, ...more], settled: answers(cities) },
    towns: { found: pause ? [] : listed.filter(({ city }) => !city), settled: answers(towns), error: towns.error },
  };
}
