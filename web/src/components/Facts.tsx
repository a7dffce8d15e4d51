import type { ReactNode } from 'react';
import classes from './Facts.module.css';

export interface Fact {
  readonly term: string;
  /** Left out where there is nothing to say. */
  readonly value: ReactNode;
}

/** Short facts side by side: period, status, cost. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const known = facts.filter(({ value }) => value !== null && value !== undefined && value !== false && value !== '');
  if (known.length === 0) return null;
  return (
    <dl className={classes.facts}>
      {known.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
