import { useDirection } from '@mantine/core';
import { Outlet, useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { directionOf, useContentLanguage } from '../lib/content-language.ts';
import { useMessages } from '../lib/messages.ts';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import classes from './Shell.module.css';

/** What stands around every page. */
export function Shell() {
  const t = useMessages();
  const main = useRef<HTMLElement>(null);
  useFocusOnNavigation(main);
  usePageDirection();
  return (
    <div className={classes.shell}>
      <a href="#main" className={classes.skip}>
        {t('app.skip')}
      </a>
      <Header />
      <main id="main" tabIndex={-1} ref={main}>
        <Outlet />
      </main>
      <Footer />
    </div>
  );
}

/** Tells a screen reader that another page has come, and starts the keyboard at its top. */
function useFocusOnNavigation(main: React.RefObject<HTMLElement | null>): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onResolved', ({ pathChanged, fromLocation }) => {
        if (pathChanged && fromLocation) main.current?.focus({ preventScroll: true });
      }),
    [router, main],
  );
}

/** The page runs in the direction of the content that it shows. */
function usePageDirection(): void {
  const { setDirection } = useDirection();
  const direction = directionOf(useContentLanguage());
  // biome-ignore lint/correctness/useExhaustiveDependencies: Mantine's setter is new at every render.
  useEffect(() => setDirection(direction), [direction]);
}
