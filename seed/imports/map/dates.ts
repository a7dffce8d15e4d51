import { withLatinDigits } from './latin-digits.ts';

/** Dates as people write them, turned into EDTF as precise as they are. */

/** What lies outside is a slip of the pen, or stands for "no date". */
export const EARLIEST_YEAR = 1000;
export const LATEST_YEAR = 2199;

interface DatePattern {
  pattern: RegExp;
  parts: readonly string[];
}

const UNDOUBTED = ['yyyy-MM-dd', 'yyyy-MM-ddTHH:mm:ss'];
const STANDARD = ['yyyy-MM-dd', 'yyyy-MM', 'yyyy'];
const PARTS: Record<string, string> = {
  yyyy: '(\\d{4})',
  yy: '(\\d{2})',
  MM: '(\\d{2})',
  M: '(\\d{1,2})',
  dd: '(\\d{2})',
  d: '(\\d{1,2})',
  HH: '(\\d{2})',
  H: '(\\d{1,2})',
  mm: '(\\d{2})',
  ss: '(\\d{2})',
};

export type ReadDate = (written: string) => string | null;

/** Makes a reader of dates in these formats; it gives EDTF, or null where what is written is no such date. */
export function dateReader(formats: readonly string[] = STANDARD): ReadDate {
  // A workbook's own dates and those of JSON come so, and can mean one day only.
  const patterns = [...formats, ...UNDOUBTED].map(patternOf);
  return (written) => {
    // A spreadsheet that took the year for a number leaves "2019.0".
    const text = withLatinDigits(written)
      .trim()
      .replace(/^(\d{4})\.0$/, '$1');
    for (const pattern of patterns) {
      const date = dateIn(text, pattern);
      if (date) return date;
    }
    return null;
  };
}

function patternOf(format: string): DatePattern {
  const parts: string[] = [];
  const source = format.replace(/yyyy|yy|MM?|dd?|HH?|mm|ss|[^A-Za-z]|./g, (token) => {
    const part = PARTS[token];
    if (part) parts.push(token[0] === 'm' ? 'minute' : token === 'yy' ? 'yy' : (token[0] ?? ''));
    return part ?? token.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  });
  // A fraction of a second and a zone follow a time only: after a year alone, "-2021" is another year.
  const end = parts.includes('minute') || parts.includes('H') ? '(?:\\.\\d+)?(?:Z|[+-]\\d{2}:?\\d{2})?' : '';
  return { pattern: new RegExp(`^${source}${end}$`), parts };
}

function dateIn(text: string, { pattern, parts }: DatePattern): string | null {
  const found = pattern.exec(text);
  if (!found) return null;
  const part = (name: string) => {
    const value = found[parts.indexOf(name) + 1];
    return parts.includes(name) && value !== undefined ? Number(value) : null;
  };
  const short = part('yy');
  const year = short === null ? part('y') : short + (short < 70 ? 2000 : 1900);
  if (year === null) return null;
  return isDay(year, part('M'), part('d')) ? edtf(year, part('M'), part('d')) : null;
}

/** Whether the calendar has that day: the 31st of February is none. */
function isDay(year: number, month: number | null, day: number | null): boolean {
  const date = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  return date.getUTCMonth() === (month ?? 1) - 1 && date.getUTCDate() === (day ?? 1);
}

function edtf(year: number, month: number | null, day: number | null): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return [String(year).padStart(4, '0'), ...(month ? [two(month)] : []), ...(month && day ? [two(day)] : [])].join('-');
}

/** "2019-2021", "2019 – 2021": two years that are no date, as EDTF; null where it is none. */
export function yearsIn(written: string): string | null {
  const [, from, to] = /^(\d{4})\s*[-–—/]\s*(\d{4})$/.exec(written.trim()) ?? [];
  return from && to ? `${from}/${to}` : null;
}
