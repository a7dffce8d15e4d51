import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { readTable } from '../../seed/imports/places/gazetteer.ts';
import { openTowns } from '../../seed/towns/open.ts';
import type { TownQuestion } from '../../seed/towns/port.ts';
import { TownNames } from '../../seed/towns/town-names.ts';

const question = (text: string): TownQuestion => ({ text, country: null, most: 8 });

// On a busy machine a thread takes seconds to start.
test('the thread gives its memory back when nobody asks, and reads again for who asks then', {
  timeout: 60_000,
}, async () => {
  const failures: unknown[] = [];
  const towns = openTowns({ onFailure: (error) => failures.push(error), idleFor: 1 });
  onTestFinished(() => towns.close());
  const names = new TownNames(await readTable());
  expect(await towns.find(question('Русе'))).toEqual(names.find(question('Русе')));
  await pause(200);
  const [one, other] = await Promise.all([towns.find(question('Faenza')), towns.find(question('Sofia'))]);
  expect([one[0]?.name, other[0]?.name]).toEqual(['Faenza', 'Sofia']);
  expect(failures).toEqual([]);
});

test('who waits while it is closed is refused', { timeout: 60_000 }, async () => {
  const towns = openTowns({ onFailure: () => {} });
  const waiting = towns.find(question('Faenza'));
  await Promise.all([expect(waiting).rejects.toThrow('cannot be read'), towns.close()]);
});

const LINE = (id: number, name: string, others: string, feature: string, population: number) =>
  [id, name, name, others, 1, 2, 'P', feature, 'IT', '', '05', 'RA', '', '', population, '', '', '', ''].join('\t');

test('parts of a city and places where nobody lives are no towns; a short name is not drowned by a larger beginning', () => {
  const names = new TownNames(
    Buffer.from(
      [
        LINE(1, 'Solana', '', 'PPL', 9000),
        LINE(2, 'Sola', 'SOL', 'PPL', 900),
        LINE(3, 'Sola Vecchia', '', 'PPLW', 0),
        LINE(4, 'Sola Est', '', 'PPLX', 5000),
        LINE(5, 'Villa Sola', 'Сола Вила', 'PPL', 0),
      ].join('\n'),
    ),
  );
  const found = (text: string) => names.find(question(text)).map(({ name }) => name);
  expect(found('sola')).toEqual(['Sola', 'Solana', 'Villa Sola']);
  expect(found('sol')).toEqual(['Solana', 'Sola', 'Villa Sola']);
  expect(names.find(question('сола'))).toEqual([
    expect.objectContaining({ name: 'Villa Sola', matchedName: 'Сола Вила', population: null }),
  ]);
});
