import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { scratchDirectory } from '../support/scratch.ts';

/** A sheet of a workbook for tests: the XML of its cells by their names, as spreadsheets write it. */
export interface MadeSheet {
  name: string;
  hidden?: boolean;
  /** Ranges of merged cells: D2:D3. */
  merged?: readonly string[];
  /** What else stands behind the rows. */
  behind?: string;
  cells: Record<string, string>;
}

export const text = (value: string) => ` t="inlineStr"><is><t>${value}</t></is>`;
export const number = (value: string) => `><v>${value}</v>`;
/** A number that the workbook shows as a day. */
export const day = (serial: string) => ` s="1"><v>${serial}</v>`;
export const formula = (code: string, value?: string) => ` t="str"><f>${code}</f>${value ? `<v>${value}</v>` : ''}`;
export const error = (code: string) => ` t="e"><v>${code}</v>`;

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** Writes an .xlsx workbook; gives its path. */
export function workbookOf(sheets: readonly MadeSheet[], name = 'rete.xlsx'): string {
  const numbered = sheets.map((sheet, index) => ({ ...sheet, id: index + 1 }));
  const listed = numbered.map(
    ({ name: title, hidden, id }) =>
      `<sheet name="${title}" sheetId="${id}"${hidden ? ' state="hidden"' : ''} r:id="rId${id}"/>`,
  );
  const related = numbered.map(
    ({ id }) => `<Relationship Id="rId${id}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${id}.xml"/>`,
  );
  const parts = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}">${related.join('')}<Relationship Id="rId99" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(numbered.map((sheet) => [`xl/worksheets/sheet${sheet.id}.xml`, sheetXml(sheet)])),
  };
  const files = Object.fromEntries(
    Object.entries(parts).map(([part, xml]) => [part, strToU8(`<?xml version="1.0"?>${xml}`)]),
  );
  const path = join(scratchDirectory('workbook'), name);
  writeFileSync(path, zipSync(files));
  return path;
}

function sheetXml({ cells, merged = [], behind = '' }: MadeSheet): string {
  const rows = new Map<string, string>();
  for (const [name, cell] of Object.entries(cells)) {
    const row = name.replace(/\D/g, '');
    rows.set(row, `${rows.get(row) ?? ''}<c r="${name}"${cell}</c>`);
  }
  const written = [...rows].map(([row, inner]) => `<row r="${row}">${inner}</row>`).join('');
  const ranges = merged.map((range) => `<mergeCell ref="${range}"/>`).join('');
  const merges = ranges && `<mergeCells count="${merged.length}">${ranges}</mergeCells>`;
  return `<worksheet xmlns="${MAIN}"><sheetData>${written}${behind}</sheetData>${merges}</worksheet>`;
}
