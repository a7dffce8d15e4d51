import { expect, test } from 'vitest';
import { firstInOrder } from '../../api/search/first-in-order.ts';
import { withinTypos } from '../../api/search/typos.ts';
import { randomFrom } from '../support/random-practices.ts';

const random = randomFrom(11);
const numberBelow = (most: number) => random.upTo(most - 1);

test('the first of a list are those that sorting puts first, equals as they stood', () => {
  for (let round = 0; round < 200; round++) {
    const items = Array.from({ length: numberBelow(300) }, (_, place) => ({ place, score: numberBelow(9) }));
    const byScore = (one: { score: number }, other: { score: number }) => other.score - one.score;
    const count = numberBelow(40);
    expect(firstInOrder(items, count, byScore)).toEqual([...items].sort(byScore).slice(0, count));
  }
});

/** Straight from the definition: every way to take a letter from either word, or two that are swapped. */
function distance(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const swapped = one.length > 1 && other.length > 1 && one[0] === other[1] && one[1] === other[0];
  return Math.min(
    distance(one.slice(1), other) + 1,
    distance(one, other.slice(1)) + 1,
    distance(one.slice(1), other.slice(1)) + (one[0] === other[0] ? 0 : 1),
    ...(swapped ? [distance(one.slice(2), other.slice(2)) + 1] : []),
  );
}

test('words are so many typos apart as the definition says', () => {
  const word = () => Array.from({ length: numberBelow(6) }, () => 'abc'[numberBelow(3)]).join('');
  for (let round = 0; round < 1500; round++) {
    const [one, other] = [word(), word()];
    for (const most of [0, 1, 2])
      expect({ one, other, most, within: withinTypos(one, other, most) }).toEqual({
        one,
        other,
        most,
        within: distance(one, other) <= most,
      });
  }
});
