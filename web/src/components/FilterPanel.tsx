import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useMessages } from '../lib/messages.ts';
import classes from './FilterPanel.module.css';

/** All filters of a list, beside it; folded away on a phone. */
export function FilterPanel({ children }: { readonly children: ReactNode }) {
  const t = useMessages();
  const wide = useMediaQuery('(min-width: 56rem)', true, { getInitialValueInEffect: false });
  return (
    <details className={classes.panel} open={wide}>
      <summary>{t('filter.title')}</summary>
      {children}
    </details>
  );
}

/** The panel at one side, what it narrows at the other; below each other on a phone, and alone without a panel. */
export function Filtered({ panel, children }: { readonly panel: ReactNode; readonly children: ReactNode }) {
  if (!panel) return <div className={classes.list}>{children}</div>;
  return (
    <div className={classes.columns}>
      {panel}
      <div className={classes.list}>{children}</div>
    </div>
  );
}
