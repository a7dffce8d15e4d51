import type { ReadSettings } from '../mapping/mapping.ts';
import type { Places } from '../places/port.ts';
import type { ColumnProfile } from './column-profile.ts';
import { costOf, sumsOf } from './cost-parts.ts';
import type { FlagGroups } from './flag-groups.ts';
import { blanksIn } from './found-blanks.ts';
import { dateFormats, dateFrom, dayQuestion } from './found-dates.ts';
import { numberFormat } from './found-numbers.ts';
import { languageNamed } from './language-names.ts';
import { expressionOf, namesFrom, tableOf } from './list-expressions.ts';
import { listSigns } from './list-signs.ts';
import { placesOf } from './place-parts.ts';
import type { By, Role } from './role.ts';
import { stakeholdersOf } from './stakeholder-parts.ts';
import { STATUS_GUESSES } from './value-guesses.ts';

/** What is known of the file besides its columns. */
interface About {
  language: string;
  /** What was found out while it was opened, and a mapping must say. */
  found?: ReadSettings;
  /** Whether the file has numbers of its own, as JSON and workbooks do. */
  typed: boolean;
  places: Places;
}

/** The keys of a mapping that the columns suggest, and what an editor is asked. */
export interface MappingParts {
  parts: Record<string, unknown>;
  questions: string[];
}

export function mappingParts(by: By, groups: FlagGroups, { language, found, typed, places }: About): MappingParts {
  const concepts = (role: Role) => listOf(by(role).map((profile) => ({ from: expressionOf(profile) })));
  const goals = [...groups.goals.map((from) => ({ from })), ...by('goals').map(goalsOf)];
  const sums = sumsOf(by);
  const numbers = sums ? numberFormat(sums, typed) : {};
  const cost = sums && costOf(sums, by, language);
  const blanks = blanksIn(USED_PLAIN.flatMap(by));
  const parts = {
    read: readOf(by, { ...found, ...(blanks && { empty: blanks }) }, cost?.cost ? numbers.format : undefined),
    key: by('key')[0]?.column,
    language: languageFrom(by('language')[0]),
    fields: { ...fieldsOf(by), ...(cost?.cost && { cost: cost.cost }) },
    places: listOf(placesOf(by, places)),
    themes: concepts('themes'),
    challenges: concepts('challenges'),
    targetGroups: concepts('targetGroups'),
    methods: concepts('methods'),
    goals: listOf(goals),
    stakeholders: listOf(stakeholdersOf(by)),
    programs: listOf(by('programs').map((profile) => ({ name: namesFrom(profile) }))),
    funding: listOf(by('funding').map((profile) => ({ name: namesFrom(profile) }))),
    outcomes: listOf([...groups.outcomes.map((flags) => ({ name: { flags } })), ...outcomesOf(by)]),
    urls: listOf(by('url').map(({ column }) => column)),
  };
  const questions = [dayQuestion(daysOf(by)), cost?.cost ? numbers.question : undefined, cost?.question];
  return {
    parts: Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)),
    questions: questions.filter((one): one is string => typeof one === 'string'),
  };
}

/** Roles of which a text that means nothing would become something. */
const USED_PLAIN: readonly Role[] = [
  ...([
    'name',
    'summary',
    'problem',
    'aims',
    'lessons',
    'from',
    'to',
    'amount',
    'currency',
    'city',
    'country',
  ] as const),
  ...(['region', 'organisation', 'themes', 'methods', 'targetGroups', 'challenges', 'programs', 'outcome'] as const),
];
const daysOf = (by: By) => [...by('from').slice(0, 1), ...by('to').slice(0, 1)];

const listOf = <Item>(items: Item[]) => (items.length > 0 ? items : undefined);

function readOf(by: By, found: ReadSettings = {}, numbers?: ReadSettings['numbers']): ReadSettings | undefined {
  const dates = dateFormats(daysOf(by));
  const read = { ...found, ...(dates && { dates }), ...(numbers && { numbers }) };
  return Object.keys(read).length > 0 ? read : undefined;
}

function fieldsOf(by: By) {
  const [name, summary, problem, aims, lessons, status, from, to] = (
    ['name', 'summary', 'problem', 'aims', 'lessons', 'status', 'from', 'to'] as const
  ).map((role) => by(role)[0]);
  return {
    name: name?.column ?? 'WHICH COLUMN NAMES THE RECORD?',
    ...(summary && { summary: summary.column }),
    ...(problem && { problem: problem.column }),
    ...(aims && { aims: expressionOf(aims) }),
    ...(lessons && { lessons: expressionOf(lessons) }),
    ...(status && { status: { column: status.column, values: tableOf(status, STATUS_GUESSES) } }),
    ...((from || to) && { period: { ...(from && { from: dateFrom(from) }), ...(to && { to: dateFrom(to) }) } }),
  };
}

/** The language that each row is in, where a column says it. */
function languageFrom(profile: ColumnProfile | undefined) {
  if (!profile) return undefined;
  const table = profile.values.flatMap(([value]) => {
    const tag = languageNamed(value);
    return tag && tag !== value ? [[value, tag] as const] : [];
  });
  return table.length > 0 ? { column: profile.column, values: Object.fromEntries(table) } : profile.column;
}

/** What may stand between the numbers of goals; a comma is no decimal sign there, and may come further on in the file. */
const BETWEEN_GOALS = [',', ';', '،', '؛', '/', '|', '\n'];
/** Goals are known by their number: "SDG 4" is 4. */
function goalsOf(profile: ColumnProfile) {
  const { column, values } = profile;
  const split = [...new Set([',', ';', ...listSigns(profile, BETWEEN_GOALS)])];
  const isBare = values.every(([value]) => /^[\p{N}\s.,;،؛/|]+$/u.test(value));
  return { from: { column, split, ...(!isBare && { match: '\\d+(?:\\.(?:\\d+|[a-z](?!\\w)))?' }) } };
}

/** What came of it: the first column of that, with the number and the unit beside it. */
function outcomesOf(by: By) {
  const [[value], [unit]] = [by('outcomeValue'), by('outcomeUnit')];
  return by('outcome').map(({ column }, at) => ({
    name: column,
    ...(at === 0 && value && { value: value.column }),
    ...(at === 0 && value && unit && { unit: unit.column }),
  }));
}
