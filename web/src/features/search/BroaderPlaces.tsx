import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { TranslatedText } from '../../components/TranslatedText.tsx';
import type { EntityRefFragment } from '../../gql/components.ts';
import { BroaderCountryDocument, BroaderPlaceDocument } from '../../gql/search.ts';
import { useContentLanguage } from '../../lib/content-language.ts';
import { useMessages } from '../../lib/messages.ts';
import type { SearchState } from '../../lib/search-state.ts';

interface Props {
  readonly search: SearchState;
}

/** The same search in the wider places around the city or the region that it is narrowed to. */
export function BroaderPlaces({ search }: Props) {
  const t = useMessages();
  const wider = useWiderPlaces(search);
  if (wider.length === 0) return null;
  const { city: _, region: __, page: ___, ...rest } = search;
  return (
    <p>
      {t('search.broader')}{' '}
      {wider.map(({ filter, place }, position) => (
        <span key={place.id}>
          {position > 0 && ' · '}
          <Link to="/search" search={{ ...rest, [filter]: [place.id] }}>
            <TranslatedText text={place.name} />
          </Link>
        </span>
      ))}
    </p>
  );
}

interface WiderPlace {
  readonly filter: 'region' | 'country';
  readonly place: EntityRefFragment;
}

function useWiderPlaces({ city: [city = ''] = [], region: [region = ''] = [] }: SearchState): readonly WiderPlace[] {
  const language = useContentLanguage();
  const [around] = useQuery({ query: BroaderPlaceDocument, variables: { city, language }, pause: city === '' });
  const ofRegion = city === '' && region !== '';
  const [above] = useQuery({ query: BroaderCountryDocument, variables: { region, language }, pause: !ofRegion });
  const wider = city === '' ? null : around.data?.city;
  const country = wider?.country ?? (ofRegion ? above.data?.region?.country : null);
  return [
    ...(wider?.region ? [{ filter: 'region' as const, place: wider.region }] : []),
    ...(country ? [{ filter: 'country' as const, place: country }] : []),
  ];
}
