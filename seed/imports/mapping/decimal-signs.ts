import type { Expression, Mapping, NumberFormat } from './mapping.ts';

/** The sign that a mapping reads a column's decimals by. */
export type DecimalSigns = (column: string) => string;

export const POINT: DecimalSigns = () => '.';

/**
 * What a file holds as numbers and not as text can mean one number only, whatever signs the mapping names: readers
 * write it with these, so that it is read as what it is, out of a file of rejects too.
 */
export function decimalSignsOf(mapping: Mapping): DecimalSigns {
  const usual = mapping.read?.numbers?.decimal ?? '.';
  const own = new Map(ownSigns(mapping));
  return (column) => own.get(column) ?? usual;
}

/** The columns of all expressions that say themselves how their numbers are written. */
function ownSigns(part: unknown): [string, string][] {
  if (part === null || typeof part !== 'object') return [];
  const { numbers } = part as { numbers?: NumberFormat };
  const own = numbers ? columnsOf(part as Expression) : [];
  return [
    ...own.map((column): [string, string] => [column, numbers?.decimal ?? '.']),
    ...Object.values(part).flatMap(ownSigns),
  ];
}

function columnsOf(expression: Expression): string[] {
  if (typeof expression === 'string') return [expression];
  if ('column' in expression) return [expression.column];
  return 'first' in expression ? expression.first.flatMap(columnsOf) : [];
}
