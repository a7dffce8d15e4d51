import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { TranslatedText } from '../../components/TranslatedText.tsx';
import { BroaderPlaceDocument } from '../../gql/search.ts';
import { useContentLanguage } from '../../lib/content-language.ts';
import { useMessages } from '../../lib/messages.ts';
import type { SearchState } from '../../lib/search-state.ts';

/** The same search in the region and the country of the city that it is narrowed to. */
export function BroaderPlaces({ search }: { readonly search: SearchState }) {
  const t = useMessages();
  const [city = ''] = search.city ?? [];
  const variables = { city, language: useContentLanguage() };
  const [{ data }] = useQuery({ query: BroaderPlaceDocument, variables, pause: city === '' });
  const broader = data?.city;
  if (city === '' || !broader) return null;
  const wider = { ...search, city: undefined, page: undefined };
  return (
    <p>
      {t('search.broader')}{' '}
      {broader.region && (
        <>
          <Link to="/search" search={{ ...wider, region: [broader.region.id] }}>
            <TranslatedText text={broader.region.name} />
          </Link>
          {' · '}
        </>
      )}
      <Link to="/search" search={{ ...wider, country: [broader.country.id] }}>
        <TranslatedText text={broader.country.name} />
      </Link>
    </p>
  );
}
