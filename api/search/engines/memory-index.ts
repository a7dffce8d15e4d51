import MiniSearch, { type Query as MiniSearchQuery, type SearchResult } from 'minisearch';
import type { SearchDocument } from '../document.ts';
import type { SearchRequest } from '../engine.ts';
import { firstInOrder } from '../first-in-order.ts';
import { type IndexedWords, indexedWords, WORD_FIELDS } from '../indexed-words.ts';
import { mended } from '../query/mend.ts';
import { asksNothing, type Query, type QueryWord } from '../query/query.ts';
import { type CompactWords, compactWords } from '../rank/compact-words.ts';
import { isEveryday, rarityOf, relevanceTo } from '../rank/relevance.ts';
import { sufficientAmong } from '../rank/sufficient.ts';
import type { WeighedWord } from '../rank/weighed-word.ts';
import { RANKED, TOGETHER } from '../rank/weights.ts';
import { DOCUMENT_SHAPES } from '../shapes.ts';
import { FacetNumbers, type Numbered } from './facet-numbers.ts';
import { phraseQuery, phraseTest, termQuery, termTest, wordQuery } from './query-tree.ts';

interface Entry extends Numbered {
  words: CompactWords;
}

export interface Scored extends Entry {
  score: number;
}

/** What one word finds: the engine's own score by id. */
interface Found extends WeighedWord {
  scores: Map<string, number>;
}

/** Of one reading of a query: the words as they were looked for, and what they find. */
interface Matched {
  words: readonly Found[];
  left: readonly Scored[];
}

