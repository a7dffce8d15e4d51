import { useEffect } from 'react';

/** Names the page in the window's title; undefined while its name is not known yet. */
export function useDocumentTitle(title: string | undefined): void {
  useEffect(() => {
    if (title !== undefined) document.title = `${title} · Crosstown`;
  }, [title]);
}
