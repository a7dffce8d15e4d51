import { expect, test } from 'vitest';
import { fileHead, fileLine } from '../../web/src/features/search/file-row.ts';
import type { SearchFileRowFragment } from '../../web/src/gql/search.ts';
import { speak, worded } from '../../web/src/lib/messages.ts';

const ADDRESS = 'https://crosstown.example/cities/sofia';
const text = (value: string) => ({ __typename: 'Text', value, language: 'en', origin: 'ORIGINAL' }) as const;
const citing = (id: string, title: string, url: string | null) =>
  ({ __typename: 'Citation', source: { __typename: 'Source', id, title: text(title), url } }) as const;

const sofia: SearchFileRowFragment = {
  __typename: 'City',
  id: 'city:sofia',
  name: text('Sofia'),
  summary: null,
  country: { __typename: 'Country', id: 'country:bg', name: text('Bulgaria') },
  citations: [
    citing('source:a', 'Final report', 'https://sources.example/a'),
    citing('source:b', 'Minutes', null),
    citing('source:a', 'Final report', 'https://sources.example/a'),
  ],
};

test('a line of the file leads to the page and to each source once, whatever columns are chosen', async () => {
  await speak('en');
  expect(fileHead(['countries'], worded)).toEqual(['Name', 'Countries', 'Link', 'Sources', 'Id']);
  expect(fileLine(sofia, ['countries'], ADDRESS, worded)).toEqual([
    'Sofia',
    'Bulgaria',
    ADDRESS,
    'Final report (https://sources.example/a); Minutes',
    'city:sofia',
  ]);
});
