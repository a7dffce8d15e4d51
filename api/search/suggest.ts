import { aptMatches, languagesOf } from './apt-matches.ts';
import type { Passage, SearchDocument } from './document.ts';
import type { Reading, SearchEngine } from './engine.ts';
import { asksForGoal, goalsByNumber, isTarget, type SuggestedText } from './goals-by-number.ts';
import { type Match, matchesIn } from './matches.ts';
import { nextWords } from './next-words.ts';
import { parseQuery } from './query/parse.ts';
import type { Query } from './query/query.ts';
import { townsNamed } from './query/towns.ts';
import { MEANING } from './rank/weights.ts';
import { ownName, rankOf } from './reader-names.ts';
import { termsBegunBy } from './words/begun-terms.ts';
import { normalise } from './words/normalise.ts';

/** Documents from whose names and labels words are taken. */
const READ_AHEAD = 30;
/** Names are asked for in such a multiple, as some found are not worth suggesting. */
const SPARE = 4;
const ANY = { clauses: [], facets: [], order: { by: 'relevance' as const }, page: 1 };

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
  if (asksForGoal(query)) return goalsByNumber(engine, query, first, languages);
  const [named, around] = await Promise.all([
    namesFound(engine, query, first, languages),
    engine.search({ ...ANY, query, reading: 'exact', pageSize: READ_AHEAD }),
  ]);
  const names = ranked(named, text, languages);
  const documents = around.hits.map(({ document }) => document);
  const next = nextWords(text, query, documents, languages).map((words) => ({ text: words, id: null }));
  const [things, outcomes] = [names.filter(({ id }) => !isOutcome(id)), names.filter(({ id }) => isOutcome(id))];
  const kept = things.slice(0, Math.max(first - next.length, 1));
  const whole = kept.length + next.length >= FEW ? [] : await termsThatFind(engine, query, languages);
  // An outcome is called what it says of something else: what that is comes first.
  return distinct([...kept, ...next, ...whole, ...outcomes]).slice(0, first);
}

/** With fewer names, whole words are suggested as well. */
const FEW = 2;

/** Half a word may begin hardly any name, as those it means are in another language: the whole words are suggested that find something. */
async function termsThatFind(
  engine: SearchEngine,
  { words, phrases }: Query,
  [language = 'en']: readonly string[],
): Promise<SuggestedText[]> {
  const [only, ...others] = words;
  if (!only || others.length + phrases.length > 0) return [];
  const terms = termsBegunBy(only.text, language);
  const found = await Promise.all(
    terms.map((term) => engine.search({ ...ANY, query: parseQuery(`${term} `), reading: 'exact', pageSize: 0 })),
  );
  return terms.flatMap((text, place) => (found[place]?.total ? [{ text, id: null }] : []));
}

const isOutcome = (id: string) => id.startsWith('outcome:');

interface NamedThing {
  id: string;
  name: Passage;
}

async function namesFound(
  engine: SearchEngine,
  query: Query,
  first: number,
  languages: readonly string[],
): Promise<NamedThing[]> {
  // The name of a town is spelt as it is: what looks like it is another.
  const readings = townsNamed(query).length > 0 ? (['exact'] as const) : (['exact', 'tolerant'] as const);
  for (const reading of readings) {
    const { hits } = await engine.search({ ...ANY, query, reading, namesOnly: true, pageSize: first * SPARE });
    const named = hits.flatMap(({ document }) => {
      const name = isTarget(document.id) ? undefined : bestName(document, query, reading, languages);
      return name ? [{ id: document.id, name }] : [];
    });
    if (hits.length > 0) return named;
  }
  return [];
}

/** Such a name is a way to find a city by, where it is typed whole; its beginning is nothing to suggest. */
const UNDETERMINED = 'und';

/** Whether a reader sees in a name what was typed, or the same in words of a language that both may be of. */
function isSeen({ itself, asked, word }: Match, { language }: Passage, languages: readonly string[]): boolean {
  if (itself) return language !== UNDETERMINED || word.form === asked.form;
  if (!languages.includes(language) && !languagesOf(asked).has(language)) return false;
  return asked.meanings.some(({ stems, share }) => share > MEANING.narrower && stems.includes(word.stem));
}

/** The name that holds most of what was asked; of those, the one in the reader's language, and the one that says it itself. */
function bestName(
  { names }: SearchDocument,
  query: Query,
  reading: Reading,
  languages: readonly string[],
): Passage | undefined {
  // A server finds what begins nearly so as well; the name of a town is spelt as it is.
  const isAsRead = townsNamed(query).length > 0 || names.some(({ text }) => matchesIn(text, query, reading).length > 0);
  const scored = names.map((passage) => {
    const matches = aptMatches(passage, query, isAsRead ? reading : 'tolerant').filter((match) =>
      isSeen(match, passage, languages),
    );
    const itself = matches.filter((match) => match.itself).length;
    return { passage, asked: new Set(matches.map(({ asked }) => asked)).size, itself };
  });
  scored.sort(
    (one, other) =>
      other.asked - one.asked ||
      rankOf(one.passage, languages) - rankOf(other.passage, languages) ||
      other.itself - one.itself,
  );
  const [best] = scored;
  if (!best || best.asked === 0) return undefined;
  // What only means the same in another language is nothing that the reader typed: the thing's own name says more.
  return best.itself === 0 && rankOf(best.passage, languages) > 1 ? ownName(names, languages) : best.passage;
}

/** What begins as it was typed first, then what else the reader reads, then the names in other languages. */
function ranked(
  named: readonly NamedThing[],
  text: string,
  languages: readonly string[],
): (SuggestedText & { id: string })[] {
  const typed = normalise(text.trim());
  const tier = ({ name }: NamedThing) => {
    if (rankOf(name, languages) > 1) return 2;
    return normalise(name.text).startsWith(typed) ? 0 : 1;
  };
  return [...named].sort((one, other) => tier(one) - tier(other)).map(({ id, name }) => ({ id, text: name.text }));
}

/** Words that are the name of something suggested already say nothing more. */
function distinct(suggestions: readonly SuggestedText[]): SuggestedText[] {
  const seen = new Set<string>();
  return suggestions.filter(({ text, id }) => {
    const key = normalise(text);
    if (id ? seen.has(id) : seen.has(key)) return false;
    seen.add(id ?? key).add(key);
    return true;
  });
}
