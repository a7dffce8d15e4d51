import { expect, test } from 'vitest';
import { saidByAll } from '../../web/src/features/compare/comparison.ts';
import { stated, worded } from '../../web/src/features/compare/entries.tsx';

const words = (...said: string[]) => ({ entries: said.map((word) => worded(word)) });
const keysOf = (...cells: Parameters<typeof saidByAll>[0]) => saidByAll(cells).map(({ key }) => key);

test('what every practice says is in common, once', () => {
  expect(keysOf(words('RUNNING', 'COSTED', 'COSTED'), words('COSTED', 'RUNNING'))).toEqual(['RUNNING', 'COSTED']);
  expect(keysOf(words('RUNNING'), words('RUNNING', 'COSTED'), words('RUNNING'))).toEqual(['RUNNING']);
});

test('what some of them say is not, nor what a practice says of itself alone', () => {
  expect(keysOf(words('RUNNING'), words('RUNNING'), words('PLANNED'))).toEqual([]);
  expect(keysOf(words('RUNNING'), { entries: [] })).toEqual([]);
  expect(keysOf({ entries: stated('cost', '€ 500') }, { entries: stated('cost', '€ 500') })).toEqual([]);
  expect(keysOf(words('RUNNING'))).toEqual([]);
});
