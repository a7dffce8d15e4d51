import type { CityOnMapFragment, EntityRefFragment } from '../gql/components.ts';
import { useMessages } from '../lib/messages.ts';
import { ConceptChips } from './ConceptChips.tsx';
import classes from './PlaceMap.module.css';
import { WorldMap } from './WorldMap.tsx';

interface Props {
  readonly cities: readonly CityOnMapFragment[];
  /** Regions and countries, which are named but not drawn. */
  readonly wider?: readonly EntityRefFragment[];
}

/** A small map of some cities, and the same places as links. */
export function PlaceMap({ cities, wider = [] }: Props) {
  const t = useMessages();
  const drawn = cities.flatMap(({ id, name, location }) =>
    location ? [{ id, name: name.value, label: name.value, ...location }] : [],
  );
  return (
    <div className={classes.places}>
      {drawn.length > 0 && <WorldMap cities={drawn} label={t('map.label', { count: drawn.length })} size="small" />}
      <ConceptChips concepts={[...cities, ...wider]} label={t('detail.places')} />
    </div>
  );
}
