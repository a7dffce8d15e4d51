import { lazy, Suspense, useId } from 'react';
import type { MapCity } from '../lib/map-city.ts';
import { useMessages } from '../lib/messages.ts';
import { Skeleton } from './Skeleton.tsx';
import classes from './WorldMap.module.css';

const MapDrawing = lazy(() => import('./MapDrawing.tsx').then(({ MapDrawing }) => ({ default: MapDrawing })));

/** Each city is a stop of the keyboard; so few of them are passed as fast as they are skipped. */
const FEW_STOPS = 2;

/** Across the page, or in a column beside the text. */
export type MapSize = 'wide' | 'small';

interface Props {
  readonly cities: readonly MapCity[];
  readonly label: string;
  readonly size?: MapSize;
}

/** Cities on a map that needs no server but ours: drawn from Natural Earth's outlines, loaded once it is wanted. */
export function WorldMap({ cities, label, size = 'wide' }: Props) {
  const t = useMessages();
  const end = useId();
  return (
    <div className={classes.frame} data-size={size}>
      {cities.length > FEW_STOPS && (
        <a href={`#${end}`} className={`skip-link ${classes.skip}`}>
          {t('map.skip')}
        </a>
      )}
      <Suspense fallback={<Skeleton className={classes.drawing} />}>
        <MapDrawing cities={cities} label={label} />
      </Suspense>
      <div id={end} tabIndex={-1} />
    </div>
  );
}
