import { useEffect } from 'react';
import { useClient } from 'urql';
import { MissedSearchDocument } from '../../gql/search.ts';
import { useContentLanguage } from '../../lib/content-language.ts';

/** Who stays with a text for so long has settled on it, in milliseconds. */
const STAYED = 2_000;

/**
 * Tells the API that somebody settled on a search that finds nothing, so that editors learn what is missing.
 * @param text empty where there is nothing to tell
 */
export function useTellMissed(text: string): void {
  const client = useClient();
  const language = useContentLanguage();
  useEffect(() => {
    if (text === '') return;
    // What it finds is known already; asking is the telling.
    const timer = setTimeout(() => void client.query(MissedSearchDocument, { text, language }).toPromise(), STAYED);
    return () => clearTimeout(timer);
  }, [client, text, language]);
}
