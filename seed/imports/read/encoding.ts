import chardet from 'chardet';
import iconv from 'iconv-lite';
import { type AboutFile, encodingsOf } from './language-encodings.ts';
import { accentedWords, isPlausible } from './plausible-text.ts';
import { UnreadableFile } from './raw-row.ts';

/** The encoding of a file, and how it is known. */
export interface FoundEncoding {
  encoding: string;
  /** "given", "by its byte-order mark", "all its bytes fit" */
  how: string;
}

/** An encoding that a file may be in, and what a line of it reads like then. */
export interface EncodingCandidate {
  encoding: string;
  sample: string;
}

/** A file whose encoding nobody can be sure of; the message shows the candidates. */
export class UncertainEncoding extends UnreadableFile {
  override name = 'UncertainEncoding';
  readonly candidates: readonly EncodingCandidate[];
  constructor(file: string, candidates: readonly EncodingCandidate[], { joined }: AboutFile = {}) {
    const shown = candidates.map(({ encoding, sample }) => `  ${encoding.padEnd(14)} ${sample}`).join('\n');
    const [first] = candidates;
    const how = joined
      ? `at joins[].read.encoding of the mapping, as in ${first?.encoding}`
      : `as in --encoding ${first?.encoding}`;
    super(
      `The encoding of ${file} is not certain. Give the one in which this line reads as it should, ${how}:\n${shown}`,
    );
    this.candidates = candidates;
  }
}

/** How much surer the best candidate must be than the next that reads otherwise, and at least, in per cent. */
const CLEAR_LEAD = 20;
const SURE_ENOUGH = 50;
/** Fewer words than these with letters beyond ASCII tell nothing for certain. */
const ENOUGH_WORDS = 8;

/**
 * The encoding of a file by its first bytes.
 * @param given by the person or the mapping
 * @throws UncertainEncoding UnreadableFile
 */
export function findEncoding(head: Buffer, file: string, given?: string, about: AboutFile = {}): FoundEncoding {
  const marked = markOf(head);
  const named = given && knownEncoding(given);
  // A mark counts more than a name: a file of rejects may be in another encoding than its corpus.
  if (named && (!marked || marked === named)) return { encoding: named, how: 'given' };
  if (marked) return { encoding: marked, how: 'by its byte-order mark' };
  const wide = withoutMark(head);
  if (wide) return { encoding: wide, how: 'by its zero bytes' };
  if (isUtf8(head)) return { encoding: 'utf-8', how: 'all its bytes fit' };
  const misfits = mostlyUtf8(head);
  if (misfits > 0) return { encoding: 'utf-8', how: `all but ${misfits} of its first bytes fit` };
  return byStatistics(head, file, about);
}

/** @throws UnreadableFile where no such encoding is known */
export function knownEncoding(name: string): string {
  if (iconv.encodingExists(name)) return name.toLowerCase();
  throw new UnreadableFile(
    `“${name}” is no encoding that is known here; give one such as utf-8, utf-16, windows-1251 or iso-8859-2.`,
  );
}

/** Decodes bytes as they come, without the byte-order mark. */
export async function* decoded(chunks: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding, { stripBOM: true });
  for await (const chunk of chunks) {
    const text = decoder.write(chunk);
    if (text) yield text;
  }
  const rest = decoder.end();
  if (rest) yield rest;
}

const MARKS: readonly [encoding: string, ...bytes: number[]][] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

function markOf(head: Buffer): string | undefined {
  return MARKS.find(([, ...bytes]) => bytes.every((byte, index) => head[index] === byte))?.[0];
}

/** UTF-16 without its mark: text in it has a zero byte in most pairs, always on the same side. */
function withoutMark(head: Buffer): string | undefined {
  const pairs = Math.floor(Math.min(head.length, 4096) / 2);
  if (pairs < 4) return undefined;
  const zeros = (side: number) => Array.from({ length: pairs }, (_, i) => head[2 * i + side]).filter((b) => b === 0);
  if (zeros(1).length > pairs * 0.3 && zeros(0).length === 0) return 'utf-16le';
  if (zeros(0).length > pairs * 0.3 && zeros(1).length === 0) return 'utf-16be';
  return undefined;
}

