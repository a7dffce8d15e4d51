import { expect, test } from 'vitest';
import { parseQuery } from '../../api/search/query/parse.ts';
import { compactWords } from '../../api/search/rank/compact-words.ts';
import { relevanceTo } from '../../api/search/rank/relevance.ts';
import { wordsOf } from '../../api/search/words/words.ts';

function relevanceOfName(name: string, query: string): number {
  const words = wordsOf(name);
  const named = compactWords({
    names: words.map(({ form }) => form).join(' '),
    namesStems: words.map(({ stem }) => stem).join(' '),
  });
  const asked = parseQuery(`${query} `).words.map((word) => ({ word, rarity: 1, tolerant: false }));
  return relevanceTo(asked, true)(1, named);
}

test.each([
  ['water pipe', 'pipe water'],
  // Italian words that the lexicon knows by their forms.
  ['condotta notturna', 'notturna condotta'],
  ['нощна тръба', 'тръба нощна'],
])('what is named “%s” comes before “%s” for who asks for just that', (name, turned) => {
  expect(relevanceOfName(name, name)).toBeGreaterThan(2 * relevanceOfName(turned, name));
});
