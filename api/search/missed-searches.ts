import {
  addMissedSearches,
  forgetMissedSearches,
  type MissedSearch,
  missedSearches,
} from '../../graph/cypher/missed-search.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { missedWords } from './missed-words.ts';

/** Counts what people search without finding, for editors: words, a language and days, nothing of who asked. */
export interface MissedSearches {
  /** Counts a search that found nothing; passes over what may tell who asked. */
  note(text: string, language: string): void;
  /** Adds what was noted since to the counts in the graph. @throws GraphUnavailable */
  flush(): Promise<void>;
  /** Flushes for the last time. */
  close(): Promise<void>;
}

/** What was asked less often may be a name, and is shown to nobody; who asked is not kept, so one person's three count as well. */
const SHOWN_FROM = 3;
/** How long what was noted stays in memory, in milliseconds; a crash loses no more. */
const PACE = 30_000;
/** Different searches that are noted between two flushes: whoever makes words up cannot fill the memory, or the graph. */
const MOST_NOTED = 200;
/** Different searches that the graph holds. */
const MOST_KEPT = 1_000;
const DAY = 86_400_000;
/** For how many days what is not shown, and anything at all, is kept after it was last asked for. */
const RARE_KEPT = 30;
const KEPT = 365;

export function countMissedSearches(graph: GraphEngine): MissedSearches {
  let noted = new Map<string, MissedSearch>();
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();

  async function write(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (noted.size === 0) return;
    const batch = noted;
    noted = new Map();
    try {
      await addAndForget(graph, [...batch.values()]);
    } catch (error) {
      // A graph that was away gets them the next time.
      for (const missed of batch.values()) add(missed);
      throw error;
    }
  }

  function flush(): Promise<void> {
    writing = writing.catch(() => undefined).then(write);
    return writing;
  }

  function add(missed: MissedSearch): void {
    const key = `${missed.language} ${missed.words}`;
    const before = noted.get(key);
    if (before) before.count += missed.count;
    else if (noted.size < MOST_NOTED) noted.set(key, missed);
    // That the graph is away is told where the index follows it.
    timer ??= setTimeout(() => void flush().catch(() => undefined), PACE).unref();
  }

  return {
    note(text, language) {
      const words = missedWords(text);
      const today = dayOf(Date.now());
      if (words) add({ words, language: baseOf(language), count: 1, firstOn: today, lastOn: today });
    },
    flush,
    close: () => flush().catch(() => undefined),
  };
}

/** What editors are shown: searches without results, from three times on, the most frequent first. */
export const shownMissedSearches = (graph: GraphEngine) => missedSearches(graph.read, SHOWN_FROM);

/** Not a change of what is published: it is no entry in the log that the indexes follow. */
function addAndForget(graph: GraphEngine, missed: readonly MissedSearch[]): Promise<void> {
  const [rareBefore, before] = [RARE_KEPT, KEPT].map((days) => dayOf(Date.now() - days * DAY)) as [string, string];
  return graph.write(async (run) => {
    await addMissedSearches(run, missed);
    await forgetMissedSearches(run, { rare: SHOWN_FROM, rareBefore, before, most: MOST_KEPT });
  });
}

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** "it" of "it-CH": a region would tell more of the asker than of the search. */
const baseOf = (language: string) => language.split('-')[0]?.toLowerCase() ?? language;
