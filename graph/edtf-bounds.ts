import edtf from 'edtf';
import type { Properties } from './model.ts';

/** The first and the last day that a date or period can stand for, ISO; null where it has no such bound. */
export interface DayBounds {
  from: string | null;
  to: string | null;
}

/** A text that should be a date or period in EDTF and is not; its message says what one looks like. */
export class InvalidEdtf extends Error {
  override name = 'InvalidEdtf';
}

/** Longer ones are no dates; the parser's time grows with the length. */
const LONGEST = 64;

/**
 * The bounds of an EDTF date or period: "2008-07/2011-07" lies from 2008-07-01 to 2011-07-31.
 * A date without a year ("XXXX-10-07") has none, nor has the open or unknown end of a period.
 * @throws InvalidEdtf
 */
export function dayBoundsOf(text: string): DayBounds {
  const known = recent.get(text);
  if (known) return known;
  const bounds = freshBoundsOf(text);
  if (recent.size >= MOST_RECENT) recent.clear();
  recent.set(text, bounds);
  return bounds;
}

/** A corpus has few different dates, and the parser is slow beside a look-up. */
const recent = new Map<string, DayBounds>();
const MOST_RECENT = 10_000;

function freshBoundsOf(text: string): DayBounds {
  const { min, max } = parsed(text);
  const [start = '', end = start] = text.split('/');
  return { from: yearIsKnown(start) ? dayOf(min) : null, to: yearIsKnown(end) ? dayOf(max) : null };
}

/**
 * A date as a node or relationship stores it: the text as given, its bounds beside it, null where it has none,
 * so that a date that becomes less precise takes its old bounds off.
 * @param field "period" gives `period`, `periodFrom`, `periodTo`
 * @throws InvalidEdtf
 */
export function dateProperties(field: string, text: string | undefined): Properties {
  if (text === undefined) return {};
  const { from, to } = dayBoundsOf(text);
  return { [field]: text, [`${field}From`]: from, [`${field}To`]: to };
}

function parsed(text: string): Extent {
  const bounds = text.length <= LONGEST ? (extentOf(text) ?? extentBetween(text)) : null;
  if (bounds) return bounds;
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  throw new InvalidEdtf(
    `“${shown}” is no date or period in EDTF; write it like 2018, 2008-07/2011-07, 2019/.. or XXXX-10-07.`,
  );
}

/** Milliseconds. */
interface Extent {
  min: number | null;
  max: number | null;
}

/** Null where it is none: what the parser says then is a page of grammar; ours says what to write instead. */
function extentOf(text: string): Extent | null {
  try {
    return edtf(text);
  } catch {
    return null;
  }
}

/** The parser wants a period to end after all of its first date: one year, or from May 2018 into 2018, is a period too. */
function extentBetween(text: string): Extent | null {
  const ends = text.split('/');
  if (ends.length !== 2 || !ends.every(beginsWithYear)) return null;
  const [min = null, max = null] = [extentOf(ends[0] ?? '')?.min, extentOf(ends[1] ?? '')?.max];
  return min !== null && max !== null && min <= max ? { min, max } : null;
}

/** Two digits would be a century, and the month of "07/2008" is none. */
const beginsWithYear = (date: string) => /^\d[\dX]{3}(?!\d)/.test(date);

const yearIsKnown = (date: string) => !date.includes('XXXX');

/** Days compare as strings, which holds for years of four digits; others are left without a bound. */
function dayOf(milliseconds: number | null): string | null {
  if (milliseconds === null || !Number.isFinite(milliseconds)) return null;
  const date = new Date(milliseconds);
  const inReach = date.getUTCFullYear() >= 0 && date.getUTCFullYear() <= 9999;
  return inReach ? date.toISOString().slice(0, 10) : null;
}
