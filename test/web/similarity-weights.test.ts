import { expect, test } from 'vitest';
import { WEIGHT_ARGUMENTS } from '../../api/similar/weights.ts';
import {
  anythingCounts,
  parseLikeness,
  readWeights,
  USUAL_WEIGHTS,
  WEIGHT_NAMES,
  writeWeights,
} from '../../web/src/lib/similarity-weights.ts';

test('what is usual on the page is what the API does where nothing is said', () => {
  expect(USUAL_WEIGHTS).toEqual(Object.fromEntries(Object.values(WEIGHT_ARGUMENTS)));
});

test('an address says only what differs from the usual, and reads back the same', () => {
  const weights = { themes: 2, words: USUAL_WEIGHTS.words, funding: 0 };
  expect(writeWeights(weights)).toEqual(['themes:2', 'funding:0']);
  expect(readWeights(writeWeights(weights))).toEqual({ themes: 2, funding: 0 });
  expect(writeWeights({})).toEqual([]);
});

test.each([['themes:-1'], ['themes:4'], ['themes:'], ['themes'], ['luck:1'], ['themes:NaN'], ['__proto__:1'], ['']])(
  'what the address cannot mean is left out: “%s”',
  (weigh) => {
    expect(readWeights([weigh])).toEqual({});
    expect(parseLikeness({ weigh })).toEqual({});
  },
);

test('one weight or several, elsewhere or not', () => {
  expect(parseLikeness({ weigh: 'words:0', elsewhere: 'yes' })).toEqual({ weigh: ['words:0'], elsewhere: 'yes' });
  expect(parseLikeness({ weigh: ['words:0', 'goals:3', 7], elsewhere: 'no' })).toEqual({
    weigh: ['goals:3', 'words:0'],
  });
});

test('nothing counts only where every weight is zero', () => {
  const none = Object.fromEntries(WEIGHT_NAMES.map((name) => [name, 0]));
  expect(anythingCounts(none)).toBe(false);
  expect(anythingCounts({ ...none, goals: 0.1 })).toBe(true);
  expect(anythingCounts({})).toBe(true);
});
