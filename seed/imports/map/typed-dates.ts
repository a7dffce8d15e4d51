import type { Expression } from '../mapping/mapping.ts';
import { dateReader, EARLIEST_YEAR, LATEST_YEAR, type ReadDate, yearsIn } from './dates.ts';
import { compile } from './expression.ts';
import { complaintOf, type ExpressionScope } from './found.ts';
import { expressionWith, first, type Read } from './typed-values.ts';

/** Reads one date, in EDTF. */
export const date = (expression: Expression | undefined, scope: ExpressionScope): Read<string> =>
  dateOr(expression, scope, () => null);

/**
 * Reads one date, or two in one cell, "2019-2021" or "01.03.2019 – 31.12.2020", as the period that they are:
 * `2019/2021`.
 */
export const dateOrYears = (expression: Expression | undefined, scope: ExpressionScope): Read<string> =>
  dateOr(expression, scope, (written, read) => yearsIn(written) ?? daysIn(written, read));

function daysIn(written: string, read: ReadDate): string | null {
  const [from, to, ...more] = written.split(/\s+[-–—]\s+|\s*[–—]\s*/).map(read);
  return from && to && more.length === 0 ? `${from}/${to}` : null;
}

function dateOr(
  expression: Expression | undefined,
  scope: ExpressionScope,
  readOther: (written: string, read: ReadDate) => string | null,
): Read<string> {
  if (expression === undefined) return () => undefined;
  const formats = (expressionWith(expression, 'dates') as string[] | undefined) ?? scope.mapping.read?.dates;
  const read = dateReader(formats);
  const told = formats ? `written as ${formats.join(' or ')}` : 'written as yyyy-MM-dd, yyyy-MM or yyyy';
  return first(compile(expression, scope), (found, row) => {
    const day = read(found.value) ?? readOther(found.value, read);
    if (day === null)
      row.reject(
        complaintOf(
          found,
          `“${found.value}” is no date ${told}.`,
          'Correct it, or name its format in the mapping at “dates”.',
        ),
      );
    else if (day.split('/').some(isOutOfRange))
      row.reject(
        complaintOf(
          found,
          `“${found.value}” is a year before ${EARLIEST_YEAR} or after ${LATEST_YEAR}.`,
          'Correct it; where it stands for “no end”, empty the cell or list it at “empty” in the mapping.',
        ),
      );
    return day ?? undefined;
  });
}

function isOutOfRange(day: string): boolean {
  const year = Number(day.slice(0, 4));
  return year < EARLIEST_YEAR || year > LATEST_YEAR;
}
