import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Fonts and pictures are compressed already; below a packet's size nothing is gained. */
const COMPRESSIBLE = /[.](html|js|css|json|svg|txt|webmanifest)$/;
const SMALLEST_BYTES = 1024;

/**
 * Lays a Brotli copy beside each text file at or below `folder`, so that the server compresses nothing per request.
 * @param {string} folder
 */
export function compressFiles(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => COMPRESSIBLE.test(file));
  for (const file of files) {
    const content = readFileSync(join(folder, file));
    if (content.length < SMALLEST_BYTES) continue;
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
    writeFileSync(join(folder, `${file}.br`), brotliCompressSync(content, { params }));
  }
}
