import { type ColumnProfile, isYes } from './column-profile.ts';

/** Columns that are named alike or hold marks: together they make lists. */
export interface FlagGroups {
  /** Expressions for goals: SDG_* and the like. */
  goals: MarkedColumns[];
  /** Marked columns and what each stands for. */
  outcomes: Record<string, string>[];
  /** What was made of which column; an empty text where nothing can be. */
  columns: Map<string, string>;
}
type MarkedColumns = ({ columns: string } | { flags: Record<string, string> }) & { atLeast?: number; is?: string[] };

/** What heads of goals begin with in the languages of networks, and a number. */
const GOAL =
  /^(.*(?:sdg|ods|odd|goal|obiettivo|objetivo|obiectivul|objectif|ziel|cel|cíl|cél|mål|tavoite|hedef|ska|skh|hdk|doel|цел|ціль|цур|цср|цсц|στόχο\p{L}*|σβα|יעד|هدف)\D{0,3})(\d{1,2})(\D.*)?$/iu;
/** The same mark over all the seventeen says it without a word. */
const NUMBERED = /^(\D*)(\d{1,2})(\D.*)?$/u;
const GOALS = 17;
/** A score counts from here on, of ten. */
const HIGH = 7;
/** Fewer marked columns than these are no list. */
const FEWEST = 3;

interface Numbered {
  profile: ColumnProfile;
  number: number;
  pattern: string;
}

export function flagGroups(profiles: readonly ColumnProfile[]): FlagGroups {
  const columns = new Map<string, string>();
  const goals = [...goalColumns(profiles)].flatMap((all) => {
    const found = goalsOf(all);
    // Whatever else they hold, numbered goals are no lists of goals.
    for (const { profile } of all) columns.set(profile.column, found ? 'goals' : '');
    return found ?? [];
  });
  const marked = profiles.filter((profile) => profile.flag && !columns.has(profile.column) && isMark(profile));
  const outcomes =
    marked.length >= FEWEST ? [Object.fromEntries(marked.map(({ column }) => [column, readable(column)]))] : [];
  if (outcomes.length > 0) for (const { column } of marked) columns.set(column, 'outcomes');
  return { goals, outcomes, columns };
}

/** Columns that count the goals: those of one pattern together, those with each goal's name behind its number too. */
function goalColumns(profiles: readonly ColumnProfile[]): Numbered[][] {
  const named = numberedBy(GOAL, profiles);
  const all = named.length > 0 ? named : numberedBy(NUMBERED, profiles);
  const groups = grouped(all, ({ pattern }) => pattern);
  const rest = groups.filter((group) => group.length < FEWEST).flat();
  const found = [
    ...groups.filter((group) => group.length >= FEWEST),
    ...grouped(rest, ({ pattern }) => pattern.replace(/\*.*$/, '')).filter((group) => group.length >= FEWEST),
  ];
  return named.length > 0 ? found : found.filter((group) => new Set(group.map(({ number }) => number)).size === GOALS);
}

const numberedBy = (pattern: RegExp, profiles: readonly ColumnProfile[]): Numbered[] =>
  profiles.flatMap((profile) => {
    const [, before = '', digits = '', after = ''] = pattern.exec(profile.column) ?? [];
    const number = Number(digits);
    return number >= 1 && number <= GOALS ? [{ profile, number, pattern: `${before}*${after}` }] : [];
  });

function grouped(all: readonly Numbered[], key: (one: Numbered) => string): Numbered[][] {
  const groups = new Map<string, Numbered[]>();
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return [...groups.values()];
}

/** The expression for columns that hold marks or scores; null where they hold anything else. */
function goalsOf(all: readonly Numbered[]): MarkedColumns | null {
  const filled = all.filter(({ profile }) => profile.filled > 0).map(({ profile }) => profile);
  const [{ pattern }] = all as [Numbered];
  // Behind a zero or between underscores the pattern alone gives no number of a goal.
  const alike = all.every(
    (one) => one.pattern === pattern && one.profile.column === pattern.replace('*', `${one.number}`),
  );
  const columns = alike
    ? { columns: pattern }
    : { flags: Object.fromEntries(all.map(({ profile, number }) => [profile.column, String(number)])) };
  if (filled.every(({ marks }) => marks)) return { ...columns, ...(filled.length > 0 && setBy(filled)) };
  return filled.every(({ marks, numbers }) => marks || numbers > 0.9) ? { ...columns, atLeast: HIGH } : null;
}

/** What a set column holds, where a word for no stands there that the import takes for a mark. */
function setBy(profiles: readonly ColumnProfile[]): { is?: string[] } {
  const written = new Set(profiles.flatMap(({ values }) => values.map(([value]) => value.toLowerCase())));
  const unset = [...written].filter((value) => !isYes(value));
  return unset.every((value) => /^(0|0\.0|no|n|false|-)$/.test(value))
    ? {}
    : { is: ['x', ...written].filter((value, at, all) => isYes(value) && all.indexOf(value) === at) };
}

/** Marks of one kind make a list; a column of yes and no is a question of its own. */
const isMark = ({ distinct, values }: ColumnProfile): boolean => distinct === 1 && isYes(values[0]?.[0] ?? '');

function readable(column: string): string {
  const words = column.replace(/[_-]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
