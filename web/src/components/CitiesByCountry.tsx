import type { CityEntryFragment } from '../gql/components.ts';
import { type Translate, useMessages } from '../lib/messages.ts';
import classes from './CitiesByCountry.module.css';
import { EntityLink, EntityLinks } from './EntityLink.tsx';
import { WorldMap } from './WorldMap.tsx';

/** Cities as dots, and beside the map by country: the same links for those who do not see it. */
export function CitiesByCountry({ cities }: { readonly cities: readonly CityEntryFragment[] }) {
  const t = useMessages();
  const countries = new Map(cities.map(({ country }) => [country.id, country]));
  return (
    <div className={classes.places}>
      <WorldMap cities={cities.flatMap((city) => onMap(city, t))} label={t('map.label', { count: cities.length })} />
      <ul className={classes.countries}>
        {[...countries.values()].map((country) => (
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
    </div>
  );
}

function onMap(city: CityEntryFragment, t: Translate) {
  if (!city.location) return [];
  const name = city.name.value;
  const label = t('map.practices', { city: name, count: city.practices.totalCount });
  const { latitude, longitude } = city.location;
  return [{ id: city.id, name, label, latitude, longitude }];
}
