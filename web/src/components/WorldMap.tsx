import { Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import classes from './WorldMap.module.css';

/** A city on the map. */
export interface MapCity {
  readonly id: string;
  /** As written beside its dot. */
  readonly name: string;
  /** What its dot says to a screen reader: the name and how much is there. */
  readonly label: string;
  readonly latitude: number;
  readonly longitude: number;
}

const MapDrawing = lazy(() => import('./MapDrawing.tsx').then(({ MapDrawing }) => ({ default: MapDrawing })));

interface Props {
  readonly cities: readonly MapCity[];
  readonly label: string;
}

/** Cities on a map that needs no server but ours: drawn from Natural Earth's outlines, loaded once it is wanted. */
export function WorldMap({ cities, label }: Props) {
  return (
    <div className={classes.frame}>
      <Suspense fallback={<Skeleton className={classes.drawing} />}>
        <MapDrawing cities={cities} label={label} />
      </Suspense>
    </div>
  );
}
