/** How many typos a word of this length may have: short words would match everything. */
export const typosAllowed = (length: number) => (length < 5 ? 0 : length < 9 ? 1 : 2);

/**
 * Whether two words are at most so many insertions, deletions, substitutions and transpositions of neighbours apart.
 */
export function withinTypos(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false;
  const [left, right] = whereTheyDiffer(one, other);
  if (left === '' || right === '') return left.length + right.length <= most;
  if (most > 1) return distanceWithin(left, right, most);
  if (most < 1 || left.length !== right.length) return false;
  return left.length === 1 || (left.length === 2 && left[0] === right[1] && left[1] === right[0]);
}

/** Without what they begin and end with both: nearly all pairs are told apart by what is left. */
function whereTheyDiffer(one: string, other: string): [string, string] {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one.charCodeAt(start) === other.charCodeAt(start)) start++;
  let end = 0;
  while (end < shorter - start && one.charCodeAt(one.length - 1 - end) === other.charCodeAt(other.length - 1 - end))
    end++;
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)];
}

/** Of the table of distances only the cells near its diagonal can be few enough; three rows of it are looked at. */
function distanceWithin(one: string, other: string, most: number): boolean {
  const far = most + 1;
  let [beforeLast, last, next] = threeRows(other.length + 2, far);
  for (let column = 0; column <= Math.min(most, other.length); column++) last[column] = column;
  for (let row = 1; row <= one.length; row++) {
    const [from, to] = [Math.max(1, row - most), Math.min(other.length, row + most)];
    next[from - 1] = from === 1 ? row : far;
    let least = next[from - 1] as number;
    for (let column = from; column <= to; column++) {
      const same = one.charCodeAt(row - 1) === other.charCodeAt(column - 1);
      let distance = (last[column - 1] as number) + (same ? 0 : 1);
      distance = Math.min(distance, (last[column] as number) + 1, (next[column - 1] as number) + 1);
      if (row > 1 && column > 1 && isSwapped(one, row, other, column))
        distance = Math.min(distance, (beforeLast[column - 2] as number) + 1);
      next[column] = distance;
      least = Math.min(least, distance);
    }
    next[to + 1] = far;
    if (least > most) return false;
    [beforeLast, last, next] = [last, next, beforeLast];
  }
  return (last[other.length] as number) <= most;
}

const isSwapped = (one: string, row: number, other: string, column: number) =>
  one.charCodeAt(row - 1) === other.charCodeAt(column - 2) && one.charCodeAt(row - 2) === other.charCodeAt(column - 1);

/** Held from one comparison to the next: a question makes thousands. */
let rows = [new Uint16Array(64), new Uint16Array(64), new Uint16Array(64)] as const;

function threeRows(length: number, filled: number) {
  if (length > rows[0].length) rows = [new Uint16Array(length), new Uint16Array(length), new Uint16Array(length)];
  for (const row of rows) row.fill(filled, 0, length);
  return rows;
}

/** The words that come of swapping two neighbouring letters. */
export function transpositionsOf(word: string): string[] {
  const letters = [...word];
  return letters.slice(1).flatMap((letter, index) => {
    if (letter === letters[index]) return [];
    return [[...letters.slice(0, index), letter, letters[index], ...letters.slice(index + 2)].join('')];
  });
}
