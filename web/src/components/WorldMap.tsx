import { lazy, Suspense } from 'react';
import type { MapCity } from '../lib/map-city.ts';
import { Skeleton } from './Skeleton.tsx';
import classes from './WorldMap.module.css';

const MapDrawing = lazy(() => import('./MapDrawing.tsx').then(({ MapDrawing }) => ({ default: MapDrawing })));

/** Across the page, or in a column beside the text. */
export type MapSize = 'wide' | 'small';

interface Props {
  readonly cities: readonly MapCity[];
  readonly label: string;
  readonly size?: MapSize;
}

/** Cities on a map that needs no server but ours: drawn from Natural Earth's outlines, loaded once it is wanted. */
export function WorldMap({ cities, label, size = 'wide' }: Props) {
  return (
    <div className={classes.frame} data-size={size}>
      <Suspense fallback={<Skeleton className={classes.drawing} />}>
        <MapDrawing cities={cities} label={label} />
      </Suspense>
    </div>
  );
}
