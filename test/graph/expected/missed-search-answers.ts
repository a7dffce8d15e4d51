import {
  addMissedSearches,
  forgetMissedSearches,
  type MissedSearch,
  missedSearches,
} from '../../../graph/cypher/missed-search.ts';
import type { Run } from '../../../graph/engine.ts';
import type { Answer } from './answers.ts';

const missed = (words: string, count: number, lastOn: string, more: Partial<MissedSearch> = {}): MissedSearch => ({
  words,
  language: 'it',
  count,
  firstOn: lastOn,
  lastOn,
  ...more,
});

/** Three that were missed once, five times and twice. */
async function miss(run: Run): Promise<void> {
  await addMissedSearches(run, [missed('uno', 1, '2026-01-01'), missed('cinque', 4, '2026-01-02')]);
  await addMissedSearches(run, [missed('cinque', 1, '2026-01-03'), missed('due', 2, '2026-01-04', { language: 'en' })]);
}

const wordsLeft = async (run: Run) => (await missedSearches(run, 1)).map(({ words }) => words);
const FORGETTING = { rare: 3, rareBefore: '2026-01-01', before: '2026-01-01', most: 10 };

/** What is counted of searches without results, and what falls out. */
export const MISSED_SEARCH_ANSWERS: Record<string, Answer> = {
  'missed-search.addMissedSearches': [
    async (run) => {
      await miss(run);
      await addMissedSearches(run, []);
      await addMissedSearches(run, [missed('due', 1, '2026-01-05')]);
      return missedSearches(run, 1);
    },
    [
      missed('cinque', 5, '2026-01-03', { firstOn: '2026-01-02' }),
      missed('due', 2, '2026-01-04', { language: 'en' }),
      missed('due', 1, '2026-01-05'),
      missed('uno', 1, '2026-01-01'),
    ],
  ],
  'missed-search.missedSearches': [
    async (run) => {
      await miss(run);
      return (await missedSearches(run, 2)).map(({ words }) => words);
    },
    ['cinque', 'due'],
  ],
  'missed-search.forgetMissedSearches': [
    async (run) => {
      const left: string[][] = [];
      for (const forgetting of [
        FORGETTING,
        { ...FORGETTING, rareBefore: '2026-01-04' },
        { ...FORGETTING, most: 1 },
        { ...FORGETTING, before: '2026-01-09' },
      ]) {
        await miss(run);
        await forgetMissedSearches(run, forgetting);
        left.push(await wordsLeft(run));
      }
      return left;
    },
    [['cinque', 'due', 'uno'], ['cinque', 'due'], ['cinque'], []],
  ],
};
