import { Skeleton } from '@mantine/core';
import { useQuery } from 'urql';
import { CitiesByCountry } from '../../components/CitiesByCountry.tsx';
import { ListPage } from '../../components/ListPage.tsx';
import { PageState } from '../../components/PageState.tsx';
import { CitiesDocument } from '../../gql/city.ts';
import { useContentLanguage } from '../../lib/content-language.ts';
import { useMessages } from '../../lib/messages.ts';

const MAP_HEIGHT = 480;

/** The cities in which something was tried. */
export function CitiesPage() {
  const t = useMessages();
  const query = useQuery({ query: CitiesDocument, variables: { language: useContentLanguage() } });
  return (
    <ListPage title={t('cities.title')} lead={t('cities.lead')} list={t('cities.list')}>
      <PageState query={query} of={(data) => data.cities.nodes} skeleton={<Skeleton height={MAP_HEIGHT} />}>
        {(cities) => <CitiesByCountry cities={cities} />}
      </PageState>
    </ListPage>
  );
}
