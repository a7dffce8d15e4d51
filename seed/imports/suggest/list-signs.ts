const SEPARATORS = [';', '؛', '|', '\n', ' / ', ',', '،'];
const COMMAS = [',', '،'];

/** A sign that stands between short pieces which recur in other cells. */
export function separatorOf(cells: readonly string[]): string | null {
  for (const separator of SEPARATORS) {
    const isComma = COMMAS.includes(separator);
    const several = cells.filter((cell) => cell.includes(separator));
    if (several.length < Math.max(isComma ? 1 : 2, cells.length * (isComma ? 0.05 : 0.02))) continue;
    const pieces = several.flatMap((cell) => cell.split(separator).map((piece) => piece.trim()));
    const distinct = new Set(pieces).size;
    // Commas stand in any text; the other signs between short pieces make a list even where few recur.
    const recurs = distinct < pieces.length * (isComma ? 0.6 : 0.9);
    if (recurs && pieces.every((piece) => piece.length > 0 && piece.length < 60)) return separator;
  }
  return null;
}

/** What tells how a column writes lists. */
interface Listed {
  values: readonly [value: string, count: number][];
  separator: string | null;
}

const LIST_SIGNS = [';', '؛', '|', '\n'];

/** The signs that stand between the values of a list in any of its cells, where what a column holds is known. */
export function listSigns({ values, separator }: Listed, signs: readonly string[] = LIST_SIGNS): string[] {
  const found = signs.filter((sign) => values.some(([value]) => value.includes(sign)));
  return separator === null ? found : [separator, ...found.filter((sign) => sign !== separator)];
}
