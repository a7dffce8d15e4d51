import { existsSync } from 'node:fs';
import { bench, describe } from 'vitest';
import { CORPORA, halvesOfCases, type Question, twinCases } from './similar-cases.ts';
import { type Ranking, rankByLikeness, rankByPlainTfIdf } from './similar-rankings.ts';

/** Prints how often the right one comes first and is among five: by likeness, beside plain TF-IDF on the same texts. */
function report(title: string, questions: readonly Question[], rankings: Record<string, Ranking>) {
  for (const [by, ranking] of Object.entries(rankings)) {
    const found = questions.filter(({ answer }) => answer).map(({ id, answer }) => ranking(id).indexOf(answer ?? ''));
    const share = (among: number) =>
      (found.filter((place) => place >= 0 && place < among).length / found.length).toFixed(4);
    console.log(`${title}, ${by}: first ${share(1)}, among five ${share(5)} (of ${found.length})`);
  }
}

if (existsSync(CORPORA)) {
  const twins = twinCases();
  report('Twins', twins, {
    'plain TF-IDF': rankByPlainTfIdf(twins),
    'likeness of words': rankByLikeness(twins, 'words'),
    'likeness of words and concepts': rankByLikeness(twins, 'words and concepts'),
  });
  const halves = halvesOfCases();
  report('Halves', halves, {
    'plain TF-IDF': rankByPlainTfIdf(halves),
    'likeness of words': rankByLikeness(halves, 'words'),
    'likeness of words and concepts': rankByLikeness(halves, 'words and concepts'),
  });
} else console.log('Similarity: the corpora of ../shared/data are not here, so its quality is not measured.');

describe.runIf(existsSync(CORPORA))('similarity', () => {
  const halves = halvesOfCases();
  const ranking = rankByLikeness(halves, 'words and concepts');
  let next = 0;
  bench('the five most alike of 834', () => void ranking(halves[next++ % halves.length]?.id ?? ''));
});
