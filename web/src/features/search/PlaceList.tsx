import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { TranslatedText } from '../../components/TranslatedText.tsx';
import type { TextPartsFragment } from '../../gql/components.ts';
import { useMessages } from '../../lib/messages.ts';
import type { SearchState } from '../../lib/search-state.ts';
import classes from './PlaceList.module.css';

export interface CountedPlace {
  readonly id: string;
  readonly name: TextPartsFragment;
  readonly count: number;
}

interface Props {
  readonly filter: 'city' | 'country';
  readonly places: readonly CountedPlace[];
  readonly search: SearchState;
}

/** Places with how much was found in each, which leads to just that. */
export function PlaceList({ filter, places, search }: Props) {
  const t = useMessages();
  const heading = useId();
  const wanted = places.filter(({ count }) => count > 0);
  if (wanted.length === 0) return null;
  return (
    <section aria-labelledby={heading} className={classes.places} data-filter={filter}>
      <h2 id={heading}>{t(filter === 'city' ? 'map.byCity' : 'map.byCountry')}</h2>
      <ul>
        {wanted.map(({ id, name, count }) => (
          <li key={id}>
            <Link to="/search" search={{ ...search, view: undefined, page: undefined, [filter]: [id] }}>
              <TranslatedText text={name} />
            </Link>{' '}
            <span>{count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
