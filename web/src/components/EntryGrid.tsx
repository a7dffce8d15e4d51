import { Children, type ReactNode } from 'react';
import classes from './EntryGrid.module.css';

/** Groups, outcomes or other small entries side by side. */
export function EntryGrid({ children }: { readonly children: ReactNode }) {
  return (
    <ul className={classes.entries}>
      {Children.map(children, (entry) => (
        <li>{entry}</li>
      ))}
    </ul>
  );
}
