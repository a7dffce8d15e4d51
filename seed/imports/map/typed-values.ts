import type { Expression } from '../mapping/mapping.ts';
import { EARLIEST_YEAR, LATEST_YEAR } from './dates.ts';
import { compile } from './expression.ts';
import { complaintOf, type Evaluate, type ExpressionScope } from './found.ts';
import { readNumber } from './numbers.ts';
import type { RowReader } from './row-reader.ts';

/** Reads one value of a row; undefined where it is not stated. What cannot be read rejects the row. */
export type Read<Value> = (row: RowReader) => Value | undefined;

const nothing = () => undefined;
export const expressionWith = <Key extends string>(expression: Expression, key: Key) =>
  typeof expression === 'object' && key in expression ? (expression as Record<Key, unknown>)[key] : undefined;

/** The first value of an expression. */
export function text(expression: Expression | undefined, scope: ExpressionScope): Read<string> {
  if (expression === undefined) return nothing;
  const evaluate = compile(expression, scope);
  return (row) => evaluate(row)[0]?.value;
}

/** All values of an expression, each once; undefined where there is none. */
export function texts(expression: Expression | undefined, scope: ExpressionScope): Read<string[]> {
  if (expression === undefined) return nothing;
  const evaluate = compile(expression, scope);
  return (row) => {
    const values = [...new Set(evaluate(row).map(({ value }) => value))];
    return values.length > 0 ? values : undefined;
  };
}

/** A word of a closed list of the model. */
export function oneOf<Word extends string>(
  words: readonly Word[],
  expression: Expression | undefined,
  scope: ExpressionScope,
): Read<Word> {
  if (expression === undefined) return nothing;
  return first(compile(expression, scope), (found, row) => {
    const word = words.find((one) => one === found.value.toUpperCase().replace(/[\s-]+/g, '_'));
    if (!word)
      row.reject(
        complaintOf(
          found,
          `“${found.value}” is none of ${words.join(', ')}.`,
          'Say in a value table of the mapping which of them it stands for.',
        ),
      );
    return word;
  });
}

/** What a number can be where it stands. */
interface Bounds {
  least?: number;
  most?: number;
}

export function number(
  expression: Expression | undefined,
  scope: ExpressionScope,
  { least = -LARGEST, most = LARGEST }: Bounds = {},
  read = readNumber,
): Read<number> {
  if (expression === undefined) return nothing;
  const format = (expressionWith(expression, 'numbers') ?? scope.mapping.read?.numbers) as Parameters<
    typeof readNumber
  >[1];
  return first(compile(expression, scope), (found, row) => {
    const value = read(found.value, format);
    if (value === null)
      row.reject(
        complaintOf(
          found,
          isFormula(found.value)
            ? `“${found.value}” is a formula, and no number.`
            : `“${found.value}” is no number as the mapping says they are written.`,
          isFormula(found.value)
            ? 'The workbook holds a formula here and no value: open it in a spreadsheet programme, save it, and import that.'
            : 'Correct it, or say at “numbers” which signs stand for decimals and thousands.',
        ),
      );
    else if (value < least || value > most)
      row.reject(
        complaintOf(
          found,
          value < least ? `“${found.value}” is less than ${least}.` : `“${found.value}” is more than ${most}.`,
          'Correct it, or empty the cell where nothing is known.',
        ),
      );
    return value ?? undefined;
  });
}

/** What stands in a cell of a workbook that no programme has worked out. */
const isFormula = (value: string): boolean => /^=\s*[A-Z0-9($+-]/i.test(value);

/** Beyond this a number is not exact any more. */
const LARGEST = Number.MAX_SAFE_INTEGER;

/** A part of a whole, 0 to 1, or so many per cent of it. */
export const share = (expression: Expression | undefined, scope: ExpressionScope): Read<number> =>
  number(expression, scope, { least: 0, most: 1 }, (written, format) => {
    const percent = /^(.*?)\s*[%\u066a]$/.exec(written);
    if (!percent) return readNumber(written, format);
    const value = readNumber(percent[1] ?? '', format);
    return value === null ? null : value / 100;
  });

/** The year of a sum. */
export const year = (expression: Expression | undefined, scope: ExpressionScope): Read<number> =>
  whole(expression, scope, { least: EARLIEST_YEAR, most: LATEST_YEAR });

/** A whole number: a number of months. */
export function whole(
  expression: Expression | undefined,
  scope: ExpressionScope,
  bounds: Bounds = { least: 0 },
): Read<number> {
  const read = number(expression, scope, bounds);
  return (row) => {
    const value = read(row);
    return value === undefined ? undefined : Math.round(value);
  };
}

/** Web addresses only: what is none is left out and told. */
export function address(expression: Expression | undefined, scope: ExpressionScope): Read<string> {
  if (expression === undefined) return nothing;
  return first(compile(expression, scope), (found, row) => {
    const url =
      found.value.match(/https?:\/\/[^\s"<>]+/i)?.[0] ??
      (/^([a-z0-9-]+\.)+[a-z]{2,}(\/\S*)?$/i.test(found.value) ? `https://${found.value}` : undefined);
    if (!url || !URL.canParse(url)) {
      row.note(
        complaintOf(
          found,
          `“${found.value.slice(0, 80)}” is no web address; it was left out.`,
          'Write it with http:// or https://.',
        ),
      );
      return undefined;
    }
    return url;
  });
}

/** Reads the first value of an expression. */
export function first<Value>(
  evaluate: Evaluate,
  read: (found: ReturnType<Evaluate>[number], row: RowReader) => Value | undefined,
): Read<Value> {
  return (row) => {
    const [found] = evaluate(row);
    return found && read(found, row);
  };
}
