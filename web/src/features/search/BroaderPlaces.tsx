import { Link } from '@tanstack/react-router';
import { TranslatedText } from '../../components/TranslatedText.tsx';
import { useMessages } from '../../lib/messages.ts';
import type { SearchState } from '../../lib/search-state.ts';
import { useAround, useAroundTown } from './use-wider-places.ts';

interface Props {
  readonly search: SearchState;
}

/** The same search in the wider places around the city or the region that it is narrowed to, or all around a town that it names. */
export function BroaderPlaces({ search }: Props) {
  const t = useMessages();
  const isPlaced = [search.city, search.region].some((places) => places && places.length > 0);
  const around = useAround(search);
  // A town that is named is only looked up where no place is chosen.
  const aroundTown = useAroundTown(isPlaced ? '' : (search.q?.trim() ?? ''));
  const wider = isPlaced ? around : aroundTown;
  if (wider.length === 0) return null;
  const { city: _, region: __, page: ___, ...rest } = search;
  const kept = isPlaced ? rest : { ...rest, q: undefined };
  return (
    <p>
      {t('search.broader')}{' '}
      {wider.map(({ filter, place }, position) => (
        <span key={place.id}>
          {position > 0 && ' · '}
          <Link to="/search" search={{ ...kept, [filter]: [place.id] }}>
            <TranslatedText text={place.name} />
          </Link>
        </span>
      ))}
    </p>
  );
}
