import { Outlet, useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { directionOf, useContentLanguage } from '../lib/content-language.ts';
import { interfaceLanguage, speak, useMessages } from '../lib/messages.ts';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import classes from './Shell.module.css';

/** What stands around every page. */
export function Shell() {
  const t = useMessages();
  const main = useRef<HTMLElement>(null);
  useFocusOnNavigation(main);
  usePageLanguage();
  return (
    <div className={classes.shell}>
      <a href="#main" className={`skip-link ${classes.skip}`}>
        {t('app.skip')}
      </a>
      <Header />
      <main id="main" tabIndex={-1} ref={main}>
        <Outlet key={interfaceLanguage()} />
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

/** The interface speaks the language of the content that it shows, and the page runs in its direction. */
function usePageLanguage(): void {
  const wanted = useContentLanguage();
  const spoken = interfaceLanguage();
  useEffect(() => {
    // Words that cannot be loaded leave those that are there; the next change tries again.
    if (wanted !== spoken) speak(wanted).catch(() => undefined);
  }, [wanted, spoken]);
  useEffect(() => {
    document.documentElement.lang = spoken;
    document.documentElement.dir = directionOf(spoken);
  }, [spoken]);
}
