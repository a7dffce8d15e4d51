import type { Origin, Properties } from './model.ts';

/** The property that lists the imports that made a thing or found it there; absent from what no import made. */
export const IMPORTED_BY = 'importedBy';

/** What a node or relationship that an import makes says of where it came from. */
export function originProperties(origin: Origin | undefined, at: string): Properties {
  if (!origin) return {};
  const { file, row } = origin;
  return { [IMPORTED_BY]: [origin.import], importedFile: file, importedRow: row, importedAt: at };
}

/** The longer list of imports, where an import finds what an earlier one made; null where nothing is to be noted. */
export function confirmation(origin: Origin | undefined, stored: Properties): Properties | null {
  const known = stored[IMPORTED_BY];
  if (!origin || !Array.isArray(known) || known.includes(origin.import)) return null;
  return { [IMPORTED_BY]: [...known, origin.import] };
}
