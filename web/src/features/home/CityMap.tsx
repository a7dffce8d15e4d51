import { EntityLinks } from '../../components/EntityLink.tsx';
import { TranslatedText } from '../../components/TranslatedText.tsx';
import { WorldMap } from '../../components/WorldMap.tsx';
import type { HomeQuery } from '../../gql/home.ts';
import { type Translate, useMessages } from '../../lib/messages.ts';
import classes from './CityMap.module.css';

type City = HomeQuery['cities']['nodes'][number];

/** The cities as dots, and beside the map by country: the same links for those who do not see it. */
export function CityMap({ cities }: { readonly cities: readonly City[] }) {
  const t = useMessages();
  const countries = new Map(cities.map(({ country }) => [country.id, country]));
  return (
    <div className={classes.places}>
      <WorldMap cities={cities.flatMap((city) => onMap(city, t))} label={t('map.label', { count: cities.length })} />
      <ul className={classes.countries}>
        {[...countries.values()].map(({ id, name }) => (
          <li key={id}>
            <h3>
              <TranslatedText text={name} />
            </h3>
            <p>
              <EntityLinks entities={cities.filter(({ country }) => country.id === id)} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function onMap(city: City, t: Translate) {
  if (!city.location) return [];
  const name = city.name.value;
  const label = t('map.practices', { city: name, count: city.practices.totalCount });
  return [{ id: city.id, name, label, ...city.location }];
}
