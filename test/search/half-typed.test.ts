import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchEngine } from '../../api/search/engine.ts';
import { dropOwnIndexes, inBatches, requestFor, searchDocument, searchEngines } from '../support/search-engines.ts';

const LETTERS = 'bdfgklmnprtvz';
/** Nonsense that begins as given, another for each number. */
const wordOf = (beginning: string, number: number) =>
  `${beginning}${[...number.toString(13)].map((digit) => `${LETTERS[Number.parseInt(digit, 13)]}a`).join('')}`;

const MANY = 400;
/** Four hundred words that begin alike in each alphabet, in names and in texts; some are in two documents. */
const DOCUMENTS = Array.from({ length: MANY }, (_, number) =>
  searchDocument({
    id: `practice:${number}`,
    name: `Zoning ${wordOf('tram', number)}`,
    texts: [
      { field: 'approach', language: 'en', text: `${wordOf('flo', number)} and ${wordOf('flo', (number * 7) % MANY)}` },
      { field: 'approach', language: 'bg', text: `мрежа ${wordOf('трам', number)}` },
    ],
  }),
);
DOCUMENTS.push(
  searchDocument({ id: 'practice:tram', name: 'Tram' }),
  searchDocument({ id: 'practice:flora', name: 'Tramdada' }),
);
const begins = (word: string) => (text: string) => text.split(/\s/).some((one) => one.startsWith(word));

afterAll(dropOwnIndexes);

describe.each(searchEngines())('a half-typed word on $name', ({ open }) => {
  let engine: SearchEngine;
  beforeAll(async () => {
    engine = open();
    await engine.rebuild(inBatches(DOCUMENTS, 200));
  });
  afterAll(() => engine.close());

  test.each(['t', 'tr', 'tra', 'tram', 'tramb', 'flo', 'flob', 'floba', 'трам', 'трамb', 'zon', 'мре', 'м'])(
    '“%s” finds whatever has a word that begins so, itself a word or not, however many such words there are',
    async (text) => {
      const beginsSo = begins(text);
      const wanted = DOCUMENTS.filter(({ names, texts }) =>
        [...names, ...texts].some((passage) => beginsSo(passage.text.toLowerCase())),
      );
      const { total } = await engine.search(requestFor(text));
      expect(total).toBe(wanted.length);
      expect(total).toBeGreaterThan(0);
    },
  );

  test('after another word it is still open', async () => {
    expect((await engine.search(requestFor('zoning tram'))).total).toBe(MANY);
    expect((await engine.search(requestFor('zoning tram '))).total).toBe(0);
  });

  test('pages hold all of it once', async () => {
    const pages = await Promise.all(
      [1, 2, 3, 4, 5].map((page) => engine.search(requestFor('tram', { page, pageSize: 100 }))),
    );
    expect(new Set(pages.flatMap(({ hits }) => hits.map(({ document }) => document.id))).size).toBe(DOCUMENTS.length);
    expect(pages.at(-1)?.hits).toHaveLength(2);
  });
});
