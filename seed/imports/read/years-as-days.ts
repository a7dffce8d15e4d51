import type { RawRow } from './raw-row.ts';

type Notes = NonNullable<RawRow['notes']>;

const DAY = 24 * 60 * 60 * 1000;
/** Day 0 of a workbook. */
const DAY_0 = Date.UTC(1899, 11, 30);
/** Years that a practice may begin or end in; as days they lie in the spring and summer of 1905. */
const [FIRST, LAST] = [1950, 2100];

/** What is to be told of cells that somebody wrote a year into, and the workbook took for so many days. */
export function yearsAsDays(line: readonly string[], columns: readonly string[]): Notes {
  return columns.flatMap((column, index) => {
    const value = line[index] ?? '';
    const year = /^1905-\d\d-\d\d$/.test(value) ? (Date.parse(value) - DAY_0) / DAY : 0;
    if (!(year >= FIRST && year <= LAST)) return [];
    const told = `“${value}” is what a workbook makes of ${year} in a cell that is formatted as a day.`;
    const remedy = `Where the year ${year} is meant, format the cell as a number or a text.`;
    return [{ column, value, told, remedy }];
  });
}
