import type { Expression, FlagsExpression } from '../mapping/mapping.ts';
import type { Evaluate, ExpressionScope, Found } from './found.ts';
import { readNumber } from './numbers.ts';
import { escaped, type RowReader } from './row-reader.ts';
import { type Treatment, treatmentOf } from './treatment.ts';

/** Makes the function that an expression of the mapping describes. */
export function compile(expression: Expression, scope: ExpressionScope): Evaluate {
  if (typeof expression === 'string') return compile({ column: expression }, scope);
  if ('constant' in expression) {
    const value = String(expression.constant);
    return () => [{ value, written: value }];
  }
  if ('column' in expression) {
    const { column } = expression;
    return treated(
      (row) => row.cells(column).map((written) => ({ value: written, column, written })),
      treatmentOf(expression, scope),
    );
  }
  if ('first' in expression) {
    const all = expression.first.map((one) => compile(one, scope));
    return treated((row) => firstFilled(all, row), treatmentOf(expression, scope));
  }
  if ('template' in expression) return treated(template(expression.template), treatmentOf(expression, scope));
  return flags(expression, scope);
}

function firstFilled(all: readonly Evaluate[], row: RowReader): Found[] {
  for (const evaluate of all) {
    const found = evaluate(row);
    if (found.length > 0) return found;
  }
  return [];
}

function treated(find: Evaluate, treatment: Treatment): Evaluate {
  if (treatment.plain) return find;
  return (row) => {
    const values = find(row).flatMap((found) =>
      treatment.split(found, row).flatMap((one) => treatment.translate(one, row)),
    );
    if (values.length > 0 || treatment.standard === undefined) return values;
    return [{ value: treatment.standard, written: '' }];
  };
}

function template(text: string): Evaluate {
  const names = [...text.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
  return (row) => {
    const cells = new Map(names.map((name) => [name, row.cells(name).join(', ')]));
    if ([...cells.values()].every((cell) => cell === '')) return [];
    const value = text.replace(/\{([^{}]+)\}/g, (_, name: string) => cells.get(name) ?? '').trim();
    return [{ value, column: names[0], written: value }];
  };
}

/** Several columns that make one list: each that is set stands for a value. */
function flags(expression: FlagsExpression, scope: ExpressionScope): Evaluate {
  const treatment = treatmentOf(expression, scope);
  const isSet = setTest(expression, scope);
  const named = Object.entries(expression.flags ?? {}).map(([column, value]) => ({ columns: [column], value }));
  const patterns = [expression.columns ?? []].flat();
  const matched = new Map<string, { columns: string[]; value: string }[]>();
  const all = (row: RowReader) => {
    if (patterns.length === 0) return named;
    const key = scope.columns.length > 0 ? '' : row.columns.join('\n');
    if (!matched.has(key)) matched.set(key, byPattern(patterns, row.columns));
    return [...named, ...(matched.get(key) ?? [])];
  };
  return (row) =>
    all(row)
      .filter(({ columns }) => columns.every((column) => row.cells(column).some(isSet)))
      .map(({ columns, value }) => ({
        value,
        column: columns[0],
        written: columns.map((one) => row.cells(one).join()).join(' and '),
      }))
      .flatMap((found) => treatment.translate(found, row));
}

/** The columns that fit a pattern, by what stands for the star; of several patterns, those that fit them all. */
function byPattern(patterns: readonly string[], columns: readonly string[]) {
  const found = patterns.map((pattern) => {
    const expression = new RegExp(`^${pattern.split('*').map(escaped).join('([^_]+?)')}$`);
    return new Map(
      columns.flatMap((column) =>
        [expression.exec(column)].flatMap((hit) => (hit ? [[hit[1] ?? '', column] as const] : [])),
      ),
    );
  });
  const [first = new Map<string, string>()] = found;
  return [...first.keys()]
    .filter((value) => found.every((one) => one.has(value)))
    .map((value) => ({ value, columns: found.map((one) => one.get(value) ?? '') }));
}

function setTest({ is, atLeast }: FlagsExpression, { mapping }: ExpressionScope): (cell: string) => boolean {
  if (atLeast !== undefined)
    return (cell) => (readNumber(cell, mapping.read?.numbers) ?? Number.parseFloat(cell)) >= atLeast;
  if (is) {
    const accepted = new Set(is.map((value) => value.toLowerCase()));
    return (cell) => accepted.has(cell.toLowerCase());
  }
  return (cell) => !/^(|0|0\.0|no|n|false|-)$/i.test(cell);
}
