import { type RawRow, UnreadableFile } from './raw-row.ts';
import type { MergedRange } from './workbook.ts';

type Notes = NonNullable<RawRow['notes']>;
type BrokenNote = Notes[number];

/**
 * Gives what cells merged across rows hold to each of their rows that holds anything else, in place.
 * @returns what is to be told of it, by the number of the sheet's row
 * @throws UnreadableFile where ranges lie upon each other, which would be gone through again and again
 */
export function spreadMerged(
  lines: string[][],
  headRow: number,
  columns: readonly string[],
  merged: readonly MergedRange[],
): Map<number, Notes> {
  const notes = new Map<number, BrokenNote[]>();
  const filled = lines.map((line) => line.some((cell) => cell !== ''));
  let room = lines.length * columns.length;
  for (const { name, top, bottom, left } of merged) {
    const value = lines[top - 1]?.[left - 1] ?? '';
    room -= Math.max(1, Math.min(bottom, lines.length) - top + 1);
    if (room < 0)
      throw new UnreadableFile('Merged cells of the sheet lie upon each other. Split them, and import it anew.');
    // The head names columns, whatever is merged there.
    if (top <= headRow || value === '') continue;
    for (const [index, line] of lines.slice(top, bottom).entries()) if (filled[top + index]) line[left - 1] ||= value;
    const told =
      bottom > top
        ? `The cells ${name} are merged: what they hold was taken for each of their rows.`
        : `The cells ${name} are merged: what they hold was taken for the first of their columns.`;
    const note = { column: columns[left - 1], value, told, remedy: 'Split them where that is not meant.' };
    const before = notes.get(top);
    if (before) before.push(note);
    else notes.set(top, [note]);
  }
  return notes;
}
