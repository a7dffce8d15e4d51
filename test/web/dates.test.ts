import { beforeAll, expect, test } from 'vitest';
import { periodInWords } from '../../web/src/lib/dates.ts';
import { speak } from '../../web/src/lib/messages.ts';

beforeAll(() => speak('en'));

test.each([
  ['2048', '2048'],
  ['2008-07', 'July 2008'],
  ['2019-10-07', '7 October 2019'],
  ['2008-07/2011-07', 'July 2008 – July 2011'],
  ['2017-09/2019-08', 'September 2017 – August 2019'],
  ['2019/..', 'from 2019'],
  ['2019/2019', '2019'],
  ['../2011-07', 'until July 2011'],
  ['XXXX-10-20', '20 October'],
  ['XXXX-11', 'November'],
  ['201X', '201X'],
  ['2010~', 'c. 2010'],
  ['not a date', 'not a date'],
])('%s is told as “%s”, no more precise than it is', (edtf, words) => {
  expect(periodInWords(edtf)).toBe(words);
});

test.each([
  ['it', '2008-07/2011-07', 'luglio 2008 – luglio 2011'],
  ['it', '2019/..', 'dal 2019'],
  ['bg', '../2011', 'до 2011'],
  ['he', '2010~', 'בערך 2010'],
] as const)('in %s, %s is told as “%s”', async (language, edtf, words) => {
  await speak(language);
  expect(periodInWords(edtf)).toBe(words);
});
