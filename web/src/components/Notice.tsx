import type { ReactNode } from 'react';
import classes from './Notice.module.css';

interface Props {
  readonly title: string;
  /** What the reader can do now. */
  readonly remedy: string;
  /** Announced at once: something failed. */
  readonly urgent?: boolean;
  readonly children?: ReactNode;
}

/** An empty or failed place on a page, with a next step. */
export function Notice({ title, remedy, urgent = false, children }: Props) {
  return (
    <div className={classes.notice} role={urgent ? 'alert' : undefined} data-urgent={urgent || undefined}>
      <h2>{title}</h2>
      <p>{remedy}</p>
      {children}
    </div>
  );
}
