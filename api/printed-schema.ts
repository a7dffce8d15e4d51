import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema } from './schema.ts';

const HEADING = '# The public API. Written by npm run codegen; change the types in api/ instead.\n\n';

/** The schema as text, sorted by name, so that a diff shows what changed and nothing else. */
export function printedSchema(): string {
  return `${HEADING}${printSchema(lexicographicSortSchema(buildSchema()))}\n`;
}
