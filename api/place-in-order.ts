/** Where an item belongs in a sorted list: behind all that come before it or are its equals. */
export function placeInOrder<Item>(
  item: Item,
  sorted: readonly Item[],
  compare: (one: Item, other: Item) => number,
): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (compare(item, sorted[middle] as Item) < 0) to = middle;
    else from = middle + 1;
  }
  return from;
}
