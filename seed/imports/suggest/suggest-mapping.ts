import { basename, extname } from 'node:path';
import { Document, type Node } from 'yaml';
import { openPlaces } from '../places/open.ts';
import { isBroken, type RawRow, type RowSource } from '../read/raw-row.ts';
import { slugOf } from '../settle/slug.ts';
import { type ColumnProfile, profileOf } from './column-profile.ts';
import { rolesOf } from './column-roles.ts';
import { flagGroups } from './flag-groups.ts';
import { type By, MOST_VALUES, mappingParts } from './mapping-parts.ts';
import type { Role } from './role.ts';
import { languageOf } from './text-language.ts';
import { guess, SECTOR_GUESSES, STATUS_GUESSES } from './value-guesses.ts';

/** A first mapping, and what was made of each column. */
export interface Suggestion {
  yaml: string;
  columns: { column: string; role: string }[];
}

const SAMPLE = 2000;

/** Writes a first mapping from the names and the values of a file's columns, to be corrected by hand. */
export async function suggestMapping(source: RowSource, file: string): Promise<Suggestion> {
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
  const parts = mappingParts(by, groups, { language: described.language, found: source.found, places });
  const document = new Document({ version: 1, source: described, ...parts });
  commentUnknown(document, by);
  document.commentBefore = ` yaml-language-server: $schema=docs/mapping.schema.json\n A first mapping of ${file}, to be corrected by hand: see docs/importing.md.${unusedComment(profiles, roles, groups.columns)}`;
  const told = profiles.map(({ column }) => ({ column, role: groups.columns.get(column) ?? roleOf(roles, column) }));
  return { yaml: document.toString({ lineWidth: 110 }), columns: told };
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

/** Words of theirs that nothing suggests itself for stand beside the table, to be filled in: left out, they reject their rows. */
function commentUnknown(document: Document, by: By): void {
  const tables = [
    { profile: by('status')[0], guesses: STATUS_GUESSES, path: ['fields', 'status', 'values'] },
    { profile: by('sector')[0], guesses: SECTOR_GUESSES, path: ['stakeholders', 0, 'sector', 'values'] },
  ];
  for (const { profile, guesses, path } of tables) {
    const unknown = (profile?.values ?? []).slice(0, MOST_VALUES).filter(([value]) => guess(value, guesses) === null);
    const table = document.getIn(path, true) as Node | undefined;
    if (unknown.length > 0 && table)
      table.comment = unknown
        .map(([value]) => ` ? ${JSON.stringify(value)}: which of ours does it stand for?`)
        .join('\n');
  }
}

function unusedComment(
  profiles: readonly ColumnProfile[],
  roles: ReadonlyMap<ColumnProfile, Role>,
  grouped: ReadonlyMap<string, string>,
): string {
  const unused = profiles.filter(
    (profile) => profile.filled > 0 && profile.distinct > 1 && !roles.has(profile) && !grouped.has(profile.column),
  );
  return unused.length > 0
    ? `\n Columns that nothing was made of: ${unused
        .slice(0, 60)
        .map(({ column }) => column)
        .join(', ')}`
    : '';
}
