import { basename, extname } from 'node:path';
import { Document, visit } from 'yaml';
import type { ReadSettings } from '../mapping/mapping.ts';
import { openPlaces } from '../places/open.ts';
import { isBroken, type RawRow, type RowSource } from '../read/raw-row.ts';
import { slugOf } from '../settle/slug.ts';
import { type ColumnProfile, profileOf } from './column-profile.ts';
import { rolesOf } from './column-roles.ts';
import { flagGroups } from './flag-groups.ts';
import { mappingParts } from './mapping-parts.ts';
import { commentUnknown, countryQuestion, keyQuestions, unusedComment } from './questions.ts';
import type { Role } from './role.ts';
import { languageOf } from './text-language.ts';

/** A first mapping, and what was made of each column. */
export interface Suggestion {
  yaml: string;
  columns: { column: string; role: string }[];
}

const SAMPLE = 2000;

/**
 * Writes a first mapping from the names and the values of a file's columns, to be corrected by hand.
 *
 * @param given how the file was said to be read, which its mapping then says too
 */
export async function suggestMapping(source: RowSource, file: string, given: ReadSettings = {}): Promise<Suggestion> {
  const rows = await sampleOf(source);
  const columns =
    source.columns.length > 0 ? source.columns : [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))];
  const profiles = withoutCopies(columns.map((column) => profileOf(column, rows)));
  const groups = flagGroups(profiles);
  const places = await openPlaces([]);
  const roles = rolesOf(
    profiles.filter((profile) => !groups.columns.has(profile.column)),
    places,
  );
  const by = (role: Role) => [...roles].filter(([, one]) => one === role).map(([profile]) => profile);
  const worded = [...by('summary'), ...by('name')];
  const described = sourceOf(file, worded.length > 0 ? worded : profiles);
  const typed = /^(?:JSON|Excel)/.test(source.read);
  const about = { language: described.language, found: { ...given, ...source.found }, typed, places };
  const { parts, questions } = mappingParts(by, groups, about);
  const document = new Document({ version: 1, source: described, ...parts });
  commentUnknown(document, by);
  quoteLines(document);
  const used = columnsIn(parts, groups.columns);
  const asked = [...keyQuestions(profiles, by('key')[0]), ...countryQuestion(by), ...questions];
  document.commentBefore = [
    ' yaml-language-server: $schema=docs/mapping.schema.json',
    ` A first mapping of ${file}, to be corrected by hand: see docs/importing.md.`,
    ...unusedComment(profiles.filter(({ column }) => !used.has(column))),
    ...asked.map((question) => ` ? ${question}.`),
  ].join('\n');
  const told = profiles.map(({ column }) => ({ column, role: groups.columns.get(column) ?? roleOf(roles, column) }));
  return {
    yaml: document.toString({ lineWidth: 110 }),
    columns: told.map(({ column, role }) => ({ column, role: used.has(column) ? role : '' })),
  };
}

/** A line's end is seen where it is written as one. */
function quoteLines(document: Document): void {
  visit(document, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'string' && scalar.value.includes('\n')) scalar.type = 'QUOTE_DOUBLE';
    },
  });
}

/** The columns that a mapping reads anywhere. */
function columnsIn(parts: unknown, grouped: ReadonlyMap<string, string>): Set<string> {
  const used = new Set([...grouped].filter(([, role]) => role !== '').map(([column]) => column));
  const gather = (part: unknown): void => {
    if (typeof part === 'string') used.add(part);
    else if (part !== null && typeof part === 'object') for (const inner of Object.values(part)) gather(inner);
  };
  gather(parts);
  return used;
}

/** Some exports hold a column twice. */
const withoutCopies = (profiles: readonly ColumnProfile[]): ColumnProfile[] =>
  profiles.filter((profile, index) => {
    const values = JSON.stringify(profile.values);
    const earlier = profiles
      .slice(0, index)
      .some((one) => one.filled === profile.filled && JSON.stringify(one.values) === values);
    return profile.flag || profile.distinct < 2 || !earlier;
  });

const roleOf = (roles: Map<ColumnProfile, Role>, column: string) =>
  [...roles].find(([profile]) => profile.column === column)?.[1] ?? '';

async function sampleOf(source: RowSource): Promise<RawRow[]> {
  const rows: RawRow[] = [];
  for await (const row of source.rows) {
    if (!isBroken(row)) rows.push(row);
    if (rows.length >= SAMPLE) break;
  }
  return rows;
}

function sourceOf(file: string, texts: readonly ColumnProfile[]) {
  const title = basename(file, extname(file));
  const language = languageOf(texts.flatMap(({ values }) => values.map(([value]) => value)).join('\n'));
  return { id: `source:${slugOf(title)}`, title, language };
}
