import type { Passage, SearchDocument } from './document.ts';
import type { SearchEngine } from './engine.ts';
import { matchesIn } from './matches.ts';
import { parseQuery } from './query/parse.ts';
import type { Query } from './query/query.ts';
import { wordsOf } from './words/words.ts';

/** How a text that is being typed could go on: with the name of something, or with the next word. */
export interface SuggestedText {
  text: string;
  /** The thing that has this name; null for words alone. */
  id: string | null;
}

/** Documents from whose names and labels words are taken. */
const READ_AHEAD = 30;
const MOST_NEXT_WORDS = 3;

/**
 * Names that hold what was typed, and what usually follows it.
 * @param languages of the reader, best first
 */
export async function suggest(
  engine: SearchEngine,
  text: string,
  first: number,
  languages: readonly string[],
): Promise<SuggestedText[]> {
  const query = parseQuery(text);
  if (query.words.length === 0) return [];
  const request = { query, clauses: [], facets: [], order: { by: 'relevance' as const }, page: 1 };
  const named = await engine.search({ ...request, reading: 'exact', namesOnly: true, pageSize: first });
  const hits =
    named.total > 0
      ? named.hits
      : (await engine.search({ ...request, reading: 'tolerant', namesOnly: true, pageSize: first })).hits;
  const reading = named.total > 0 ? 'exact' : 'tolerant';
  const names = hits.flatMap(({ document }) => {
    const name = bestName(document, (passage) => matchesIn(passage.text, query, reading).length, languages);
    return name ? [{ text: name.text, id: document.id }] : [];
  });
  const around = await engine.search({ ...request, reading: 'exact', pageSize: READ_AHEAD });
  const next = nextWords(
    text,
    query,
    around.hits.map(({ document }) => document),
  );
  return distinct([...names.slice(0, Math.max(first - next.length, 1)), ...next]).slice(0, first);
}

/** The name that holds most of the words, of those the one in the reader's language. */
function bestName(document: SearchDocument, matched: (passage: Passage) => number, languages: readonly string[]) {
  const rank = ({ language }: Passage) => languages.indexOf(language) + 1 || languages.length + 1;
  const scored = document.names.map((passage) => ({ ...passage, matched: matched(passage), rank: rank(passage) }));
  return scored.sort((one, other) => other.matched - one.matched || one.rank - other.rank)[0];
}

/** What stands behind the last word typed, in the names and labels of what it finds. */
function nextWords(text: string, query: Query, documents: readonly SearchDocument[]): SuggestedText[] {
  const last = query.words.at(-1);
  if (!last) return [];
  const lead = text.trimEnd().slice(0, text.trimEnd().length - last.text.length);
  const counts = new Map<string, number>();
  const texts = new Set(documents.flatMap(({ names, labels }) => [...names, ...labels]).map((passage) => passage.text));
  for (const passage of texts) {
    const words = wordsOf(passage);
    const at = words.findIndex(({ form }) => (last.open ? form.startsWith(last.form) : form === last.form));
    const [here, follower] = [words[at], words[at + 1]];
    if (!here || !follower) continue;
    const continued = `${lead}${passage.slice(here.start, follower.end)}`.toLocaleLowerCase();
    counts.set(continued, (counts.get(continued) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([, one], [, other]) => other - one);
  return sorted.slice(0, MOST_NEXT_WORDS).map(([continued]) => ({ text: continued, id: null }));
}

function distinct(suggestions: readonly SuggestedText[]): SuggestedText[] {
  const seen = new Set<string>();
  return suggestions.filter(({ text, id }) => {
    const key = id ?? text.toLocaleLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
