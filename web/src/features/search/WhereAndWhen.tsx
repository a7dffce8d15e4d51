import { Fragment } from 'react';
import { StatusMark } from '../../components/StatusMark.tsx';
import { TranslatedText } from '../../components/TranslatedText.tsx';
import type { EntityRefFragment } from '../../gql/components.ts';
import type { WhereAndWhenFragment } from '../../gql/search.ts';
import { periodInWords } from '../../lib/dates.ts';
import { useMessages } from '../../lib/messages.ts';
import classes from './WhereAndWhen.module.css';

/**
 * "Gdańsk, Poland · from 2019 · Running": as far as the network knows it, and nothing where it does not; of an outcome first
 * whose it is, as many are called alike. No links: who goes through the results by keyboard wants the next result.
 */
export function WhereAndWhen({ of }: { readonly of: WhereAndWhenFragment }) {
  const t = useMessages();
  const { places, more } = placesOf(of);
  const period = 'period' in of ? of.period : 'date' in of ? of.date : null;
  const status = 'status' in of ? of.status : null;
  const origin = 'of' in of ? of.of : null;
  if (places.length === 0 && period == null && status == null && !origin) return null;
  return (
    <div className={classes.facts}>
      {origin && (
        <span>
          <TranslatedText text={origin.name} />
        </span>
      )}
      {places.length > 0 && (
        <span className={classes.place}>
          {places.map(({ id, name }, position) => (
            <Fragment key={id}>
              {position > 0 && ', '}
              <TranslatedText text={name} />
            </Fragment>
          ))}
          {more > 0 && ` ${t('card.more', { count: more })}`}
        </span>
      )}
      {period != null && <span>{periodInWords(period)}</span>}
      {status && <StatusMark status={status} />}
    </div>
  );
}

interface Places {
  readonly places: readonly EntityRefFragment[];
  /** Cities that are not named. */
  readonly more: number;
}

/** The narrowest first: cities, then the countries that they lie in. */
function placesOf(of: WhereAndWhenFragment): Places {
  if ('cities' in of) {
    const { nodes, totalCount } = of.cities;
    const more = totalCount - nodes.length;
    // Between cities that are named and those that are not, a country would read as one of them.
    return { places: more > 0 ? nodes : [...nodes, ...of.countries.slice(0, COUNTRIES_NAMED)], more };
  }
  if ('country' in of) return { places: [of.country], more: 0 };
  if ('places' in of) return { places: of.places, more: 0 };
  return { places: 'basedIn' in of && of.basedIn ? [of.basedIn] : [], more: 0 };
}

const COUNTRIES_NAMED = 3;
