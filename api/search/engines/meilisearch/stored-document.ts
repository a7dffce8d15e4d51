import { createHash } from 'node:crypto';
import type { SearchDocument } from '../../document.ts';
import { type IndexedWords, indexedWords } from '../../indexed-words.ts';
import { DOCUMENT_SHAPES } from '../../shapes.ts';
import { LANGUAGES } from '../../words/glossary.ts';

/** A document as Meilisearch holds it: the words to find it by, what to filter and order by, and what to show. */
export interface StoredDocument extends IndexedWords {
  /** Meilisearch takes no colons and points in its ids. */
  key: string;
  facets: SearchDocument['facets'];
  period: SearchDocument['period'];
  hasPeriod: boolean;
  citySizes: number[];
  costs: Record<string, number>;
  orderNames: Record<string, string>;
  createdAt: string;
  adopted: number;
  weight: number;
  /** 1 for what people look for, 0 for what only lies on the way. */
  tier: number;
  /** The document itself as JSON: one text costs less to store and to send than its many fields. */
  shown: string;
  /** Another wherever anything in it is another: what a process holds of it is good as long as this is the same. */
  version: string;
}

/** An id in the letters that Meilisearch takes: "goal:11.3" is "goal_3a_11_2e_3". */
export const keyOf = (id: string) =>
  id.replace(/[^A-Za-z0-9-]/gu, (letter) => `_${letter.codePointAt(0)?.toString(16)}_`);

export function stored(document: SearchDocument): StoredDocument {
  const { id, facets, period, citySizes, costs, createdAt, adopted } = document;
  const words = indexedWords(document);
  const shown = JSON.stringify(document);
  return {
    ...words,
    key: keyOf(id),
    facets,
    period,
    hasPeriod: period.from !== undefined || period.to !== undefined,
    citySizes,
    costs,
    orderNames: completed(document.orderNames),
    createdAt,
    adopted,
    weight: DOCUMENT_SHAPES[document.kind].weight,
    tier: DOCUMENT_SHAPES[document.kind].weight < 1 ? 0 : 1,
    shown,
    version: createHash('sha1').update(shown).update(JSON.stringify(words)).digest('base64url'),
  };
}

/** A server puts what has no name in a language after all that has: each has one in every language that is read here. */
function completed(names: Record<string, string>): Record<string, string> {
  const instead = names.en ?? Object.values(names)[0];
  if (instead === undefined) return names;
  return { ...Object.fromEntries(LANGUAGES.map((language) => [language, instead])), ...names };
}

export const shownOf = ({ shown }: Pick<StoredDocument, 'shown'>) => JSON.parse(shown) as SearchDocument;
