import { Button } from '@mantine/core';
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
      <Button variant="default" onClick={() => copy(link())}>
        {t('share.copy')}
      </Button>
      <Button variant="default" onClick={() => window.print()}>
        {t('share.print')}
      </Button>
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
