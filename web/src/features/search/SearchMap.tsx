import { Skeleton } from '@mantine/core';
import { useQuery } from 'urql';
import { EntityLink, EntityLinks } from '../../components/EntityLink.tsx';
import { PageState } from '../../components/PageState.tsx';
import { WorldMap } from '../../components/WorldMap.tsx';
import { SearchPlacesDocument, type SearchPlacesQuery } from '../../gql/search.ts';
import { useMessages } from '../../lib/messages.ts';
import type { SearchState } from '../../lib/search-state.ts';
import { type FoundCity, foundByCity } from './found-by-city.ts';
import classes from './SearchMap.module.css';
import { useSearched } from './use-searched.ts';

/** What was found, at the cities where it is: on the map, and below it in words. */
export function SearchMap({ search }: { readonly search: SearchState }) {
  const query = useQuery({ query: SearchPlacesDocument, variables: useSearched(search) });
  return (
    <PageState query={query} of={(data) => data.search} skeleton={<Skeleton className={classes.mapToCome} />}>
      {(found) => <Mapped found={found} />}
    </PageState>
  );
}

function Mapped({ found: { hits, totalCount } }: { readonly found: SearchPlacesQuery['search'] }) {
  const t = useMessages();
  const { cities, elsewhere } = foundByCity(hits.map(({ node }) => node));
  const dots = cities.flatMap(({ city: { id, name, location }, found }) => {
    const label = t('map.cityFound', { city: name.value, count: found.length });
    return location ? [{ id, name: name.value, label, ...location }] : [];
  });
  return (
    <div className={classes.map}>
      {hits.length < totalCount && <p>{t('map.first', { count: hits.length, total: totalCount })}</p>}
      {dots.length > 0 && <WorldMap cities={dots} label={t('map.label', { count: dots.length })} />}
      <ul className={classes.cities}>
        {cities.map((one) => (
          <CityFindings key={one.city.id} found={one} />
        ))}
      </ul>
      {elsewhere.length > 0 && (
        <section className={classes.elsewhere}>
          <h2>{t('map.nowhere', { count: elsewhere.length })}</h2>
          <p>
            <EntityLinks entities={elsewhere} />
          </p>
        </section>
      )}
    </div>
  );
}

function CityFindings({ found: { city, found } }: { readonly found: FoundCity }) {
  const others = found.filter(({ id }) => id !== city.id);
  return (
    <li>
      <h2>
        <EntityLink entity={city} />
      </h2>
      <p>
        <EntityLinks entities={others} />
      </p>
    </li>
  );
}
