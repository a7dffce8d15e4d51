import { basename, extname } from 'node:path';
import { Document } from 'yaml';
import { isBroken, type RawRow, type RowSource } from '../read/raw-row.ts';
import { slugOf } from '../settle/slug.ts';
import { type ColumnProfile, profileOf } from './column-profile.ts';
import { type Role, rolesOf } from './column-roles.ts';
import { flagGroups } from './flag-groups.ts';
import { guess, languageOf, SECTOR_GUESSES, STATUS_GUESSES } from './value-guesses.ts';

/** A first mapping, and what was made of each column. */
export interface Suggestion {
  yaml: string;
  columns: { column: string; role: string }[];
}

const SAMPLE = 2000;
/** More different words than these are no closed list. */
const MOST_VALUES = 40;

/** Writes a first mapping from the names and the values of a file's columns, to be corrected by hand. */
export async function suggestMapping(source: RowSource, file: string): Promise<Suggestion> {
  const rows = await sampleOf(source);
  const columns =
    source.columns.length > 0 ? source.columns : [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))];
  const profiles = withoutCopies(columns.map((column) => profileOf(column, rows)));
  const groups = flagGroups(profiles);
  const roles = rolesOf(profiles.filter((profile) => !groups.columns.has(profile.column)));
  const by = (role: Role) => [...roles].filter(([, one]) => one === role).map(([profile]) => profile);
  const mapping = { version: 1, source: sourceOf(file, by('summary')[0] ?? by('name')[0]), ...partsOf(by, groups) };
  const document = new Document(mapping);
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

function sourceOf(file: string, texts: ColumnProfile | undefined) {
  const title = basename(file, extname(file));
  const language = languageOf((texts?.values ?? []).map(([value]) => value).join('\n'));
  return { id: `source:${slugOf(title)}`, title, language };
}

type By = (role: Role) => ColumnProfile[];

function partsOf(by: By, groups: ReturnType<typeof flagGroups>) {
  const [name] = by('name');
  const [key] = by('key');
  const country = by('country')[0]?.column;
  const places = [
    ...by('city').map(placeOf('City', country)),
    ...by('region').map(placeOf('Region', country)),
    ...by('country').map(placeOf('Country')),
  ];
  const concepts = (role: Role) => listOf(by(role).map((profile) => ({ from: expressionOf(profile) })));
  const known = {
    read: readOf([...by('from'), ...by('to')]),
    key: key?.column,
    fields: fieldsOf(by, name),
    places: listOf(places),
    themes: concepts('themes'),
    challenges: concepts('challenges'),
    targetGroups: concepts('targetGroups'),
    methods: concepts('methods'),
    goals: listOf(groups.goals.map((from) => ({ from }))),
    stakeholders: listOf(by('organisation').map((profile) => stakeholderOf(profile, by('sector')[0], country))),
    programs: listOf(by('programs').map(({ column }) => ({ name: column }))),
    funding: listOf(by('funding').map(({ column }) => ({ name: column }))),
    outcomes: listOf(groups.outcomes.map((flags) => ({ name: { flags } }))),
    urls: listOf(by('url').map(({ column }) => column)),
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}

const listOf = <Item>(items: Item[]) => (items.length > 0 ? items : undefined);

function fieldsOf(by: By, name: ColumnProfile | undefined) {
  const [summary, problem, aims, lessons, status, from, to] = (
    ['summary', 'problem', 'aims', 'lessons', 'status', 'from', 'to'] as const
  ).map((role) => by(role)[0]);
  return {
    name: name?.column ?? 'WHICH COLUMN NAMES THE RECORD?',
    ...(summary && { summary: summary.column }),
    ...(problem && { problem: problem.column }),
    ...(aims && { aims: expressionOf(aims) }),
    ...(lessons && { lessons: expressionOf(lessons) }),
    ...(status && { status: { column: status.column, values: tableOf(status, STATUS_GUESSES) } }),
    ...((from || to) && { period: { ...(from && { from: from.column }), ...(to && { to: to.column }) } }),
  };
}

const expressionOf = ({ column, separator }: ColumnProfile) => (separator ? { column, split: separator } : column);

const placeOf = (kind: string, country?: string) => (profile: ColumnProfile) => ({
  from: expressionOf(profile),
  kind,
  ...(country && { country }),
});

function stakeholderOf({ column }: ColumnProfile, sector: ColumnProfile | undefined, country: string | undefined) {
  return {
    name: column,
    sector: sector
      ? { column: sector.column, values: tableOf(sector, SECTOR_GUESSES) }
      : { constant: 'LOCAL_AUTHORITY' },
    role: { constant: 'LEAD' },
    ...(country && { country }),
  };
}

/** Their words with what they may stand for; null, for nothing, where nothing suggests itself. */
const tableOf = ({ values }: ColumnProfile, guesses: Parameters<typeof guess>[1]) =>
  Object.fromEntries(values.slice(0, MOST_VALUES).map(([value]) => [value, guess(value, guesses)]));

/** Formats of dates that are not the standard ones. */
function readOf(dates: readonly ColumnProfile[]) {
  const formats = new Set(dates.flatMap(({ values }) => values.flatMap(([value]) => formatOf(value) ?? [])));
  const standard = ['yyyy', 'yyyy-MM-dd', 'yyyy-MM'];
  return [...formats].some((format) => !standard.includes(format))
    ? { dates: [...new Set([...formats, 'yyyy'])] }
    : undefined;
}

function formatOf(value: string): string | null {
  const found = /^\d{1,2}([./-])\d{1,2}[./-](\d{4}|\d{2})$/.exec(value);
  if (found) return `d${found[1]}M${found[1]}${found[2]?.length === 4 ? 'yyyy' : 'yy'}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? 'yyyy-MM-dd' : null;
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
