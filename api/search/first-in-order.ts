import { placeInOrder } from '../place-in-order.ts';

/** The first of a list as sorting would put them, equals as they stand: a page needs no order of all that follows it. */
export function firstInOrder<Item>(
  items: readonly Item[],
  count: number,
  compare: (one: Item, other: Item) => number,
): Item[] {
  if (count > MOST_PICKED || count * 4 > items.length) return [...items].sort(compare).slice(0, count);
  const first: Item[] = [];
  if (count < 1) return first;
  for (const item of items) {
    if (first.length < count) first.splice(placeInOrder(item, first, compare), 0, item);
    else if (compare(item, first[count - 1] as Item) < 0) {
      first.pop();
      first.splice(placeInOrder(item, first, compare), 0, item);
    }
  }
  return first;
}

/** From so many on sorting is quicker. */
const MOST_PICKED = 500;
