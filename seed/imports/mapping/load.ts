import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { Ajv, type ErrorObject } from 'ajv';
import { type Document, isMap, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import schema from '../../../docs/mapping.schema.json' with { type: 'json' };
import { inconsistenciesOf, type MappingPath } from './consistency.ts';
import type { Mapping } from './mapping.ts';

/** Something wrong in a mapping file, and where. */
export interface MappingProblem {
  line: number;
  column: number;
  told: string;
}

/** A mapping file that cannot be used; the message lists all that is wrong, each with file, line and column. */
export class BadMapping extends Error {
  override name = 'BadMapping';
  readonly problems: readonly MappingProblem[];
  constructor(file: string, problems: readonly MappingProblem[]) {
    super(problems.map(({ line, column, told }) => `${file}:${line}:${column}: ${told}`).join('\n'));
    this.problems = problems;
  }
}

const ajv = new Ajv({ allErrors: true, strict: false, verbose: true });
ajv.addFormat('regex', (text) => {
  try {
    return Boolean(new RegExp(text, 'u'));
  } catch {
    return false;
  }
});
const isMapping = ajv.compile<Mapping>(schema);

/** Reads and checks a mapping file, YAML or JSON. @throws BadMapping */
export async function loadMapping(file: string): Promise<Mapping> {
  return parseMapping(await readFile(file, 'utf8'), file);
}

/** Checks the text of a mapping. @throws BadMapping */
export function parseMapping(text: string, file: string): Mapping {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, strict: true, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line || 1, column: col || 1 };
  };
  if (document.errors.length > 0)
    throw new BadMapping(
      file,
      document.errors.map(({ pos, message }) => ({
        ...at(pos[0]),
        told: `This is no ${kindOfFile(file)}: ${message}`,
      })),
    );
  const value: unknown = document.toJS();
  const place = (path: MappingPath) => at(offsetOf(document, path));
  if (!isMapping(value)) {
    const told = mostSpecific(isMapping.errors ?? []).map((error) => ({
      ...place(pathOf(error)),
      told: inWords(error),
    }));
    throw new BadMapping(file, told);
  }
  const inconsistent = inconsistenciesOf(value);
  if (inconsistent.length > 0)
    throw new BadMapping(
      file,
      inconsistent.map(({ path, told }) => ({ ...place(path), told })),
    );
  return value;
}

const kindOfFile = (file: string) => (extname(file) === '.json' ? 'JSON' : 'YAML');

/** The offset of what a path names, or of the nearest thing above it that is there. */
function offsetOf(document: Document, path: MappingPath): number {
  for (let length = path.length; length > 0; length--) {
    const above = document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    const pair = isMap(above)
      ? above.items.find(({ key }) => isScalar(key) && String(key.value) === String(last))
      : null;
    const node = isPair(pair) ? pair.key : document.getIn(path.slice(0, length), true);
    const start = (node as Node | undefined)?.range?.[0];
    if (start !== undefined) return start;
  }
  return document.contents?.range?.[0] ?? 0;
}

function pathOf({ instancePath, keyword, params }: ErrorObject): string[] {
  const path = instancePath.split('/').slice(1).map(unescaped);
  return keyword === 'additionalProperties' ? [...path, String(params.additionalProperty)] : path;
}

const unescaped = (step: string) => step.replaceAll('~1', '/').replaceAll('~0', '~');

/** Of the errors of alternatives, those that went deepest tell what the writer meant. */
function mostSpecific(errors: readonly ErrorObject[]): ErrorObject[] {
  const alternatives = errors.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath);
  const plain = errors.filter(({ keyword }) => keyword !== 'anyOf');
  const kept = alternatives
    .filter((path) => !alternatives.some((other) => other !== path && other.startsWith(`${path}/`)))
    .flatMap((path) => nearest(plain.filter(({ instancePath }) => inside(instancePath, path))));
  const outside = plain.filter(({ instancePath }) => !alternatives.some((path) => inside(instancePath, path)));
  return [...new Map([...outside, ...kept].map((error) => [`${pathOf(error)} ${inWords(error)}`, error])).values()];
}

const inside = (path: string, other: string) => path === other || path.startsWith(`${other}/`);

/** Unknown keys and deeper errors say more than "must be a string". */
function nearest(errors: readonly ErrorObject[]): ErrorObject[] {
  const depth = (error: ErrorObject) => pathOf(error).length;
  const deepest = Math.max(0, ...errors.map(depth));
  return errors.filter((error) => depth(error) === deepest).slice(0, 1);
}

function inWords({ keyword, params, message, instancePath, data }: ErrorObject): string {
  const where = instancePath.split('/').pop() || 'the mapping';
  switch (keyword) {
    case 'additionalProperties':
      return `“${params.additionalProperty}” is no key of ${/^\d+$/.test(where) ? 'this entry' : `“${unescaped(where)}”`}; docs/importing.md lists those that are.`;
    case 'required':
      return `“${params.missingProperty}” is missing here.`;
    case 'enum':
      return `“${String(data)}” is none of ${(params.allowedValues as unknown[]).join(', ')}.`;
    case 'const':
      return `“${unescaped(where)}” must be ${String(params.allowedValue)}.`;
    case 'pattern':
    case 'format':
      return `“${String(data)}” does not have the form that “${unescaped(where)}” needs: ${message}.`;
    default:
      return `“${unescaped(where)}” ${message ?? 'is not as it should be'}.`;
  }
}
