import { Skeleton } from '@mantine/core';
import classes from './SearchPage.module.css';

/** Where kinds, filters and results will stand. */
export function SearchSkeleton() {
  return (
    <div className={classes.results}>
      <Skeleton height={36} />
      <div className={classes.columns}>
        <Skeleton className={classes.filtersToCome} />
        <div className={classes.list}>
          {[0, 1, 2, 3, 4].map((position) => (
            <Skeleton key={position} height={130} />
          ))}
        </div>
      </div>
    </div>
  );
}
