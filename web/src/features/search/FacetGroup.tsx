import type { ReactNode } from 'react';
import { useMessages } from '../../lib/messages.ts';
import classes from './FacetGroup.module.css';

interface Props {
  readonly label: string;
  /** How many of its values are set. */
  readonly set: number;
  /** Unfolded from the start. */
  readonly open: boolean;
  readonly children: ReactNode;
}

/** One thing to narrow by, folded away until it is wanted or in use. */
export function FacetGroup({ label, set, open, children }: Props) {
  const t = useMessages();
  return (
    <details className={classes.group} open={open || set > 0}>
      <summary>
        {label}
        {set > 0 && <span className={classes.set}>{t('filter.chosen', { count: set })}</span>}
      </summary>
      <fieldset>
        <legend className="visually-hidden">{label}</legend>
        {children}
      </fieldset>
    </details>
  );
}
