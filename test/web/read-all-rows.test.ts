import { expect, test } from 'vitest';
import { LIMITS } from '../../api/limits.ts';
import { MOST_ROWS } from '../../web/src/features/search/read-all-rows.ts';

test('a file holds as much as the API lets a search be paged through', () => {
  expect(MOST_ROWS).toBe(LIMITS.maxResults);
});
