import { interfaceLocale, worded } from './messages.ts';

/** Any leap year will do to name a month and a day. */
const SOME_YEAR = 2000;

/**
 * An EDTF date or interval in words, as precise as it is and no more: "2008-07/2011-07" → "July 2008 – July 2011",
 * "XXXX-10-07" → "7 October", an open end → "from 2019".
 */
export function periodInWords(edtf: string): string {
  const [start = '', end] = edtf.split('/');
  if (end === undefined || end === start) return dateInWords(start);
  if (end === '' || end === '..') return worded('date.from', { date: dateInWords(start) });
  if (start === '' || start === '..') return worded('date.until', { date: dateInWords(end) });
  return `${dateInWords(start)} – ${dateInWords(end)}`;
}

function dateInWords(edtf: string): string {
  const parts = /^(\d{4}|XXXX|\d{2,3}X{1,2})(?:-(\d{2}))?(?:-(\d{2}))?([?~%])?$/.exec(edtf);
  if (!parts) return edtf;
  const [, year = '', month, day, doubt] = parts;
  const words = month === undefined || Number(month) > 12 ? year : calendarDate(year, Number(month), day);
  return doubt === undefined ? words : worded('date.about', { date: words });
}

function calendarDate(year: string, month: number, day: string | undefined): string {
  const known = /^\d{4}$/.test(year);
  const date = new Date(Date.UTC(known ? Number(year) : SOME_YEAR, month - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(interfaceLocale(), {
    timeZone: 'UTC',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
    ...(known ? { year: 'numeric' } : {}),
  }).format(date);
}
