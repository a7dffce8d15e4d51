import type { Expression } from '../mapping/mapping.ts';
import { compile } from './expression.ts';
import type { ExpressionScope, Found } from './found.ts';
import type { RowReader } from './row-reader.ts';
import { treatmentOf } from './treatment.ts';
import type { Read } from './typed-values.ts';

/** How many things an expression names side by side in a row, those left empty among them. */
export function slotCount(expression: Expression, scope: ExpressionScope): (row: RowReader) => number {
  if (typeof expression === 'string') return slotCount({ column: expression }, scope);
  if ('column' in expression) {
    const { count } = treatmentOf(expression, scope);
    return (row) => {
      const slots = row.slots(expression.column);
      return slots.length > 1 ? slots.length : count(slots[0] ?? '');
    };
  }
  if (!('first' in expression)) return () => 1;
  const all = expression.first.map((one) => ({ evaluate: compile(one, scope), count: slotCount(one, scope) }));
  return (row) => all.find(({ evaluate }) => evaluate(row).length > 0)?.count(row) ?? 1;
}

/**
 * What a row names, each with what stands beside it: where it names several, the third takes the third of each column
 * that has as many values, and what a column says once belongs to all of them.
 */
export function besideEach<Wish>(
  name: Expression,
  scope: ExpressionScope,
  wish: (found: Found, own: RowReader, row: RowReader) => Wish,
): (row: RowReader) => Wish[] {
  const evaluate = compile(name, scope);
  const count = slotCount(name, scope);
  return (row) => {
    const of = count(row);
    const rows = of > 1 ? Array.from({ length: of }, (_, index) => row.at({ index, of })) : [row];
    const wishes = rows.flatMap((one) => evaluate(one).map((found) => wish(found, one, row)));
    return [...new Map(wishes.map((one) => [JSON.stringify(one), one])).values()];
  };
}

/** Reads what can belong to one thing alone, such as a sum: stated once beside several, it is given to none of them. */
export function ofOne<Value>(
  expression: Expression | undefined,
  scope: ExpressionScope,
  read: Read<Value>,
): Read<Value> {
  if (expression === undefined) return read;
  const count = slotCount(expression, scope);
  const evaluate = compile(expression, scope);
  return (row) => {
    const { slot } = row;
    const column = slot && count(row) === 1 ? evaluate(row)[0]?.column : undefined;
    if (!slot || column === undefined) return read(row);
    row.unpaired(column, 1, slot.of);
    return undefined;
  };
}
