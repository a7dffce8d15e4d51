import { dayBoundsOf } from '../../../graph/edtf-bounds.ts';
import type { Mapping } from './mapping.ts';

/** Where in a mapping something stands: keys and numbers from the top. */
export type MappingPath = readonly (string | number)[];

interface Inconsistency {
  path: MappingPath;
  told: string;
}

/** What the schema cannot say: tables that are named and not there, dates that are none. */
export function inconsistenciesOf(mapping: Mapping): Inconsistency[] {
  return [...unknownTables(mapping), ...badDate(mapping), ...tooLittle(mapping)];
}

function unknownTables(mapping: Mapping): Inconsistency[] {
  const known = Object.keys(mapping.values ?? {});
  return everyNode(mapping).flatMap(({ path, value }) => {
    if (path.at(-1) !== 'values' || path.length === 1 || typeof value !== 'string' || known.includes(value)) return [];
    const there = known.length > 0 ? `there are ${known.join(', ')}` : 'there are none';
    return [{ path, told: `There is no value table “${value}”; ${there}.` }];
  });
}

function badDate({ source }: Mapping): Inconsistency[] {
  if (source.published === undefined) return [];
  try {
    dayBoundsOf(source.published);
    return [];
  } catch (error) {
    return [{ path: ['source', 'published'], told: (error as Error).message }];
  }
}

/** A programme needs its kind: the model has no programme of no kind. */
function tooLittle({ record, fields }: Mapping): Inconsistency[] {
  if (record !== 'Program' || fields.kind) return [];
  return [{ path: ['fields'], told: 'Programmes need “kind”; give a column or a constant, such as GRANT_PROJECT.' }];
}

function everyNode(value: unknown, path: MappingPath = []): { path: MappingPath; value: unknown }[] {
  if (value === null || typeof value !== 'object') return [{ path, value }];
  // What a value table holds are other people's words, not keys of the format.
  if (path[0] === 'values' && path.length > 0) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    everyNode(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
