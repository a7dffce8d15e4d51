import type { Origin, Properties } from './model.ts';

/** The property that lists the imports that made a thing or found it there; absent from what no import made. */
export const IMPORTED_BY = 'importedBy';

/** The imports that made a thing or found it, the one that made it first. */
export const importsOf = (stored: Properties): string[] => [stored[IMPORTED_BY] ?? []].flat().map(String);

/** What a node or relationship that an import makes says of where it came from. */
export const originProperties = (origin: Origin, at: string): Properties => ({
  ...importProperties(origin, at),
  ...rowProperties(origin),
});

/** The part of it that is the same for all that one import makes of one file. */
export const importProperties = (origin: Origin | undefined, at: string): Properties =>
  origin ? { [IMPORTED_BY]: [origin.import], importedFile: origin.file, importedAt: at } : {};

/** The part of it that differs from row to row. */
export const rowProperties = (origin: Origin | undefined): Properties => (origin ? { importedRow: origin.row } : {});

/** What is the same for things of which `importProperties` are. */
export const importOf = (origin: Origin | undefined): string => (origin ? `${origin.import}\n${origin.file}` : '');

/** The longer list of imports, where an import finds what an earlier one made; null where nothing is to be noted. */
export function confirmation(origin: Origin | undefined, stored: Properties): Properties | null {
  const known = stored[IMPORTED_BY];
  if (!origin || !Array.isArray(known) || known.includes(origin.import)) return null;
  return { [IMPORTED_BY]: [...known, origin.import] };
}
