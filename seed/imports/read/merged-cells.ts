import type { RawRow } from './raw-row.ts';
import type { MergedRange } from './workbook.ts';

type Notes = NonNullable<RawRow['notes']>;

/**
 * Gives what cells merged across rows hold to each of their rows that holds anything else, in place.
 * @returns what is to be told of it, by the number of the sheet's row
 */
export function spreadMerged(
  lines: string[][],
  columns: readonly string[],
  merged: readonly MergedRange[],
): Map<number, Notes> {
  const notes = new Map<number, Notes>();
  for (const { name, top, bottom, left } of merged) {
    const value = lines[top - 1]?.[left - 1] ?? '';
    // The head names columns, whatever is merged there.
    if (top === 1 || value === '') continue;
    for (const line of lines.slice(top, bottom)) if (line.some((cell) => cell !== '')) line[left - 1] ||= value;
    const told =
      bottom > top
        ? `The cells ${name} are merged: what they hold was taken for each of their rows.`
        : `The cells ${name} are merged: what they hold was taken for the first of their columns.`;
    const note = { column: columns[left - 1], value, told, remedy: 'Split them where that is not meant.' };
    notes.set(top, [...(notes.get(top) ?? []), note]);
  }
  return notes;
}
