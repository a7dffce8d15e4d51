import type { SearchDocument } from '../../document.ts';
import type { CompactWords } from '../../rank/compact-words.ts';
import { type StoredDocument, shownOf } from './stored-document.ts';

type Versioned = Pick<StoredDocument, 'key' | 'version'>;

/** Numbers of 4 bytes, of the words of documents that this process has ranked before. */
const MOST_TOKENS = 24_000_000;
/** Characters of documents that this process has shown before. */
const MOST_SHOWN = 24_000_000;

/**
 * What a process holds of the documents of a server, by their keys: what they are ranked by, and what a page shows of them.
 * Another version is another document.
 */
export function holdDocuments(mostTokens = MOST_TOKENS, mostShown = MOST_SHOWN) {
  return {
    words: holdAtMost<CompactWords>(mostTokens, (words) => words.tokens.length),
    shown: holdShown(mostShown),
  };
}

function holdShown(most: number) {
  const held = holdAtMost<{ document: SearchDocument; length: number }>(most, ({ length }) => length);
  return {
    get: (one: Versioned): SearchDocument | undefined => held.get(one)?.document,
    hold(one: Versioned & Pick<StoredDocument, 'shown'>): SearchDocument {
      const document = shownOf(one);
      held.hold(one, { document, length: one.shown.length });
      return document;
    },
  };
}

/** Holds so much at most; what was longest unused is forgotten first. */
function holdAtMost<Part>(most: number, sizeOf: (part: Part) => number) {
  const held = new Map<string, { version: string; part: Part }>();
  let size = 0;
  const forget = (key: string) => {
    const known = held.get(key);
    if (known) size -= sizeOf(known.part);
    held.delete(key);
  };
  return {
    get({ key, version }: Versioned): Part | undefined {
      const known = held.get(key);
      if (known?.version !== version) return undefined;
      held.delete(key);
      held.set(key, known);
      return known.part;
    },
    hold({ key, version }: Versioned, part: Part): void {
      forget(key);
      held.set(key, { version, part });
      size += sizeOf(part);
      for (const oldest of held.keys()) {
        if (size <= most || oldest === key) break;
        forget(oldest);
      }
    },
  };
}

export type HeldDocuments = ReturnType<typeof holdDocuments>;
