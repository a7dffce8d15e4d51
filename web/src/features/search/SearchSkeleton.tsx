import { Skeleton } from '../../components/Skeleton.tsx';
import classes from './SearchPage.module.css';

/** Where kinds, filters and results will stand. */
export function SearchSkeleton() {
  return (
    <div className={classes.results}>
      <Skeleton height="36px" />
      <div className={classes.columns}>
        <Skeleton className={classes.filtersToCome} />
        <div className={classes.list}>
          <ResultsToCome />
        </div>
      </div>
    </div>
  );
}

export const ResultsToCome = () => [0, 1, 2, 3, 4].map((position) => <Skeleton key={position} height="130px" />);
