import type { ReactNode } from 'react';
import classes from './SideColumn.module.css';

interface Props {
  /** Where, who, how much, about what: short things to look up. */
  readonly side: ReactNode;
  /** What is read through. */
  readonly children: ReactNode;
}

/** The story of a thing, and beside it (below it on a small screen) what one looks up. */
export function SideColumn({ side, children }: Props) {
  return (
    <div className={classes.columns}>
      <div className={classes.story}>{children}</div>
      <div className={classes.side}>{side}</div>
    </div>
  );
}
