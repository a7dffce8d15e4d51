import type { ImportSummary } from '../import-file.ts';
import type { ImportsOrder } from '../imports-command.ts';
import type { Mapping } from '../mapping/mapping.ts';
import type { Finding } from '../report/finding.ts';

/** What a command asks of the process that has the embedded graph open; a line of JSON each. */
export type Request =
  | {
      do: 'import';
      file: { path: string; name: string };
      mapping: Mapping;
      mappingName: string;
      directories: string[];
      dryRun: boolean;
      allOrNothing: boolean;
    }
  | { do: 'imports'; order: ImportsOrder }
  | { do: 'reindex' }
  | { do: 'seed' }
  | { do: 'searches'; json: boolean }
  | { do: 'stop' };

/** What it answers, a line of JSON each; the last one is `done`, `text` or `failed`. */
export type Answer =
  | { is: 'opened'; head: string; encoding: string }
  | { is: 'finding'; finding: Finding }
  | { is: 'rejected'; text: string }
  | { is: 'progress'; rows: number; part: { done: number; total: number } }
  | { is: 'done'; summary: ImportSummary }
  | { is: 'text'; text: string }
  | { is: 'failed'; expected: boolean; message: string };

/** The lines of a stream of JSON. */
export async function* messages<Message>(stream: AsyncIterable<Buffer | string>): AsyncGenerator<Message> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    const lines = (rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line) yield JSON.parse(line) as Message;
  }
}
