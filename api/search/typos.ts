/** How many typos a word of this length may have: short words would match everything. */
export const typosAllowed = (length: number) => (length < 5 ? 0 : length < 9 ? 1 : 2);

/**
 * Whether two words are at most so many insertions, deletions, substitutions and transpositions of neighbours apart.
 */
export function withinTypos(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false;
  let [beforeLast, last]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      next[column] = Math.min(
        (last[column] ?? most) + 1,
        (next[column - 1] ?? most) + 1,
        (last[column - 1] ?? most) + (same ? 0 : 1),
        ...(swapped && row > 1 && column > 1 ? [(beforeLast[column - 2] ?? most) + 1] : []),
      );
    }
    if (Math.min(...next) > most) return false;
    [beforeLast, last] = [last, next];
  }
  return (last[other.length] ?? most + 1) <= most;
}

/** The words that come of swapping two neighbouring letters. */
export function transpositionsOf(word: string): string[] {
  const letters = [...word];
  return letters.slice(1).flatMap((letter, index) => {
    if (letter === letters[index]) return [];
    return [[...letters.slice(0, index), letter, letters[index], ...letters.slice(index + 2)].join('')];
  });
}
