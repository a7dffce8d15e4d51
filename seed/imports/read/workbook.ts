import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';

/** What a workbook says of its sheets besides their values. */
export interface SheetNotes {
  name: string;
  hidden: boolean;
  /** By the row's number and the column's, from 1: formulas whose value is not stored, and errors, as they are written. */
  unvalued: ReadonlyMap<string, string>;
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

/** The parts that tell of sheets; larger ones are left alone. */
const LARGEST_PART = 256 * 1024 * 1024;

/** Reads of each sheet, in their order, what a reader of values leaves out. */
export async function sheetNotesOf(path: string): Promise<SheetNotes[]> {
  const parts = unzipSync(await readFile(path), {
    filter: ({ name, originalSize }) => /^xl\/(workbook|_rels|worksheets\/)/.test(name) && originalSize <= LARGEST_PART,
  });
  const textOf = (name: string) => (parts[name] ? strFromU8(parts[name]) : '');
  const targets = new Map(
    elements(textOf('xl/_rels/workbook.xml.rels'), 'Relationship').map((one) => [
      attribute(one, 'Id'),
      attribute(one, 'Target').replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  return elements(textOf('xl/workbook.xml'), 'sheet').map((sheet) => {
    const cells = textOf(targets.get(attribute(sheet, 'r:id')) ?? '');
    return {
      name: plain(attribute(sheet, 'name')),
      hidden: /idden/.test(attribute(sheet, 'state')),
      unvalued: unvaluedIn(cells),
      merged: elements(cells, 'mergeCell').flatMap((one) => rangeOf(attribute(one, 'ref'))),
    };
  });
}

function rangeOf(name: string): MergedRange[] {
  const [, left = '', top, right = '', bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(name) ?? [];
  if (!top || !bottom) return [];
  return [{ name, top: Number(top), bottom: Number(bottom), left: numberOf(left), right: numberOf(right) }];
}

function unvaluedIn(sheet: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, attributes = '', inner = ''] of sheet.matchAll(/<c\s([^>]*[^/>])>([\s\S]*?)<\/c>/g)) {
    const value = /<v>([^<]+)<\/v>/.exec(inner)?.[1];
    const formula = /<f[^>]*>([^<]+)<\/f>/.exec(inner)?.[1];
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(attribute(attributes, 'r')) ?? [];
    const key = `${row} ${numberOf(letters)}`;
    if (attribute(attributes, 't') === 'e' && value) found.set(key, plain(value));
    else if (formula && value === undefined) found.set(key, `=${plain(formula)}`);
  }
  return found;
}

const elements = (xml: string, name: string) => xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? [];
const attribute = (element: string, name: string) =>
  new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(element)?.[1] ?? '';

/** The number of a column by its letters: A is 1, AA 27. */
const numberOf = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (text: string) => text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '');
