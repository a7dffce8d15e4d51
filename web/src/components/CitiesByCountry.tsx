import type { CityEntryFragment, EntityRefFragment } from '../gql/components.ts';
import { interfaceLanguage, type Translate, useMessages } from '../lib/messages.ts';
import classes from './CitiesByCountry.module.css';
import { EntityLink, EntityLinks } from './EntityLink.tsx';
import { WorldMap } from './WorldMap.tsx';

/** More countries than these would reach far below the map: they stand under it. */
const BESIDE_MAP = 6;

interface Props {
  readonly cities: readonly CityEntryFragment[];
  /** The list below is to be unfolded first: more follows on the page. */
  readonly folded?: boolean | undefined;
}

/** Cities as dots, and beside or below it by country: the same links for those who do not see it. */
export function CitiesByCountry({ cities, folded = false }: Props) {
  const t = useMessages();
  const countries = inOrder(new Map(cities.map(({ country }) => [country.id, country])).values());
  const list = (
    <ul className={classes.countries}>
      {countries.map((country) => (
        <li key={country.id}>
          <h3>
            <EntityLink entity={country} />
          </h3>
          <p>
            <EntityLinks entities={cities.filter((city) => city.country.id === country.id)} />
          </p>
        </li>
      ))}
    </ul>
  );
  return (
    <div className={classes.places} data-many={folded || countries.length > BESIDE_MAP}>
      <WorldMap
        cities={fullestFirst(cities).flatMap((city) => onMap(city, t))}
        label={t('map.label', { count: cities.length })}
      />
      {folded ? (
        <details className={classes.folded}>
          <summary>{t('cities.list')}</summary>
          {list}
        </details>
      ) : (
        list
      )}
    </div>
  );
}

/** In the order of the reader's alphabet. */
function inOrder(countries: Iterable<EntityRefFragment>): EntityRefFragment[] {
  const { compare } = new Intl.Collator(interfaceLanguage());
  return [...countries].sort((one, other) => compare(one.name.value, other.name.value));
}

/** The map has room for the names of the first: they are those with the most to see. */
const fullestFirst = (cities: readonly CityEntryFragment[]): CityEntryFragment[] =>
  [...cities].sort((one, other) => other.practices.totalCount - one.practices.totalCount);

function onMap(city: CityEntryFragment, t: Translate) {
  if (!city.location) return [];
  const name = city.name.value;
  const label = t('map.practices', { city: name, count: city.practices.totalCount });
  const { latitude, longitude } = city.location;
  return [{ id: city.id, name, label, latitude, longitude }];
}
