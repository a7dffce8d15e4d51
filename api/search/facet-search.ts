import type { SearchEngine } from './engine.ts';
import { namesNodes, wordsForValue } from './facet-label.ts';
import type { CountedFacet, CountedValue } from './facets.ts';
import { matchesIn } from './matches.ts';
import { parseQuery } from './query/parse.ts';
import { asksNothing, type Query } from './query/query.ts';
import { wordsOf } from './words/words.ts';

/** Values looked through: so many as an engine counts at the most. */
const MOST_VALUES = 2_000;

/**
 * The values of a facet whose names hold the words, the most frequent first. Values that are things of the network are
 * found by their names in every language, as the search itself finds them; misspelt ones where nothing else is found.
 */
export async function valuesMatching(
  engine: SearchEngine,
  {
    name,
    counted,
    languages,
  }: { name: CountedFacet['name']; counted: readonly CountedValue[]; languages: readonly string[] },
  text: string,
): Promise<CountedValue[]> {
  const query = parseQuery(text);
  // As of a search: a text without anything to look for, as "🎉", does not ask for everything.
  if (asksNothing(query)) return text.trim() === '' ? [...counted] : [];
  const nodes = counted.filter(({ value }) => namesNodes(value)).slice(0, MOST_VALUES);
  const named = nodes.length > 0 ? await idsNamed(engine, query, nodes) : new Set<string>();
  const [language = 'en'] = languages;
  const reads = readerOf(query);
  return counted.filter(({ value }) =>
    namesNodes(value) ? named.has(value) : reads(wordsForValue(name, value, language)),
  );
}

/** Whether a text holds every word and phrase asked for, and none that is not wanted. */
function readerOf({ words, phrases, without }: Query): (text: string) => boolean {
  // Each by itself: one word of the text can be what several of those asked for begin.
  const asked = words.map((word): Query => ({ words: [word], phrases: [], without: [] }));
  const unwanted = without.map((several) => several.map(({ form }) => form));
  return (text) => {
    const forms = wordsOf(text).map(({ form }) => form);
    return (
      asked.every((one) => matchesIn(text, one, 'exact').length > 0) &&
      phrases.every((phrase) => standTogether(phrase, forms)) &&
      !unwanted.some((phrase) => standTogether(phrase, forms))
    );
  };
}

const standTogether = (phrase: readonly string[], forms: readonly string[]) =>
  forms.some((_, place) => phrase.every((form, offset) => forms[place + offset] === form));

/** Which of the values have such a name. */
async function idsNamed(engine: SearchEngine, query: Query, values: readonly CountedValue[]): Promise<Set<string>> {
  const request = {
    query,
    namesOnly: true,
    clauses: [{ facet: 'ids' as const, anyOf: values.map(({ value }) => value) }],
    facets: [],
    order: { by: 'relevance' as const },
    page: 1,
    pageSize: values.length,
  };
  const exact = await engine.search({ ...request, reading: 'exact' });
  const { hits } = exact.total > 0 ? exact : await engine.search({ ...request, reading: 'tolerant' });
  return new Set(hits.map(({ document }) => document.id));
}
