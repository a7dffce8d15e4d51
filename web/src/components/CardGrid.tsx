import { Children, type ReactNode } from 'react';
import classes from './CardGrid.module.css';
import { Skeleton } from './Skeleton.tsx';

/** Cards side by side, as many as fit. */
export function CardGrid({ children }: { readonly children: ReactNode }) {
  return (
    <ul className={classes.grid}>
      {Children.map(children, (card) => (
        <li>{card}</li>
      ))}
    </ul>
  );
}

const CARD_HEIGHT = '260px';

/** Where cards will stand. */
export function CardGridSkeleton({ count = 6 }: { readonly count?: number }) {
  return (
    <div className={classes.grid}>
      {Array.from({ length: count }, (_, position) => position).map((position) => (
        <Skeleton key={position} height={CARD_HEIGHT} />
      ))}
    </div>
  );
}
