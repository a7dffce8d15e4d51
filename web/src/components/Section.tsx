import { type ReactNode, useId } from 'react';
import classes from './Section.module.css';

interface Props {
  readonly title: string;
  /** For links from elsewhere on the page. */
  readonly id?: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({ title, id, lead, children }: Props) {
  const heading = useId();
  return (
    <section id={id} aria-labelledby={heading} className={classes.section}>
      <h2 id={heading}>{title}</h2>
      {lead !== undefined && <p className={classes.lead}>{lead}</p>}
      {children}
    </section>
  );
}
