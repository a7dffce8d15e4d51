import { type ReactNode, useId } from 'react';
import classes from './Section.module.css';

interface Props {
  readonly title: string;
  /** For links from elsewhere on the page. */
  readonly id?: string;
  readonly lead?: string;
  /** Beside the heading: in which language the section is, or that a machine translated it. */
  readonly mark?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({ title, id, lead, mark, children }: Props) {
  const heading = useId();
  return (
    <section id={id} aria-labelledby={heading} className={classes.section}>
      <div className={classes.heading}>
        <h2 id={heading}>{title}</h2>
        {mark}
      </div>
      {lead !== undefined && <p className={classes.lead}>{lead}</p>}
      {children}
    </section>
  );
}
