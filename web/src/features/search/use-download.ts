import { useEffect, useRef, useState } from 'react';
import type { SearchFileRowFragment } from '../../gql/search.ts';
import { fileClient } from '../../lib/graph-client.ts';
import { readAllRows } from './read-all-rows.ts';
import type { Searched } from './use-searched.ts';

export type Download =
  | { readonly state: 'ready' }
  | { readonly state: 'reading'; readonly read: number; readonly all: number }
  | { readonly state: 'failed' }
  | { readonly state: 'done'; readonly rows: number };

const READY: Download = { state: 'ready' };

/** Reads all rows of a search and hands them on, unless it is cancelled or the page left meanwhile. */
export function useDownload(searched: Searched, onRows: (rows: readonly SearchFileRowFragment[]) => void) {
  const [download, setDownload] = useState(READY);
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = async () => {
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    setDownload({ state: 'reading', read: 0, all: 0 });
    try {
      const rows = await readAllRows(fileClient, searched, {
        signal,
        onProgress: (read, all) => setDownload({ state: 'reading', read, all }),
      });
      onRows(rows);
      setDownload({ state: 'done', rows: rows.length });
    } catch {
      if (!signal.aborted) setDownload({ state: 'failed' });
    }
  };
  const cancel = () => {
    running.current?.abort();
    setDownload(READY);
  };
  return { download, start, cancel };
}
