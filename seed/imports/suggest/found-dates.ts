import { withLatinDigits } from '../map/latin-digits.ts';
import type { ColumnProfile } from './column-profile.ts';

const valuesOf = (profiles: readonly ColumnProfile[]) =>
  profiles.flatMap(({ values }) => values.map(([value]) => withLatinDigits(value)));

/** "12.03.2019 г.": the word for a year behind a date. */
const YEAR_WORD = /\s?(?:г|р)\.?$/u;

/** A column of dates; where a word for the year stands behind them, all but that. */
export function dateFrom({ column, values }: ColumnProfile) {
  return values.some(([value]) => YEAR_WORD.test(value))
    ? { column, match: `^(.*?)(?:${YEAR_WORD.source})?$`.replace('$)?$', ')?$') }
    : column;
}

/** What to ask where no date shows whether its day or its month comes first; with points, the day does. */
export function dayQuestion(profiles: readonly ColumnProfile[]): string | undefined {
  const values = valuesOf(profiles).filter((value) => /^\d{1,2}[/-]\d{1,2}[/-]\d/.test(value));
  const isProved = values.some((value) =>
    value
      .split(/[/-]/)
      .slice(0, 2)
      .some((part) => Number(part) > 12),
  );
  const [example] = isProved ? [] : values;
  return example && `read.dates: “${example}” is read with the day first; is that so? No date here proves it`;
}

/** The formats that dates are written in; undefined where they are those that need no saying. */
export function dateFormats(profiles: readonly ColumnProfile[]): string[] | undefined {
  const values = valuesOf(profiles).map((value) => value.replace(YEAR_WORD, ''));
  // "13/2" and "2/13" tell which comes first; where nothing does, the day does in all but one of our languages.
  const monthFirst = values.some((value) => /^\d{1,2}[./-](?:1[3-9]|2\d|3[01])[./-]\d/.test(value));
  const dayFirst = values.some((value) => /^(?:1[3-9]|2\d|3[01])[./-]\d{1,2}[./-]\d/.test(value));
  const formats = new Set(values.flatMap((value) => formatOf(value, monthFirst && !dayFirst) ?? []));
  const standard = ['yyyy', 'yyyy-MM-dd', 'yyyy-MM'];
  return [...formats].some((format) => !standard.includes(format)) ? [...new Set([...formats, 'yyyy'])] : undefined;
}

/** "3. 5. 2019" is "d. M. yyyy": the signs between the parts stay as they are. */
function formatOf(value: string, monthFirst: boolean): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return 'yyyy-MM-dd';
  if (/^\d{4}-\d{2}$/.test(value)) return 'yyyy-MM';
  const day = /^\d{1,2}([./-]\s?)\d{1,2}([./-]\s?)(\d{4}|\d{2})(\.?)$/.exec(value);
  if (day) {
    const [, one = '', two = '', year = '', end = ''] = day;
    return `${monthFirst ? `M${one}d` : `d${one}M`}${two}${year.length === 4 ? 'yyyy' : 'yy'}${end}`;
  }
  const month = /^\d{1,2}([./-]\s?)\d{4}(\.?)$/.exec(value);
  if (month) return `M${month[1]}yyyy${month[2]}`;
  const turned = /^\d{4}([./]\s?)\d{1,2}([./]\s?)\d{1,2}(\.?)$/.exec(value);
  return turned ? `yyyy${turned[1]}M${turned[2]}d${turned[3]}` : null;
}
