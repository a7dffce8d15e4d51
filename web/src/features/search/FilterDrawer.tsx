import { useMediaQuery } from '@mantine/hooks';
import { type MouseEvent, type ReactNode, useRef } from 'react';
import { useMessages } from '../../lib/messages.ts';
import classes from './FilterDrawer.module.css';

interface Props {
  /** How many values are set. */
  readonly set: number;
  /** How many results there are with them; null where the search could not be answered. */
  readonly found: number | null;
  /** Another search is being answered: all counts belong to the one before. */
  readonly fetching: boolean;
  readonly children: ReactNode;
}

/** The filters beside the results; on a phone, in a drawer that says what they leave. */
export function FilterDrawer({ set, found, fetching, children }: Props) {
  const t = useMessages();
  const wide = useMediaQuery('(min-width: 56rem)', true, { getInitialValueInEffect: false });
  const drawer = useRef<HTMLDialogElement>(null);
  const close = () => drawer.current?.close();
  if (wide) {
    return (
      <section aria-label={t('filter.title')} className={classes.beside}>
        <h2>{t('filter.title')}</h2>
        <div className="answer" aria-busy={fetching} data-old={found === null}>
          {children}
        </div>
      </section>
    );
  }
  const closeBeside = ({ target }: MouseEvent) => target === drawer.current && close();
  return (
    <div>
      <button
        type="button"
        className="button"
        data-look="quiet"
        onClick={() => drawer.current?.showModal()}
        aria-haspopup="dialog"
      >
        {set > 0 ? t('facet.openSet', { count: set }) : t('filter.title')}
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself. */}
      <dialog ref={drawer} aria-label={t('filter.title')} className={classes.drawer} onClick={closeBeside}>
        <div className={classes.inside}>
          <h2>{t('filter.title')}</h2>
          <div className={`${classes.facets} answer`} aria-busy={fetching} data-old={found === null}>
            {children}
          </div>
          <button type="button" className="button answer" data-wide onClick={close} aria-busy={fetching}>
            {found === null ? t('facet.close') : t('facet.show', { count: found })}
          </button>
        </div>
      </dialog>
    </div>
  );
}
