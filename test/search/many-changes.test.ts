import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openEngine } from '../../api/search/open.ts';
import { inBatches, requestFor, searchDocument } from '../support/search-engines.ts';

const ROUNDS = 12;

/** In each round all words but the number are others, as where an import corrects what it once brought. */
const documentsOf = (round: number) =>
  Array.from({ length: 1_000 }, (_, number) =>
    searchDocument({ id: `practice:${number}`, name: `${spelt(number * ROUNDS + round)} number${number}` }),
  );

const LETTERS = 'bcdfghjklmnpqrst';
const spelt = (number: number) => [...number.toString(16)].map((digit) => LETTERS[Number.parseInt(digit, 16)]).join('');

test('an index whose documents are replaced again and again holds the newest of each, and nothing else', async () => {
  const engine = openEngine();
  await engine.rebuild(inBatches(documentsOf(0)));
  for (let round = 1; round < ROUNDS; round += 1)
    for await (const batch of inBatches(documentsOf(round), 250)) {
      await engine.put(batch);
      await pause(5);
    }
  const found = async (words: string) =>
    (await engine.search(requestFor(words))).hits.map(({ document }) => document.id);
  expect(await found(`${spelt(77 * ROUNDS + ROUNDS - 1)} number77`)).toEqual(['practice:77']);
  expect(await found(`${spelt(77 * ROUNDS)} number77`)).toEqual([]);
  await engine.remove(['practice:77']);
  expect(await found('number77 ')).toEqual([]);
  await engine.close();
});
