import type { ReadSettings } from '../mapping/mapping.ts';
import type { Places } from '../places/port.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { FlagGroups } from './flag-groups.ts';
import { currencyBeside, currencyOf, dateFormats, dateFrom, likelyCurrency, numberFormat } from './found-formats.ts';
import type { Role } from './role.ts';
import { isTown } from './value-evidence.ts';
import { guess, SECTOR_GUESSES, STATUS_GUESSES } from './value-guesses.ts';

/** The columns of a role. */
export type By = (role: Role) => ColumnProfile[];

/** What is known of the file besides its columns. */
interface About {
  language: string;
  /** What was found out while it was opened, and a mapping must say. */
  found?: ReadSettings;
  places: Places;
}

/** More different words than these are no closed list. */
export const MOST_VALUES = 40;

/** The keys of a mapping that the columns suggest. */
export function mappingParts(by: By, groups: FlagGroups, { language, found, places }: About) {
  const country = by('country')[0]?.column;
  const region = by('region')[0]?.column;
  const towns = by('city');
  const concepts = (role: Role) => listOf(by(role).map((profile) => ({ from: expressionOf(profile) })));
  const goals = [...groups.goals.map((from) => ({ from })), ...by('goals').map(goalsOf)];
  const known = {
    read: readOf(by, found),
    key: by('key')[0]?.column,
    fields: fieldsOf(by, language),
    places: listOf([
      ...towns.map((profile) => townOf(profile, places, { country, region })),
      ...(towns.length > 0 ? [] : by('region').map(placeOf('Region', country))),
      ...by('country').map(placeOf('Country')),
    ]),
    themes: concepts('themes'),
    challenges: concepts('challenges'),
    targetGroups: concepts('targetGroups'),
    methods: concepts('methods'),
    goals: listOf(goals),
    stakeholders: listOf(by('organisation').map((profile) => stakeholderOf(profile, by('sector')[0], country))),
    programs: listOf(by('programs').map(({ column }) => ({ name: column }))),
    funding: listOf(by('funding').map(({ column }) => ({ name: column }))),
    outcomes: listOf(groups.outcomes.map((flags) => ({ name: { flags } }))),
    urls: listOf(by('url').map(({ column }) => column)),
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}

const listOf = <Item>(items: Item[]) => (items.length > 0 ? items : undefined);

function readOf(by: By, found: ReadSettings = {}): ReadSettings | undefined {
  const dates = dateFormats([...by('from'), ...by('to')]);
  const numbers = numberFormat(by('amount'));
  const read = { ...found, ...(dates && { dates }), ...(numbers && { numbers }) };
  return Object.keys(read).length > 0 ? read : undefined;
}

function fieldsOf(by: By, language: string) {
  const [name, summary, problem, aims, lessons, status, from, to, amount] = (
    ['name', 'summary', 'problem', 'aims', 'lessons', 'status', 'from', 'to', 'amount'] as const
  ).map((role) => by(role)[0]);
  return {
    name: name?.column ?? 'WHICH COLUMN NAMES THE RECORD?',
    ...(summary && { summary: summary.column }),
    ...(problem && { problem: problem.column }),
    ...(aims && { aims: expressionOf(aims) }),
    ...(lessons && { lessons: expressionOf(lessons) }),
    ...(status && { status: { column: status.column, values: tableOf(status, STATUS_GUESSES) } }),
    ...((from || to) && { period: { ...(from && { from: dateFrom(from) }), ...(to && { to: dateFrom(to) }) } }),
    ...(amount && {
      cost: { amount: amount.column, currency: currencyFrom(by('currency')[0], amount, language) },
    }),
  };
}

/** The column of currencies with a table for those that are no codes, or the likeliest one for all rows. */
function currencyFrom(column: ColumnProfile | undefined, amount: ColumnProfile, language: string) {
  const likely = likelyCurrency(amount, language);
  if (!column) return currencyBeside(amount, likely) ?? { constant: likely };
  const others = column.values.flatMap(([value]) => {
    const code = currencyOf(value);
    return code && code !== value ? [[value, code] as const] : [];
  });
  return others.length > 0 ? { column: column.column, values: Object.fromEntries(others) } : column.column;
}

const expressionOf = ({ column, separator }: ColumnProfile) => (separator ? { column, split: separator } : column);

/** Goals are known by their number: "SDG 4" is 4. */
const goalsOf = ({ column, separator, values }: ColumnProfile) => ({
  from: values.some(([value]) => /^\D/.test(value))
    ? { column, ...(separator && { split: separator }), match: '\\d+(?:\\.\\w+)?' }
    : expressionOf({ column, separator } as ColumnProfile),
});

/** Towns, split by the signs between whole names of towns: "Kraków/Łódź", and not "Aix-en-Provence". */
function townOf(profile: ColumnProfile, places: Places, beside: { country?: string; region?: string }) {
  const { column, values } = profile;
  const split = [',', ';', '/', '|'].filter((sign) =>
    values.some(([value]) => {
      const parts = value.split(sign).map((part) => part.trim());
      return parts.length > 1 && parts.every((part) => isTown(part, places));
    }),
  );
  const from = split.length > 0 ? { column, split } : column;
  return {
    from,
    kind: 'City',
    ...(beside.country && { country: beside.country }),
    ...(beside.region && { region: beside.region }),
  };
}

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

/** Their words with what they may stand for; those that nothing suggests itself for are left to the editor. */
const tableOf = ({ values }: ColumnProfile, guesses: Parameters<typeof guess>[1]) =>
  Object.fromEntries(
    values.slice(0, MOST_VALUES).flatMap(([value]) => {
      const ours = guess(value, guesses);
      return ours ? [[value, ours] as const] : [];
    }),
  );
