import type { CompactWords } from '../../rank/compact-words.ts';
import type { StoredDocument } from './stored-document.ts';

/** What a document is ranked by. */
export interface HeldWords {
  version: string;
  words: CompactWords;
}

/** Words of documents that this process has ranked before: numbers of 4 bytes each. */
const MOST_TOKENS = 24_000_000;

/** Documents by their keys, the longest unused forgotten first; another version is another document. */
export function holdDocuments(mostTokens = MOST_TOKENS) {
  const held = new Map<string, HeldWords>();
  let tokens = 0;
  const forget = (key: string) => {
    tokens -= held.get(key)?.words.tokens.length ?? 0;
    held.delete(key);
  };
  return {
    wordsOf({ key, version }: Pick<StoredDocument, 'key' | 'version'>): CompactWords | undefined {
      const known = held.get(key);
      if (known?.version !== version) return undefined;
      held.delete(key);
      held.set(key, known);
      return known.words;
    },
    hold(key: string, one: HeldWords): void {
      forget(key);
      held.set(key, one);
      tokens += one.words.tokens.length;
      for (const oldest of held.keys()) {
        if (tokens <= mostTokens || oldest === key) break;
        forget(oldest);
      }
    },
  };
}

export type HeldDocuments = ReturnType<typeof holdDocuments>;
