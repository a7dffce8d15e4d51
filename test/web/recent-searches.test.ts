import { beforeEach, expect, test } from 'vitest';
import { recall } from '../../web/src/lib/device-memory.ts';
import { forgetSearches, rememberSearch } from '../../web/src/lib/recent-searches.ts';

const remembered = () => JSON.parse(recall('crosstown-recent-searches')) as string[];

beforeEach(forgetSearches);

test('the newest search is on top, each once whatever its case', () => {
  for (const text of ['housing', 'Sofia', ' sofia ', 'HOUSING']) rememberSearch(text);
  expect(remembered()).toEqual(['HOUSING', 'sofia']);
});

test('a search takes the place of its own beginning, and no more than six are kept', () => {
  for (const text of ['mig', 'migra', 'migrants', 'a1', 'b1', 'c1', 'd1', 'e1', 'f1']) rememberSearch(text);
  expect(remembered()).toEqual(['f1', 'e1', 'd1', 'c1', 'b1', 'a1']);
});

test('what is hardly a word is not remembered, and all is forgotten on demand', () => {
  rememberSearch('x');
  expect(remembered()).toEqual([]);
  rememberSearch('xy');
  forgetSearches();
  expect(remembered()).toEqual([]);
});
