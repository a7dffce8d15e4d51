import { useQuery } from 'urql';
import { PageState } from '../../components/PageState.tsx';
import { Skeleton } from '../../components/Skeleton.tsx';
import { WorldMap } from '../../components/WorldMap.tsx';
import { SearchPlacesDocument, type SearchPlacesQuery } from '../../gql/search.ts';
import { useMessages } from '../../lib/messages.ts';
import type { SearchState } from '../../lib/search-state.ts';
import { type FacetValues, valuesOfFacet } from './facet.ts';
import { type CountedPlace, PlaceList } from './PlaceList.tsx';
import classes from './SearchMap.module.css';
import { useSearched } from './use-searched.ts';

/** Where all that was found is, not this page of it alone: the cities on a map, beside it in words, and the countries. */
export function SearchMap({ search }: { readonly search: SearchState }) {
  const { text, kinds, filter, language } = useSearched(search);
  const query = useQuery({ query: SearchPlacesDocument, variables: { text, kinds, filter, language } });
  return (
    <PageState query={query} of={(data) => data.search} skeleton={<Skeleton className={classes.mapToCome} />}>
      {(found) => (
        <div className="answer" aria-busy={query[0].fetching}>
          <Mapped found={found} search={search} />
        </div>
      )}
    </PageState>
  );
}

interface MappedProps {
  readonly found: SearchPlacesQuery['search'];
  readonly search: SearchState;
}

function Mapped({ found: { places, totalCount, facets }, search }: MappedProps) {
  const t = useMessages();
  const { cities, cityCount, inCities } = places;
  const dots = cities.flatMap(({ city: { id, name, location }, count }) => {
    const label = t('map.cityFound', { city: name.value, count });
    return location ? [{ id, name: name.value, label, ...location }] : [];
  });
  return (
    <div className={classes.map}>
      <p>
        {t('map.inCities', { count: inCities, total: totalCount })}{' '}
        {dots.length < cityCount && t('map.notDrawn', { count: cityCount - dots.length })}
      </p>
      <div className={classes.beside}>
        {dots.length > 0 && <WorldMap cities={dots} label={t('map.label', { count: dots.length })} />}
        <PlaceList
          filter="city"
          search={search}
          places={cities.map(({ city: { id, name }, count }) => ({ id, name, count }))}
        />
      </div>
      <PlaceList
        filter="country"
        search={search}
        places={chosenOf(valuesOfFacet(facets, 'country')).map(
          ({ value, label, count }): CountedPlace => ({ id: value, name: label, count }),
        )}
      />
    </div>
  );
}

/** Where some are chosen the others have none of what is found, though the facet tells what choosing them would add. */
const chosenOf = (values: FacetValues): FacetValues =>
  values.some(({ selected }) => selected) ? values.filter(({ selected }) => selected) : values;
