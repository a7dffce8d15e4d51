import { describe, expect, test } from 'vitest';
import { LeaseLost } from '../../api/search/follow/cursor.ts';
import { failuresToldTo } from '../../api/search/follow/failures.ts';
import { strides } from '../../api/search/follow/strides.ts';

describe('changes that are indexed together', () => {
  const change = (number: number, ids: number) => ({
    number,
    ids: Array.from({ length: ids }, (_, id) => `practice:${number}-${id}`),
    at: '2026-01-01T00:00:00.000Z',
  });
  const numbers = (sizes: number[], most: number) =>
    strides(
      sizes.map((size, place) => change(place + 1, size)),
      most,
    ).map((part) => part.map(({ number }) => number));

  test('are in their order, and touch so many nodes at most', () => {
    expect(numbers([1, 2, 3, 4, 1, 1], 5)).toEqual([[1, 2], [3], [4, 5], [6]]);
    expect(numbers([5, 0, 5], 5)).toEqual([[1, 2], [3]]);
  });

  test('stand alone where one touches more than that', () => {
    expect(numbers([1, 9, 1], 5)).toEqual([[1], [2], [3]]);
    expect(numbers([], 5)).toEqual([]);
  });
});

describe('failures of following', () => {
  const told: string[] = [];
  const failures = () => {
    told.length = 0;
    return failuresToldTo((error) => told.push((error as Error).message));
  };

  test('are told once of each row of the same, and again where the reason is another', () => {
    const { failed, mended } = failures();
    for (const reason of ['away', 'away', 'full', 'full']) failed(new Error(reason));
    expect(told).toEqual(['away', 'full']);
    mended();
    failed(new Error('full'));
    expect(told).toEqual(['away', 'full', 'full']);
  });

  test('tell of a lead that goes to and fro, not of one that goes over', () => {
    const { failed, mended } = failures();
    const lose = (times: number) => {
      for (let time = 0; time < times; time += 1) failed(new LeaseLost('Another process leads.'));
    };
    lose(2);
    mended();
    lose(2);
    expect(told).toEqual([]);
    lose(5);
    expect(told).toEqual([expect.stringMatching(/lost 3 times/)]);
  });
});
