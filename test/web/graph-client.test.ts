import { expect, test } from 'vitest';
import { embeddedTypes, possibleTypes } from '../../web/src/gql/cache-types.ts';

test('what has no id lives inside what it belongs to', () => {
  expect(embeddedTypes).toEqual(expect.arrayContaining(['Text', 'Citation', 'PracticeConnection', 'FundingEdge']));
});

test.each(['Practice', 'City', 'Source', 'Outcome', 'Theme'])('a %s is kept once, under its id', (type) => {
  expect(embeddedTypes).not.toContain(type);
});

test('a fragment on what all things are meets each of their types', () => {
  expect(possibleTypes.Entity).toEqual(expect.arrayContaining(['Practice', 'City', 'Theme']));
});
