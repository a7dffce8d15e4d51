import { bench, describe } from 'vitest';
import { openDuplicates } from '../../seed/imports/duplicates/open.ts';
import type { PracticeTraits } from '../../seed/imports/duplicates/port.ts';
import { openPlaces } from '../../seed/imports/places/open.ts';
import { bc4sdgsPractices, corporaAreHere, type Hiding, ipsPractices } from '../import/duplicates/corpora.ts';
import { measure, reportedPairs } from '../import/duplicates/measure.ts';

const TOLD: Record<Hiding, string> = {
  NOTHING: 'with everything',
  NAMES: 'names hidden',
  NAMES_AND_SENTENCES: 'names hidden, every other sentence on each side',
};

if (corporaAreHere) {
  const places = await openPlaces([]);
  const [ips, bc4sdgs] = [ipsPractices(places), bc4sdgsPractices(places)];
  for (const hiding of Object.keys(TOLD) as Hiding[]) {
    const reported = reportedPairs(ips, bc4sdgs, hiding);
    const found = measure(reported, 'ACROSS');
    const merged = measure(reported, 'ACROSS', true);
    const figures = ({ precision, recall }: typeof found) => `${precision.toFixed(3)} / ${recall.toFixed(3)}`;
    console.log(
      `Doubles, ${TOLD[hiding]}: precision / recall ${figures(found)}, merged without asking ${figures(merged)}; within one corpus ${figures(measure(reported, 'WITHIN'))}`,
    );
  }
} else console.log('Doubles: ../shared/data is not here, so precision and recall are not measured.');

/** A practice of words that are drawn as language draws them: few often, most seldom. */
function madeUp(number: number): PracticeTraits {
  let state = number * 2654435761 + 1;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const words = (count: number) => Array.from({ length: count }, () => `w${Math.floor(50_000 ** next())}`).join(' ');
  return {
    id: `practice:${number}`,
    names: [words(6)],
    texts: [`${words(25)}. ${words(25)}. ${words(25)}.`],
    places: [`city:${Math.floor(next() * 2000)}`],
    organisations: [words(4)],
    startYear: 2000 + Math.floor(next() * 25),
    urls: [`https://example.org/${number}`],
    sources: [`source:${number % 5}`],
  };
}

describe('doubles among 20,000 practices', () => {
  const run = () => {
    const duplicates = openDuplicates();
    for (let number = 0; number < 20_000; number++) {
      const practice = madeUp(number);
      duplicates.doublesOf(practice);
      duplicates.add(practice);
    }
  };
  bench('each compared with those before it, then added', run, {
    iterations: 1,
    time: 0,
    warmupTime: 0,
    warmupIterations: 0,
  });
});