/** A character that the end of the head cuts in two is no fault. */
function isUtf8(head: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** How many bytes do not fit into what is UTF-8 all the same: a row that was pasted in; 0 where it is something else. */
function mostlyUtf8(head: Buffer): number {
  const text = head.toString('utf8');
  const misfits = text.match(/\ufffd/g)?.length ?? 0;
  const letters = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  // Other encodings make two bytes fit by chance now and then, not forty to one.
  return misfits * 40 <= letters ? misfits : 0;
}

function byStatistics(head: Buffer, file: string, about: AboutFile): FoundEncoding {
  const ofLanguage = encodingsOf(about.language);
  const readings = readingsOf(head, ofLanguage);
  const plausible = readings.filter(({ text }) => isPlausible(text));
  const [best, next] = plausible;
  if (readings.length === 0)
    throw new UnreadableFile(`${file} is no text in any encoding that is known here; save it as CSV in UTF-8.`);
  if (best && !next && accentedWords(best.text).length >= ENOUGH_WORDS)
    return { encoding: best.encoding, how: 'the only one in which it reads as words' };
  if (best && best.confidence >= SURE_ENOUGH && best.confidence - (next?.confidence ?? 0) >= CLEAR_LEAD)
    return { encoding: best.encoding, how: `${best.confidence} % sure by its letters` };
  const inItsLanguage = ({ encoding }: { encoding: string }) => (ofLanguage.includes(encoding) ? 0 : 1);
  const offered = plausible.length > 1 ? plausible : readings;
  const line = tellingLine(offered.map(({ text }) => text));
  // Nobody writes the sign for any currency: where one reading has a currency's own sign instead, that is the likelier.
  const isOdd = ({ text }: { text: string }) => Number(text.includes('¤'));
  const candidates = [...offered]
    .sort((a, b) => inItsLanguage(a) - inItsLanguage(b) || isOdd(a) - isOdd(b))
    .map(({ encoding, text }) => ({ encoding, sample: sampleLine(text, line) }));
  throw new UncertainEncoding(file, candidates.slice(0, 8), about);
}

/** Those that are offered besides what the statistics think of. */
const ALWAYS_OFFERED = ['windows-1252', 'windows-1250', 'windows-1251', 'iso-8859-2', 'iso-8859-15'];

/** What Windows made of an ISO encoding: the same letters, and signs of its own such as ₪. */
const SIBLINGS: Readonly<Record<string, string>> = {
  'iso-8859-6': 'windows-1256',
  'iso-8859-7': 'windows-1253',
  'iso-8859-8': 'windows-1255',
  'iso-8859-9': 'windows-1254',
  'iso-8859-13': 'windows-1257',
};

/** The readings that differ, the likeliest first: encodings that read every byte alike are one. */
function readingsOf(head: Buffer, ofLanguage: readonly string[]) {
  const thought = chardet
    .analyse(head)
    .filter(({ name }) => /^(windows-125|ISO-8859-|KOI8)/i.test(name) && iconv.encodingExists(name))
    .map(({ name, confidence }) => ({ encoding: name.toLowerCase(), confidence }));
  const others = ALWAYS_OFFERED.filter((encoding) => !thought.some((one) => one.encoding === encoding));
  // Encodings that read the file alike are one, under the name that its language knows first.
  const confidenceIn = (name: string) => thought.find(({ encoding }) => encoding === name)?.confidence ?? 0;
  const expected = ofLanguage.map((encoding) => ({ encoding, confidence: confidenceIn(encoding) }));
  const siblings = thought.flatMap(({ encoding, confidence }) => {
    const sibling = SIBLINGS[encoding];
    return sibling ? [{ encoding: sibling, confidence }] : [];
  });
  const all = [...expected, ...thought, ...siblings, ...others.map((encoding) => ({ encoding, confidence: 0 }))];
  const lines = head.subarray(0, 64 * 1024);
  const byText = new Map<string, { encoding: string; confidence: number; text: string }>();
  for (const { encoding, confidence } of all) {
    const text = iconv.decode(lines, encoding);
    const known = byText.get(text);
    if (known) known.confidence = Math.max(known.confidence, confidence);
    else byText.set(text, { encoding, confidence, text });
  }
  return [...byText.values()].filter(({ text }) => !hasUnreadable(text)).sort((a, b) => b.confidence - a.confidence);
}

/** Control characters of the upper half stand in no text that people write. */
const hasUnreadable = (text: string) => /[\u0080-\u009f\ufffd]/.test(text);

const LINE = /\r\n?|\n/;
const LINES_COMPARED = 2000;

/** The number of the line that tells most readings apart. */
function tellingLine(texts: readonly string[]): number {
  const lines = texts.map((text) => text.split(LINE, LINES_COMPARED));
  const readings = (lines[0] ?? []).map((_, at) => new Set(lines.map((of) => of[at])).size);
  return readings.indexOf(Math.max(...readings));
}

function sampleLine(text: string, at: number): string {
  const line = text.split(LINE, LINES_COMPARED)[at] ?? '';
  const sign = line.search(/[₪¤]/);
  const from = Math.max(0, (sign >= 0 ? sign : line.search(/[^\p{ASCII}]/u)) - 30);
  return line.slice(from, from + 80);
}
