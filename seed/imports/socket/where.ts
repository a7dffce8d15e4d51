import { chmodSync, lstatSync, mkdtempSync, readFileSync, rmSync, type Stats, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The socket cannot be trusted, or there is no place for one; the message says what to do. */
export class UnsafeSocket extends Error {
  override name = 'UnsafeSocket';
}

/** What systems take at least as the path of a socket, in bytes. */
const LONGEST = 103;
const NAME = 'owner.sock';

const direct = (directory: string) => join(directory, NAME);
/** Where the data directory is too deep for a socket, this file in it says where the socket is. */
const pointer = (directory: string) => join(directory, `${NAME}.path`);

/**
 * Where to listen for who looks into a data directory; whatever an owner that crashed has left is cleared away.
 * @throws UnsafeSocket where others may write to the directory, or no path is short enough
 */
export function placeForSocket(directory: string): string {
  mustBeClosedToOthers(directory);
  clearSocket(directory);
  if (fits(direct(directory))) return direct(directory);
  // Made for its owner alone.
  const short = join(mkdtempSync(join(tmpdir(), 'crosstown-')), NAME);
  if (!fits(short)) {
    rmSync(dirname(short), { recursive: true });
    throw new UnsafeSocket(`Both ${directory} and ${tmpdir()} are too long for a socket; set TMPDIR to a shorter one.`);
  }
  writeFileSync(pointer(directory), short, { mode: 0o600 });
  chmodSync(pointer(directory), 0o600);
  return short;
}

/** Takes the socket of a data directory away, and what leads to it. */
export function clearSocket(directory: string): void {
  const elsewhere = pointedTo(directory);
  if (elsewhere && /crosstown-[^/]+\/owner\.sock$/.test(elsewhere) && isOwn(statOf(dirname(elsewhere))))
    rmSync(dirname(elsewhere), { recursive: true, force: true });
  rmSync(pointer(directory), { force: true });
  rmSync(direct(directory), { force: true });
}

/**
 * The socket that the owner of a data directory listens at; null where there is none.
 * @throws UnsafeSocket where it may be another person's
 */
export function socketOf(directory: string): string | null {
  const path = pointedTo(directory) ?? direct(directory);
  const stats = statOf(path);
  if (!stats) return null;
  if (!isOwn(stats) || !stats.isSocket())
    throw new UnsafeSocket(`${path} is not a socket of yours alone; remove it, and see who put it there.`);
  mustBeClosedToOthers(directory);
  return path;
}

const fits = (path: string) => Buffer.byteLength(path) <= LONGEST;

/** Whoever may write to a directory may put a socket of his own into it. */
function mustBeClosedToOthers(directory: string): void {
  if ((statSync(directory).mode & 0o002) !== 0)
    throw new UnsafeSocket(`Everybody may write to ${directory}; take that away first: chmod o-w ${directory}`);
}

/** The superuser reaches everything anyhow; another person's things are not followed. */
const isOwn = (stats: Stats | undefined): boolean =>
  stats !== undefined && stats.uid === (process.getuid?.() ?? stats.uid) && (stats.mode & 0o077) === 0;

/** Nothing is in what is no directory: that the graph cannot be kept there, its engine says. */
function statOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined;
    throw error;
  }
}

function pointedTo(directory: string): string | null {
  const stats = statOf(pointer(directory));
  return stats?.isFile() && isOwn(stats) ? readFileSync(pointer(directory), 'utf8') : null;
}