/** The index of one process, in memory: MiniSearch finds, this adds what it does not know. */
export class MemoryIndex {
  readonly entries = new Map<string, Entry>();
  readonly facets = new FacetNumbers();
  readonly #looked = new Map<string, Found>();
  /** By query and reading, until a document changes. */
  #known = new WeakMap<Query, Map<string, Matched>>();
  #all: readonly Scored[] | undefined;
  readonly #miniSearch = new MiniSearch<{ id: string } & IndexedWords>({
    fields: WORD_FIELDS.flatMap((field) => [field, `${field}Stems`]),
    tokenize: (text) => text.split(/\s/),
    processTerm: (term) => term || null,
    // Its sweep for discarded documents runs between changes and falls over them: here each takes its own words out.
    autoVacuum: false,
  });

  put(document: SearchDocument) {
    this.remove(document.id);
    const indexed = indexedWords(document);
    this.#miniSearch.add({ id: document.id, ...indexed });
    const values = this.facets.numbersOf(document);
    this.entries.set(document.id, { document, values, words: compactWords(indexed) });
  }

  remove(id: string) {
    const entry = this.entries.get(id);
    this.#forget();
    if (!entry) return;
    this.#miniSearch.remove({ id, ...indexedWords(entry.document) });
    this.entries.delete(id);
  }

  /** The documents that match, with their scores; in no order. */
  matching(request: SearchRequest): readonly Scored[] {
    const { query, namesOnly = false } = request;
    if (asksNothing(query)) return this.#everything();
    const { words, left } = this.#matched(request);
    return request.pageSize > 0 ? inOrder(left, words, namesOnly) : left;
  }

  #everything(): readonly Scored[] {
    this.#all ??= [...this.entries.values()].map(({ document, values, words }) => ({
      document,
      values,
      words,
      score: 0,
    }));
    return this.#all;
  }

  /** What is counted first is then asked for. */
  #matched(request: SearchRequest): Matched {
    const { query, reading, namesOnly = false } = request;
    const ofQuery = this.#known.get(query) ?? new Map<string, Matched>();
    this.#known.set(query, ofQuery);
    const known = ofQuery.get(`${reading} ${namesOnly}`);
    if (known) return known;
    const words = this.#found(request);
    const matched = { words, left: this.#withinPhrases(this.#together(words, request), query, namesOnly) };
    ofQuery.set(`${reading} ${namesOnly}`, matched);
    return matched;
  }

  #forget() {
    this.#looked.clear();
    this.#known = new WeakMap();
    this.#all = undefined;
  }

  /** In a tolerant reading first those words alone may be misspelt that find nothing, then any. */
  #found({ query, reading, namesOnly = false }: SearchRequest): Found[] {
    const look = (word: QueryWord, tolerant: boolean) => this.#look(word, tolerant, namesOnly);
    const finds = (word: QueryWord) => look(word, false).scores.size > 0;
    if (reading === 'exact') return query.words.map((word) => look(word, false));
    const unknown = mended(query.words, finds).map((word, place) => look(word, !finds(query.words[place] ?? word)));
    if (reading === 'relaxed' || inAll(unknown).length > 0) return unknown;
    return query.words.map((word) => look(word, true));
  }

  /** The readings of one question look for the same words. */
  #look(word: QueryWord, tolerant: boolean, namesOnly: boolean): Found {
    const key = JSON.stringify([word, tolerant, namesOnly]);
    const known = this.#looked.get(key);
    if (known) return known;
    const found = this.#lookFor(word, tolerant, namesOnly);
    if (this.#looked.size >= MOST_LOOKED) this.#looked.clear();
    this.#looked.set(key, found);
    return found;
  }

  #lookFor(word: QueryWord, tolerant: boolean, namesOnly: boolean): Found {
    const scores = this.#scoresOf(wordQuery(word, tolerant, namesOnly));
    for (const meaning of word.meanings.filter(({ stems }) => stems.length > 1)) {
      const has = termTest(meaning.stems, namesOnly);
      for (const [id, score] of this.#scoresOf(termQuery(meaning, namesOnly))) {
        const entry = this.entries.get(id);
        if (entry && has(entry.words)) scores.set(id, Math.max(score, scores.get(id) ?? 0));
      }
    }
    const [found, all] = [scores.size, this.entries.size];
    return { word, tolerant, scores, found, rarity: rarityOf(found, all), everyday: isEveryday(found, all) };
  }

  /** Taken as they come: the library would sort them all, and nobody needs that order. */
  #scoresOf(query: MiniSearchQuery): Map<string, number> {
    const scores = new Map<string, number>();
    const filter = ({ id, score }: SearchResult) => {
      scores.set(id, score);
      return false;
    };
    this.#miniSearch.search(query, { filter });
    return scores;
  }

  /** What has all of the words, or enough of what they say, with the engine's own score. */
  #together(words: readonly Found[], { reading, query }: SearchRequest): Map<string, number> {
    if (words.length === 0) return new Map(this.#ofPhrases(query));
    if (reading !== 'relaxed') return new Map(inAll(words).map((id) => [id, total(words, id)]));
    const known = words.filter(({ scores }) => scores.size > 0);
    const all = known.reduce((sum, { rarity }) => sum + rarity, 0);
    const ids = new Set(sufficientAmong(known, known.length < words.length).flatMap(inAll));
    const covering = [...ids].flatMap((id): [string, number][] => {
      const covered = known.reduce((sum, { rarity, scores }) => sum + (scores.has(id) ? rarity : 0), 0) / all;
      return covered >= TOGETHER.leastCoverage ? [[id, total(known, id) * covered ** 2]] : [];
    });
    return new Map(covering);
  }

  /** What has the words of the phrases; everything where there are none. */
  *#ofPhrases({ phrases }: Query): Iterable<[string, number]> {
    if (phrases.length === 0) for (const id of this.entries.keys()) yield [id, 0];
    else yield* this.#scoresOf(phraseQuery(phrases.flat(), false));
  }

  #withinPhrases(scores: ReadonlyMap<string, number>, query: Query, namesOnly: boolean): readonly Scored[] {
    const unwanted = query.without
      .flatMap((words) => (words.length === 1 ? words : []))
      .map((word) => this.#look({ ...word, open: false }, false, namesOnly).scores);
    const meets = phraseTest(query, namesOnly);
    const left: Scored[] = [];
    for (const [id, score] of scores) {
      const entry = this.entries.get(id);
      if (!entry || unwanted.some((found) => found.has(id)) || !meets(entry.words)) continue;
      const { document, values, words } = entry;
      left.push({ document, values, words, score: score * DOCUMENT_SHAPES[document.kind].weight });
    }
    return left;
  }
}

/** Words whose finds are kept until a document changes. */
const MOST_LOOKED = 64;

const total = (words: readonly Found[], id: string) =>
  words.reduce((sum, { scores }) => sum + (scores.get(id) ?? 0), 0);

function inAll(words: readonly Found[]): string[] {
  const [first, ...others] = [...words].sort((one, other) => one.scores.size - other.scores.size);
  return [...(first?.scores.keys() ?? [])].filter((id) => others.every(({ scores }) => scores.has(id)));
}

/** The engine's own order finds the first ones, which are then weighed by all that is known of them. */
function inOrder(found: readonly Scored[], words: readonly Found[], namesOnly: boolean): readonly Scored[] {
  const first = firstInOrder(found, words.length > 0 ? RANKED : 1, (one, other) => other.score - one.score);
  const most = first[0]?.score || 1;
  const relevance = relevanceTo(words, namesOnly);
  const weighed = words.length > 0 ? new Set(first) : new Set<Scored>();
  return found.map((one) => {
    const { document, values, words: text, score } = one;
    const weight = DOCUMENT_SHAPES[document.kind].weight;
    return { document, values, words: text, score: weighed.has(one) ? 1 + relevance(weight, text) : score / most };
  });
}
