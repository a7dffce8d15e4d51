import type { Expression } from '../mapping/mapping.ts';
import { compile } from './expression.ts';
import type { ExpressionScope } from './found.ts';
import { type Complaint, shown } from './row-problem.ts';
import type { RowReader } from './row-reader.ts';
import type { Read } from './typed-values.ts';

/** Tags and entities of HTML. */
const MARKUP = /<\/?[a-z][^<>]*>|<!--|&(?:[a-z]{2,8}|#x?[0-9a-f]+);/i;

/** Tells of markup in a text, which is kept as it is written. */
export function noteMarkup(
  row: RowReader,
  what: string,
  { value, column }: Pick<Complaint, 'column'> & { value: string },
) {
  if (!MARKUP.test(value)) return;
  row.note({
    column,
    value: shown(value),
    told: `The ${what} holds markup, which was kept as text.`,
    remedy: 'Take the tags and entities out of the cell.',
  });
}

/** The first value of an expression, a text for people to read. */
export function prose(expression: Expression | undefined, scope: ExpressionScope): Read<string> {
  const read = proseList(expression, scope);
  return (row) => read(row)?.[0];
}

/** All values of an expression, each once; undefined where there is none. */
export function proseList(expression: Expression | undefined, scope: ExpressionScope): Read<string[]> {
  if (expression === undefined) return () => undefined;
  const evaluate = compile(expression, scope);
  return (row) => {
    const found = evaluate(row);
    for (const one of found) noteMarkup(row, 'text', one);
    const values = [...new Set(found.map(({ value }) => value))];
    return values.length > 0 ? values : undefined;
  };
}
