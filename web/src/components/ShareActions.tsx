import { useClipboard } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useMessages } from '../lib/messages.ts';
import classes from './ShareActions.module.css';

interface Props {
  /** What the link leads to, as it stands after the host; none: this page as it is. */
  readonly address?: string;
  readonly children?: ReactNode;
}

/** Hands a page on: its link to the clipboard, itself to the printer. */
export function ShareActions({ address, children }: Props) {
  const t = useMessages();
  const { copy, copied, error } = useClipboard({ timeout: 4000 });
  const link = () => new URL(address ?? location.href, location.href).href;
  return (
    <div className={classes.actions}>
      {children}
      <button type="button" className="button" data-look="quiet" onClick={() => copy(link())}>
        {t('share.copy')}
      </button>
      <button type="button" className="button" data-look="quiet" onClick={() => window.print()}>
        {t('share.print')}
      </button>
      <output className={classes.said}>
        {copied && t('share.copied')}
        {error && (
          <>
            {t('share.copyYourself')} <a href={link()}>{link()}</a>
          </>
        )}
      </output>
    </div>
  );
}
