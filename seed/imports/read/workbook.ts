import { readFile } from 'node:fs/promises';
import { strFromU8, type Unzipped, unzipSync, zipSync } from 'fflate';
import { UnreadableFile } from './raw-row.ts';
import { cellsOfSheet, numberOf, plain, type SheetCells } from './sheet-cells.ts';

/** What a workbook says of its sheets besides their values. */
export interface SheetNotes extends SheetCells {
  name: string;
  hidden: boolean;
  merged: readonly MergedRange[];
}

/** Cells that were merged into one: rows and columns from 1. */
export interface MergedRange {
  /** As the workbook names it: D40:D41. */
  name: string;
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export interface Workbook {
  /** The workbook with nothing in it but what was looked at, for a reader of values. */
  bytes: Buffer;
  sheets: readonly SheetNotes[];
}

/** All parts of a workbook together, once they are unpacked: a few thousand bytes can claim gigabytes. */
const MOST_UNPACKED = 256 * 1024 * 1024;
/** A reader of values makes a place for every cell up to the last one of a sheet. */
const MOST_CELLS = 10_000_000;

/**
 * Opens a workbook and holds it against its limits before anything reads its values; tells what such a reader leaves
 * out of each sheet, in their order. @throws UnreadableFile
 */
export async function openWorkbook(path: string): Promise<Workbook> {
  const parts = partsOf(await readFile(path));
  const sheets = sheetNotesOf(parts);
  const room = sheets.reduce((sum, sheet) => sum + sheet.room, 0);
  if (room > MOST_CELLS)
    throw new UnreadableFile(
      `its sheets reach over ${inMillions(room)} million cells, empty ones included, and are read up to ${inMillions(MOST_CELLS)} million; delete what stands far from the table`,
    );
  // Sizes are only claims: a reader that unpacks the file itself could be told others than we were.
  return { bytes: Buffer.from(zipSync(parts, { level: 0 })), sheets };
}

const inMillions = (count: number) => Math.ceil(count / 1_000_000);

/** The parts that tell of sheets, unpacked to no more than they were said to be. */
function partsOf(zipped: Uint8Array): Unzipped {
  let claimed = 0;
  const tells = (name: string) => name.endsWith('.xml') || name.endsWith('.xml.rels');
  return unzipSync(zipped, {
    filter({ name, originalSize }) {
      if (!tells(name)) return false;
      claimed += originalSize;
      if (claimed <= MOST_UNPACKED) return true;
      throw new UnreadableFile(`it unpacks to more than ${MOST_UNPACKED / 1024 / 1024} MB`);
    },
  });
}

function sheetNotesOf(parts: Unzipped): SheetNotes[] {
  const textOf = (name: string) => (parts[name] ? strFromU8(parts[name]) : '');
  const targets = new Map(
    elements(textOf('xl/_rels/workbook.xml.rels'), 'Relationship').map((one) => [
      attribute(one, 'Id'),
      attribute(one, 'Target').replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  const seen = new Set<string>();
  return elements(textOf('xl/workbook.xml'), 'sheet').map((sheet) => {
    const target = targets.get(attribute(sheet, 'r:id')) ?? '';
    if (target && seen.has(target)) throw new UnreadableFile('two of its sheets are the same part');
    seen.add(target);
    const xml = textOf(target);
    return {
      name: plain(attribute(sheet, 'name')),
      hidden: /idden/.test(attribute(sheet, 'state')),
      ...cellsOfSheet(xml),
      merged: elements(xml, 'mergeCell').flatMap((one) => rangeOf(attribute(one, 'ref'))),
    };
  });
}

function rangeOf(name: string): MergedRange[] {
  const [, left = '', top, right = '', bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(name) ?? [];
  if (!top || !bottom) return [];
  return [{ name, top: Number(top), bottom: Number(bottom), left: numberOf(left), right: numberOf(right) }];
}

const elements = (xml: string, name: string) => xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^<>]*>`, 'g')) ?? [];
const attribute = (element: string, name: string) =>
  new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(element)?.[1] ?? '';
