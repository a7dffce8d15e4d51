import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';

/** Where bytes come from: a file, or standard input that was put into one. */
export interface ByteSource {
  /** For messages: "cases.csv". */
  name: string;
  path: string;
  bytes: number;
}

const HEAD = 1024 * 1024;

export async function byteSource(path: string, name = path): Promise<ByteSource> {
  return { name, path, bytes: (await stat(path)).size };
}

/** The first bytes of a file: what its encoding and form are told by. */
export async function headOf({ path }: ByteSource, length = HEAD): Promise<Buffer> {
  const file = await open(path);
  try {
    const buffer = Buffer.alloc(length);
    const { bytesRead } = await file.read(buffer, 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** The bytes of a file, piece by piece; `onBytes` hears how many were read. */
export async function* chunksOf({ path }: ByteSource, onBytes: (bytes: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    onBytes((chunk as Buffer).length);
    yield chunk as Buffer;
  }
}
