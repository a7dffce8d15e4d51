import { UnreadableFile } from './raw-row.ts';

/** A record of a separated file before its fields are told apart. */
export interface RecordText {
  /** Without its line end. */
  text: string;
  /** The line that it begins on, from 1. */
  line: number;
  /** Why it is no record, where it is none. */
  broken?: string;
}

export interface Separation {
  delimiter: string;
  quote: string;
}

/** A record that goes on for longer than this has lost its closing quote. */
const LONGEST_RECORD = 24 * 1024 * 1024;

/** Breaks off where a line has no end: it would be held whole. @throws UnreadableFile */
export function ensureEnds(rest: string, line: number): void {
  if (rest.length <= LONGEST_RECORD) return;
  throw new UnreadableFile(
    `Line ${line} goes on for more than ${LONGEST_RECORD / 1024 / 1024} million characters. Write each record on a line of its own.`,
  );
}

/**
 * Tells the records of a separated text apart: a line each, or several lines where a quoted cell holds line ends.
 * A quote that is never closed, or closed in the middle of a cell, spoils the line that it opens in and no other:
 * reading goes on with the next line.
 * @throws UnreadableFile where a line never ends
 */
export async function* splitRecords(texts: AsyncIterable<string>, form: Separation): AsyncGenerator<RecordText> {
  let waiting: string[] = [];
  /** The first of the waiting lines that belongs to the open record. */
  let first = 0;
  let line = 1;
  let rest = '';
  let scan = startOfRecord();
  function* drain(ended: boolean): Generator<RecordText> {
    for (;;) {
      const next = waiting[first + scan.lines];
      if (next === undefined) {
        if (!ended || scan.lines === 0) return;
        yield settled(UNCLOSED);
        continue;
      }
      const verdict = scanLine(scan, next, form);
      scan.lines++;
      scan.length += next.length + 1;
      if (verdict === 'open' && scan.length < LONGEST_RECORD) continue;
      yield settled(verdict === 'whole' ? undefined : verdict === 'open' ? UNCLOSED : STRAY);
    }
  }
  /** Ends a record: the whole of it, or its first line where it is broken, the others being read anew. */
  function settled(broken: string | undefined): RecordText {
    const taken = broken ? 1 : scan.lines;
    const record = { text: waiting.slice(first, first + taken).join('\n'), line };
    first += taken;
    line += taken;
    scan = startOfRecord();
    return broken ? { ...record, broken } : record;
  }
  for await (const piece of texts) {
    const lines = (rest + piece).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    waiting = waiting.slice(first).concat(lines);
    first = 0;
    yield* drain(false);
    ensureEnds(rest, line + waiting.length - first);
  }
  if (rest.endsWith('\r')) rest = rest.slice(0, -1);
  if (rest !== '') waiting.push(rest);
  yield* drain(true);
}

const UNCLOSED = 'The quotation mark that opens here is never closed.';
const STRAY = 'A quotation mark closes a cell in its middle.';

interface Scan {
  quoted: boolean;
  lines: number;
  length: number;
}
const startOfRecord = (): Scan => ({ quoted: false, lines: 0, length: 0 });

/** Reads one more line of a record: it ends there, stays open, or has text after a closing quote. */
function scanLine(scan: Scan, line: string, { delimiter, quote }: Separation): 'whole' | 'open' | 'stray' {
  let at = 0;
  while (at <= line.length) {
    if (scan.quoted) {
      const closing = line.indexOf(quote, at);
      if (closing < 0) return 'open';
      if (line[closing + 1] === quote) {
        at = closing + 2;
        continue;
      }
      scan.quoted = false;
      at = closing + 1;
      if (at < line.length && line[at] !== delimiter) return 'stray';
    } else {
      if (line[at] === quote) {
        scan.quoted = true;
        at++;
        continue;
      }
      const next = line.indexOf(delimiter, at);
      if (next < 0) return 'whole';
      at = next + 1;
    }
  }
  return scan.quoted ? 'open' : 'whole';
}
