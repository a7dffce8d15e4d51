import { dayBoundsOf } from '../graph/edtf-bounds.ts';
import type { Parameters } from '../graph/engine.ts';
import { badInput } from './errors.ts';
import { LIMITS } from './limits.ts';

/** A range as ranges of numbers and of money give it. */
interface Range {
  min?: number | string | null;
  max?: number | string | null;
  currency?: string;
}

/**
 * What a filter asks for: for each field given, the parameters that its condition names. A field that is null or an
 * empty list asks for nothing.
 */
export function askedBy(filter: object | null | undefined): Map<string, Parameters> {
  const given = Object.entries(filter ?? {}).filter(([, value]) => value != null && !isEmptyList(value));
  return new Map(given.map(([field, value]) => [field, parametersOf(field, value)]));
}

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

function parametersOf(field: string, value: unknown): Parameters {
  if (field === 'overlaps') return daysOf(String(value));
  if (Array.isArray(value)) return { [field]: limited(field, value) };
  return typeof value === 'object' ? boundsOf(field, value as Range) : { [field]: value };
}

function daysOf(date: string): Parameters {
  const { from, to } = dayBoundsOf(date);
  if (from === null && to === null)
    throw badInput('filter.overlaps', `“${date}” has no year to compare by; give one, such as 2008/2011.`);
  return { overlapsFrom: from, overlapsTo: to };
}

function limited(field: string, values: readonly unknown[]): readonly unknown[] {
  if (values.length <= LIMITS.maxIds) return values;
  throw badInput(`filter.${field}`, `filter.${field} lists ${values.length}; ask for ${LIMITS.maxIds} at a time.`);
}

function boundsOf(field: string, { min, max, currency }: Range): Parameters {
  const [lower, upper] = [min, max].map((bound) => (bound == null ? null : Number(bound)));
  if (lower != null && upper != null && lower > upper)
    throw badInput(`filter.${field}`, `filter.${field} has a min above its max; swap them.`);
  return { [`${field}Min`]: lower, [`${field}Max`]: upper, ...(currency && { [`${field}Currency`]: currency }) };
}
