import { expect, test } from 'vitest';
import { MOST_COMPARED, parsePracticeIds } from '../../web/src/lib/practice-ids.ts';

test.each([
  ['ids as the page writes them', ['practice:a', 'practice:b'], ['practice:a', 'practice:b']],
  ['slugs with commas, as people write them', ' a, b ,', ['practice:a', 'practice:b']],
  ['each once', ['a', 'practice:a', 'a,a'], ['practice:a']],
  ['no other kind of thing', ['city:sofia', 'practice:a', 'theme:x'], ['practice:a']],
  ['no more than fit', 'a,b,c,d,e', ['practice:a', 'practice:b', 'practice:c', 'practice:d']],
])('%s', (_, given, ids) => {
  expect(parsePracticeIds(given, MOST_COMPARED)).toEqual({ ids });
});

test.each([[undefined], [''], [[]], [','], [42], [{ ids: 'a' }], [null], ['city:sofia']])(
  'nothing named leaves no key: %j',
  (given) => {
    expect(parsePracticeIds(given, MOST_COMPARED)).toEqual({});
  },
);
