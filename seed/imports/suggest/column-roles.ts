import type { Places } from '../places/port.ts';
import type { ColumnProfile } from './column-profile.ts';
import { headerWords, rolesNamed, saysKey } from './header-words.ts';
import type { Role } from './role.ts';
import { canBe, canName } from './role-fits.ts';
import { type Evidence, evidenceOf } from './value-evidence.ts';
import { roleByValues } from './value-roles.ts';

type Roles = Map<ColumnProfile, Role>;

/** The likeliest role of each column: by its head where its values can be that, else by its values alone. */
export function rolesOf(profiles: readonly ColumnProfile[], places: Places): Roles {
  const roles: Roles = new Map();
  const rest: [ColumnProfile, Evidence][] = [];
  for (const profile of profiles) {
    const named = rolesNamed(profile.column);
    if (profile.filled === 0 || profile.flag || named === null) continue;
    const evidence = evidenceOf(profile, places);
    const found = named.find((role) => role !== 'key' && canBe(role, profile, evidence));
    if (found) roles.set(profile, found);
    else rest.push([profile, evidence]);
  }
  keyByHead(rest, (profile) => profile === profiles[0], roles);
  // Sums are known by the currency beside them, which may be found after them.
  for (const [profile, evidence] of [...rest, ...rest]) {
    const found = roles.has(profile) ? undefined : roleByValues(profile, evidence, new Set(roles.values()));
    if (found) roles.set(profile, found);
  }
  nameAndKey(profiles, roles);
  return roles;
}

const has = (roles: Roles, role: Role): boolean => [...roles.values()].includes(role);

/** The first column that is headed as a key and is one: a key that repeats would melt records into one. */
function keyByHead(rest: readonly [ColumnProfile, Evidence][], isFirst: IsFirst, roles: Roles): void {
  const able = rest
    .filter(([profile, evidence]) => saysKey(profile.column) && canBe('key', profile, evidence))
    .filter(([profile]) => isFirst(profile) || !isBareNumber(profile))
    .map(([profile]) => profile);
  const key =
    able.find(({ repeated }) => repeated === null) ?? able.find((profile) => isFirst(profile) && isRewritten(profile));
  if (key) roles.set(key, 'key');
}
/** "Number of visitors" is no two rows' alike either. */
const isBareNumber = ({ column, numbers }: ColumnProfile) => numbers > 0.9 && headerWords(column).includes(' ');
type IsFirst = (profile: ColumnProfile) => boolean;

/** A few rows that were written anew share the key of their records. */
const isRewritten = ({ repeated, distinct }: ColumnProfile): boolean =>
  repeated?.alike === true && repeated.rows < distinct * FEW_REWRITTEN;
const FEW_REWRITTEN = 0.05;

/** Columns headed as keys that some rows share, and what an editor should know of it. */
export const sharedKeys = (profiles: readonly ColumnProfile[]): ColumnProfile[] =>
  profiles.filter(
    ({ column, repeated, distinct }) => repeated !== null && repeated.rows < distinct * 0.1 && saysKey(column),
  );

/** A file without a column called so still has one that names its records, and mostly one that counts them. */
function nameAndKey(profiles: readonly ColumnProfile[], roles: Roles): void {
  const free = profiles.filter((profile) => !roles.has(profile) && rolesNamed(profile.column) !== null);
  if (!has(roles, 'key')) {
    const key = free.find((one) => canCount(one, one === profiles[0]));
    if (key) roles.set(key, 'key');
  }
  if (!has(roles, 'name')) {
    const name = free.find((one) => !roles.has(one) && one.filled > 0.95 && !one.flag && canName(one));
    if (name) roles.set(name, 'name');
  }
  if (!has(roles, 'summary')) {
    const longest = free
      .filter((one) => !roles.has(one) && (one.averageLength > 80 || (one.averageLength > 20 && one.sentences > 0.6)))
      .sort((a, b) => b.averageLength - a.averageLength)[0];
    if (longest) roles.set(longest, 'summary');
  }
}

/** Codes of their own on every row, as "PL-12"; bare numbers count rows where they come first, and anything elsewhere. */
const canCount = (
  { column, repeated, filled, dates, years, urls, averageLength, values, distinct }: ColumnProfile,
  isFirst: boolean,
): boolean =>
  repeated === null &&
  distinct > 1 &&
  filled > 0.95 &&
  dates < 0.5 &&
  years < 0.5 &&
  urls < 0.5 &&
  averageLength < 20 &&
  (rolesNamed(column) ?? []).length === 0 &&
  values.every(
    ([value]) =>
      /\p{N}/u.test(value) && !/\d[.,]\d|\d{4}-\d\d|\d[./]\d+[./]\d/.test(value) && (isFirst || /\p{L}/u.test(value)),
  );
