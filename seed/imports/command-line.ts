import { parseArgs } from 'node:util';

/** What a person asked for on the command line of `npm run import`. */
export interface ImportArguments {
  /** "-" is standard input. */
  file: string;
  /** The name of a mapping of ours, or the path of one. */
  mapping: { kind: 'ours' | 'file'; name: string } | null;
  suggestMap: boolean;
  dryRun: boolean;
  allOrNothing: boolean;
  report?: string;
  rejects?: string;
  encoding?: string;
  delimiter?: string;
}

/** A command that cannot be understood; its message says what to write. */
export class BadCommand extends Error {
  override name = 'BadCommand';
}

export const IMPORT_USAGE = `npm run import -- FILE --as NAME | --map MAPPING.yaml [options]
  FILE                  CSV, TSV, JSON, JSON Lines or Excel; - for standard input
  --as NAME             a mapping of ours in seed/sources: jrc-ips, jrc-bc4sdgs
  --map MAPPING.yaml    a mapping of yours (docs/importing.md)
  --suggest-map         write a first mapping from the file's columns and values
  --dry-run             read everything, write nothing, report
  --all-or-nothing      write nothing where any row is bad
  --report FILE.json    the report for programs
  --rejects FILE        the rows that were rejected, with the reason: mend them and import just those
  --encoding NAME       utf-8, windows-1251, iso-8859-2, …
  --delimiter SIGN      comma, semicolon or another`;

/** Whether somebody asks how the command is used. */
export const asksForHelp = (words: readonly string[]): boolean => words.some((word) => /^(--help|-h|help)$/.test(word));

/** @throws BadCommand */
export function readArguments(words: readonly string[]): ImportArguments {
  const { values, positionals } = parsed(words);
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw new BadCommand(`Name one file.\n${IMPORT_USAGE}`);
  if (values.as && values.map) throw new BadCommand('Give --as or --map, not both.');
  const mapping = values.as
    ? ({ kind: 'ours', name: values.as } as const)
    : values.map
      ? ({ kind: 'file', name: values.map } as const)
      : null;
  if (!mapping && !values['suggest-map'])
    throw new BadCommand(
      `Say how the file is read: --as NAME, --map MAPPING.yaml, or --suggest-map for a first mapping.\n${IMPORT_USAGE}`,
    );
  return {
    file,
    mapping,
    suggestMap: values['suggest-map'] ?? false,
    dryRun: values['dry-run'] ?? false,
    allOrNothing: values['all-or-nothing'] ?? false,
    report: values.report,
    rejects: values.rejects,
    encoding: values.encoding,
    delimiter: values.delimiter === '\\t' ? '\t' : values.delimiter,
  };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        as: { type: 'string' },
        map: { type: 'string' },
        'suggest-map': { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        'all-or-nothing': { type: 'boolean' },
        report: { type: 'string' },
        rejects: { type: 'string' },
        encoding: { type: 'string' },
        delimiter: { type: 'string' },
      },
    });
  } catch (error) {
    throw new BadCommand(`${(error as Error).message}\n${IMPORT_USAGE}`);
  }
}
