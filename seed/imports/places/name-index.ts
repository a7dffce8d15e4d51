import { compact, foldedLetter, foldedWords } from './fold.ts';

/** FNV-1a: quick, well spread, and it needs no string. */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
/** Keeps the hash of an id apart from that of a name of digits. */
const ID_OFFSET = 0x01234567;
const BUCKET_BITS = 18;

/** What each ASCII byte is folded to; 0 where it separates words, which the index leaves out. */
const ASCII = Uint8Array.from({ length: 128 }, (_, byte) => foldedLetter(byte).trim().charCodeAt(0) || 0);

const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, PRIME);

/** The hash of a name that `compact(foldedWords(…))` gave. */
export function hashOfName(name: string): number {
  let hash = OFFSET;
  for (let at = 0; at < name.length; at++) hash = mix(hash, name.charCodeAt(at));
  return hash >>> 0;
}

export function hashOfId(id: string): number {
  let hash = ID_OFFSET;
  for (let at = 0; at < id.length; at++) hash = mix(hash, id.charCodeAt(at));
  return hash >>> 0;
}

/** The hash of the name that stands in UTF-8 between two positions, folded on the way. */
function hashOfBytes(bytes: Uint8Array, from: number, to: number): number {
  let hash = OFFSET;
  for (let at = from; at < to; ) {
    const byte = bytes[at] as number;
    if (byte < 0x80) {
      const unit = ASCII[byte] as number;
      if (unit) hash = mix(hash, unit);
      at++;
      continue;
    }
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    let codePoint = byte & (0xff >> (length + 1));
    for (let next = 1; next < length; next++) codePoint = (codePoint << 6) | ((bytes[at + next] as number) & 0x3f);
    const fold = foldedLetter(codePoint);
    for (let unit = 0; unit < fold.length; unit++) if (fold[unit] !== ' ') hash = mix(hash, fold.charCodeAt(unit));
    at += length;
  }
  return hash >>> 0;
}

/**
 * Which lines of a GeoNames table bear a name or an id: 4 bytes for the hash and 4 for the line's position, in buckets.
 * A line that is named here may still be another one's: whoever asks reads the line and compares.
 */
export class NameIndex {
  readonly #starts = new Uint32Array((1 << BUCKET_BITS) + 1);
  readonly #hashes: Uint32Array;
  readonly #lines: Uint32Array;

  constructor(table: Uint8Array) {
    const { hashes, lines, count } = entriesOf(table);
    for (let at = 0; at < count; at++)
      this.#starts[bucketOf(hashes[at] as number) + 1] =
        (this.#starts[bucketOf(hashes[at] as number) + 1] as number) + 1;
    for (let bucket = 1; bucket < this.#starts.length; bucket++)
      this.#starts[bucket] = (this.#starts[bucket] as number) + (this.#starts[bucket - 1] as number);
    const next = this.#starts.slice();
    this.#hashes = new Uint32Array(count);
    this.#lines = new Uint32Array(count);
    for (let at = 0; at < count; at++) {
      const bucket = bucketOf(hashes[at] as number);
      const slot = next[bucket] as number;
      next[bucket] = slot + 1;
      this.#hashes[slot] = hashes[at] as number;
      this.#lines[slot] = lines[at] as number;
    }
  }

  /** The positions of the lines with that hash, each once, in the order of the table. */
  linesOf(hash: number): number[] {
    const bucket = bucketOf(hash);
    const found = new Set<number>();
    for (let slot = this.#starts[bucket] as number; slot < (this.#starts[bucket + 1] as number); slot++)
      if (this.#hashes[slot] === hash) found.add(this.#lines[slot] as number);
    return [...found];
  }
}

const bucketOf = (hash: number): number => hash >>> (32 - BUCKET_BITS);

const TAB = 9;
const LINE_END = 10;
const COMMA = 44;

/** Every name and the id of every line, hashed: name, ASCII name and alternate names are the columns 2 to 4. */
function entriesOf(table: Uint8Array) {
  let hashes = new Uint32Array(table.length >> 4 || 16);
  let lines = new Uint32Array(hashes.length);
  let count = 0;
  const add = (hash: number, line: number) => {
    if (count === hashes.length) {
      hashes = grown(hashes);
      lines = grown(lines);
    }
    hashes[count] = hash;
    lines[count++] = line;
  };
  for (let line = 0; line < table.length; ) {
    const named = table.indexOf(TAB, line);
    add(hashOfId(String.fromCharCode(...table.subarray(line, named))), line);
    let column = 1;
    let from = named + 1;
    let main = 0;
    for (let at = from; column < 4; at++) {
      const byte = table[at] as number;
      if (byte !== TAB && !(byte === COMMA && column === 3)) continue;
      const hash = hashOfBytes(table, from, at);
      // Most names are plain ASCII, and stand twice.
      if (at > from && !(column > 1 && hash === main)) add(hash, line);
      if (column === 1) {
        main = hash;
        for (const beginning of beginningsOf(table.subarray(from, at))) add(hashOfName(beginning), line);
      }
      if (byte === TAB) column++;
      from = at + 1;
    }
    const end = table.indexOf(LINE_END, from);
    line = end < 0 ? table.length : end + 1;
  }
  return { hashes, lines, count };
}

/** Longer beginnings are no short names. */
const MOST_WORDS = 3;
const text = new TextDecoder();

/** "Newcastle upon Tyne" begins with "newcastle", and with "newcastleupon". */
function beginningsOf(name: Uint8Array): string[] {
  if (!name.some((byte) => byte < 0x41)) return [];
  const words = foldedWords(text.decode(name)).split(' ');
  return words
    .slice(0, Math.min(MOST_WORDS, words.length - 1))
    .map((_, at) => compact(words.slice(0, at + 1).join(' ')));
}

function grown(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
