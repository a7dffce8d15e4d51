import { afterAll, beforeAll, expect, test } from 'vitest';
import { countMissedSearches, shownMissedSearches } from '../../api/search/missed-searches.ts';
import { countsByKind, lastChangedAt } from '../../graph/cypher/about.ts';
import { lastChange } from '../../graph/cypher/change.ts';
import { addMissedSearches, missedSearches } from '../../graph/cypher/missed-search.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { KINDS } from '../../graph/kinds.ts';
import { describeOnEachEngine } from '../support/engines.ts';

describeOnEachEngine('searches without results', (engine) => {
  let graph: GraphEngine;
  beforeAll(async () => {
    graph = await engine.open();
  });
  afterAll(() => graph.close());

  const countOf = async (words: string) =>
    (await missedSearches(graph.read, 1)).filter((missed) => missed.words === words).map(({ count }) => count);
  const times = (count: number, work: () => void) => Array.from({ length: count }).forEach(work);

  test('of several processes add up, and are shown from three times on', async () => {
    const [one, other] = [countMissedSearches(graph), countMissedSearches(graph)];
    times(2, () => one.note('funivia', 'it'));
    other.note('funivia', 'it');
    one.note('tram', 'it');
    other.note('tram', 'it');
    await Promise.all([one.flush(), other.flush()]);
    const today = new Date().toISOString().slice(0, 10);
    expect(await shownMissedSearches(graph)).toEqual([
      { words: 'funivia', language: 'it', count: 3, firstOn: expect.any(String), lastOn: today },
    ]);
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        const process = countMissedSearches(graph);
        process.note('tram', 'it');
        await process.close();
      }),
    );
    expect(await countOf('tram')).toEqual([10]);
  });

  test('are counted per language, however they are written', async () => {
    const counter = countMissedSearches(graph);
    for (const text of ['Città  FELICE', 'citta felice', '«città» felice']) counter.note(text, 'it');
    counter.note('citta felice', 'en-GB');
    await counter.flush();
    expect((await countOf('citta felice')).sort()).toEqual([1, 2]);
    expect(await countOf('felice "citta"')).toEqual([1]);
  });

  test('are noted up to a number in between, so that made-up words fill neither memory nor graph', async () => {
    const counter = countMissedSearches(graph);
    for (let number = 0; number < 5_000; number++) counter.note(`flood ${spelt(number)}`, 'en');
    await counter.flush();
    expect((await missedSearches(graph.read, 1)).filter(({ words }) => words.startsWith('flood'))).toHaveLength(200);
  });

  test('are kept up to a number, and the ones asked least often and longest ago fall out', async () => {
    const day = new Date().toISOString().slice(0, 10);
    await graph.write((run) =>
      addMissedSearches(
        run,
        Array.from({ length: 1_200 }, (_, number) => ({
          words: `many ${spelt(number)}`,
          language: 'en',
          count: number < 300 ? 5 : 2,
          firstOn: day,
          lastOn: day,
        })),
      ),
    );
    const counter = countMissedSearches(graph);
    times(9, () => counter.note('monorail', 'en'));
    await counter.flush();
    const kept = await missedSearches(graph.read, 1);
    expect(kept).toHaveLength(1_000);
    expect(kept.filter(({ count }) => count === 5)).toHaveLength(300);
    expect(await countOf('monorail')).toEqual([9]);
  });

  test('are forgotten after a month where few asked for them, and after a year in any case', async () => {
    const on = (lastOn: string, words: string, count: number) => ({
      words,
      language: 'en',
      count,
      firstOn: lastOn,
      lastOn,
    });
    const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
    await graph.write((run) =>
      addMissedSearches(run, [
        on(ago(40), 'rare and old', 2),
        on(ago(20), 'rare and new', 2),
        on(ago(40), 'frequent and old', 900),
        on(ago(400), 'frequent and forgotten', 900),
      ]),
    );
    const counter = countMissedSearches(graph);
    times(901, () => counter.note('wakes the broom', 'en'));
    await counter.flush();
    expect(await countOf('rare and old')).toEqual([]);
    expect(await countOf('frequent and old')).toEqual([900]);
    expect(await countOf('frequent and forgotten')).toEqual([]);
  });

  test('are no change of what is published', async () => {
    const before = [await lastChange(graph.read), await lastChangedAt(graph.read)];
    const counter = countMissedSearches(graph);
    counter.note('quietly', 'en');
    await counter.close();
    expect([await lastChange(graph.read), await lastChangedAt(graph.read)]).toEqual(before);
    expect([...(await countsByKind(graph.read, KINDS)).values()].filter(Boolean)).toEqual([]);
  });
});

const LETTERS = 'bcdfghjklm';
const spelt = (number: number) => `${[...String(number)].map((digit) => LETTERS[Number(digit)]).join('')}o`;
