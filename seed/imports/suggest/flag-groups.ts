import type { ColumnProfile } from './column-profile.ts';

/** Columns that are named alike or hold marks: together they make lists. */
export interface FlagGroups {
  /** Expressions for goals: SDG_* and the like. */
  goals: { columns: string; atLeast?: number }[];
  /** Marked columns and what each stands for. */
  outcomes: Record<string, string>[];
  /** What was made of which column. */
  columns: Map<string, string>;
}

const GOAL = /^(.*(?:sdg|ods|odd|goal|obiettivo|цел|цур|στόχο\p{L}*|יעד)\D{0,3})(\d{1,2})(\D.*)?$/iu;
/** A score counts from here on, of ten. */
const HIGH = 7;
/** Fewer marked columns than these are no list. */
const FEWEST = 3;

export function flagGroups(profiles: readonly ColumnProfile[]): FlagGroups {
  const columns = new Map<string, string>();
  const patterns = new Map<string, ColumnProfile[]>();
  for (const profile of profiles) {
    const found = GOAL.exec(profile.column);
    if (!found) continue;
    const pattern = `${found[1]}*${found[3] ?? ''}`;
    patterns.set(pattern, [...(patterns.get(pattern) ?? []), profile]);
    columns.set(profile.column, '');
  }
  const goals = [...patterns].flatMap(([pattern, all]) => {
    const usable =
      all.length >= FEWEST && all.every(({ marks, numbers, filled }) => filled === 0 || marks || numbers > 0.9);
    if (!usable) return [];
    for (const { column } of all) columns.set(column, 'goals');
    return [
      all.every(({ marks, filled }) => marks || filled === 0)
        ? { columns: pattern }
        : { columns: pattern, atLeast: HIGH },
    ];
  });
  const marked = profiles.filter(({ flag, column }) => flag && !columns.has(column) && isMark(column, profiles));
  const outcomes =
    marked.length >= FEWEST ? [Object.fromEntries(marked.map(({ column }) => [column, readable(column)]))] : [];
  if (outcomes.length > 0) for (const { column } of marked) columns.set(column, 'outcomes');
  return { goals, outcomes, columns };
}

/** Marks of one kind make a list; a column of yes and no is a question of its own. */
function isMark(column: string, profiles: readonly ColumnProfile[]): boolean {
  const profile = profiles.find((one) => one.column === column);
  return profile?.distinct === 1 && !/^(no|n|0|false|не|нет)$/i.test(profile.values[0]?.[0] ?? '');
}

function readable(column: string): string {
  const words = column.replace(/[_-]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
