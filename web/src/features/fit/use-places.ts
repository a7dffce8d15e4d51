import { useDebouncedValue } from '@mantine/hooks';
import { type CombinedError, useQuery } from 'urql';
import { CitiesToChooseDocument, type CityToChooseFragment, TownsToChooseDocument } from '../../gql/fit.ts';
import { useContentLanguage } from '../../lib/content-language.ts';
import { type FoundTown, rankPlaces } from './rank-places.ts';

const TYPING_PAUSE = 200;

interface Found<Place> {
  readonly found: readonly Place[];
  /** It answers the text as it is now, and nothing that is still to come goes before it. */
  readonly settled: boolean;
  readonly error?: CombinedError;
}

interface Places {
  readonly cities: Found<CityToChooseFragment>;
  readonly towns: Found<FoundTown>;
  readonly townsFirst: boolean;
}

/** Cities of the network and towns elsewhere, each as soon as they are there: the first towns take some seconds. */
export function usePlaces(text: string): Places {
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
  const ranked = rankPlaces(asked, pause ? [] : hits, pause ? [] : (towns.data?.towns ?? []));
  const looked = answers(towns);
  return {
    cities: {
      found: looked ? [...ranked.cities, ...ranked.guesses] : ranked.cities,
      settled: answers(cities) && (ranked.sure || looked),
    },
    towns: { found: ranked.towns, settled: looked, error: towns.error },
    townsFirst: looked && ranked.townsFirst,
  };
}
