import { expect, test } from 'vitest';
import { embeddedTypes } from '../../web/src/lib/graph-client.ts';

test('what has no id lives inside what it belongs to', () => {
  expect(embeddedTypes).toEqual(expect.arrayContaining(['Text', 'Citation', 'PracticeConnection', 'FundingEdge']));
});

test.each(['Practice', 'City', 'Source', 'Outcome', 'Theme'])('a %s is kept once, under its id', (type) => {
  expect(embeddedTypes).not.toContain(type);
});
