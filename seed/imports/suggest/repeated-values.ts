import type { RawRow } from '../read/raw-row.ts';

/** A value that several rows share which are not the same to the letter. */
export interface Repeated {
  value: string;
  /** How many rows bring a value that another has brought before. */
  rows: number;
  /** Whether all of them agree with it in half of their cells or more, as a row does that was written anew. */
  alike: boolean;
}

/** A file may hold a record twice; a key that two different rows share is none. */
export function repeatedIn(column: string, rows: readonly RawRow[]): Repeated | null {
  const seen = new Map<string, RawRow['cells']>();
  let repeated: Repeated | null = null;
  for (const { cells } of rows) {
    const value = [cells[column] ?? ''].flat().join('\n').trim();
    const earlier = seen.get(value);
    if (value === '') continue;
    if (!earlier) seen.set(value, cells);
    else if (JSON.stringify(earlier) !== JSON.stringify(cells)) {
      const before: Repeated = repeated ?? { value, rows: 0, alike: true };
      repeated = { ...before, rows: before.rows + 1, alike: before.alike && agree(earlier, cells, column) };
    }
  }
  return repeated;
}

function agree(one: RawRow['cells'], other: RawRow['cells'], but: string): boolean {
  const text = (cells: RawRow['cells'], column: string) => [cells[column] ?? ''].flat().join('\n').trim();
  const columns = [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (column) => column !== but && (text(one, column) !== '' || text(other, column) !== ''),
  );
  const same = columns.filter((column) => text(one, column) === text(other, column));
  return same.length * 2 >= columns.length;
}
