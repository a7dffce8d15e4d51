import { extname } from 'node:path';
import iconv from 'iconv-lite';
import { type DecimalSigns, POINT } from '../mapping/decimal-signs.ts';
import type { ReadSettings } from '../mapping/mapping.ts';
import { type ByteSource, headOf } from './chunks.ts';
import { findEncoding } from './encoding.ts';
import { readExcel } from './excel.ts';
import { readJson, readJsonLines } from './json.ts';
import type { AboutFile } from './language-encodings.ts';
import { type RowSource, UnreadableFile } from './raw-row.ts';
import { readSeparated } from './separated.ts';

type Format = NonNullable<ReadSettings['format']>;

const BY_EXTENSION: Record<string, Format> = {
  '.csv': 'csv',
  '.tsv': 'tsv',
  '.tab': 'tsv',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.xlsx': 'excel',
};

/**
 * Opens a file of records, finding out what the settings do not say: format, encoding, separator.
 * @throws UnreadableFile UncertainEncoding
 */
export async function openRows(
  source: ByteSource,
  settings: ReadSettings = {},
  about: AboutFile = {},
  decimals: DecimalSigns = POINT,
): Promise<RowSource> {
  const head = await headOf(source);
  if (head.length === 0) throw new UnreadableFile(`${source.name} is empty.`);
  const format = formatOf(source, head, settings);
  if (format === 'excel') return readExcel(source, settings, about, decimals);
  const found = findEncoding(head, source.name, settings.encoding, about);
  if (format === 'jsonl') return readJsonLines(source, found, decimals);
  if (format === 'json') return readJson(source, found, settings, { about, decimals });
  return readSeparated(source, iconv.decode(head, found.encoding), found, { ...settings, format });
}

/** Whether a file begins as a packed one does, whatever its name says. */
export const isWorkbook = (head: Buffer) => head.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'));

/** A file's own name says more than the mapping, which is also used for rejects that were written in another form. */
function formatOf({ name }: ByteSource, head: Buffer, { format }: ReadSettings): Format {
  if (isWorkbook(head)) return 'excel';
  const named = BY_EXTENSION[extname(name).toLowerCase()];
  if (named === 'csv' && format === 'tsv') return format;
  if (named) return named;
  if (format) return format;
  const start = head.toString('latin1').trimStart();
  if (start.startsWith('[')) return 'json';
  if (start.startsWith('{')) return /^\{.*\}\s*\n\s*\{/.test(start) ? 'jsonl' : 'json';
  return 'csv';
}
