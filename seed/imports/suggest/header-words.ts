import { foldedWords } from '../places/fold.ts';
import {
  DATE_STEMS,
  HEADER_STEMS,
  KIND_STEMS,
  LEAD_STEMS,
  SCALE_STEMS,
  TOTAL_STEMS,
  UNIT_PRICE_STEMS,
  UNIT_STEMS,
  VALUE_STEMS,
  YEAR_STEMS,
} from './header-stems.ts';
import type { Role } from './role.ts';

/** The words of a column's head: "fecha_inicio" and "fechaInicio" are two, and an Arabic article is none. */
export const headerWords = (column: string): string =>
  foldedWords(column.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).replace(/(?<=^| )(?:و?ال|لل)(?=\p{L}{2})/gu, '');

/** Tests the words of a head for any of the stems. */
function tester(stems: string): (words: string) => boolean {
  const alternatives = stems.split('|').map((stem) => {
    const words = headerWords(stem);
    const before = stem.startsWith('^') ? '^' : stem.startsWith('~') ? '\\S' : '(?:^| )';
    const after = stem.startsWith('^') ? '$' : stem.endsWith('$') ? '(?: |$)' : '';
    return `${before}${words}${after}`;
  });
  const pattern = new RegExp(alternatives.join('|'), 'u');
  return (words) => pattern.test(words);
}

const NAMED = HEADER_STEMS.map(([role, ...stems]) => [role, tester(stems.join('|'))] as const);
const namesKind = tester(KIND_STEMS);
const namesYear = tester(YEAR_STEMS);
const namesValue = tester(VALUE_STEMS);
const namesUnit = tester(UNIT_STEMS);
const namesUnitPrice = tester(UNIT_PRICE_STEMS);
const namesTotal = tester(TOTAL_STEMS);
const namesScale = tester(SCALE_STEMS);
const namesDate = tester(DATE_STEMS);
const namesLead = tester(LEAD_STEMS);

/** The roles that a column's head may name, the likeliest first; null where it names what no mapping reads. */
export function rolesNamed(column: string): Role[] | null {
  // A field within a field; "Nr. of project" is none.
  const [, outer, inner] = /^(.+)\.(\p{L}[^.]*)$/u.exec(column) ?? [];
  return outer !== undefined && inner !== undefined ? rolesWithin(outer, inner) : rolesOfWords(headerWords(column));
}

function rolesOfWords(words: string): Role[] | null {
  const named = NAMED.filter(([, names]) => names(words)).map(([role]) => role);
  if (named.includes('none')) return null;
  // "Org ID" is no name of an organisation.
  const isReference = named.includes('key') && !named.includes('name');
  const roles = named.filter(
    (role): role is Role => role !== 'none' && !(isReference && REFERRED.some((one) => one === role)),
  );
  // "Trägerart" is one word; "Rodzaj realizatora" two.
  if (roles.includes('organisation') && namesKind(words)) return ['sector', ...roles];
  return roles.includes('amount') && namesYear(words) ? ['costYear', ...roles] : roles;
}

const REFERRED: readonly Role[] = ['organisation', 'funding', 'programs', 'city'];

/** What a part of a thing is depends on the thing: partners.name names partners, results.value is no sum of money. */
function rolesWithin(outer: string, inner: string): Role[] | null {
  const part = headerWords(inner);
  const own = rolesOfWords(part);
  const whole = rolesOfWords(headerWords(outer));
  if (own === null || whole === null) return null;
  const [thing] = whole.filter((role) => PARTED.includes(role));
  if (thing === 'outcome') {
    if (namesUnit(part)) return ['outcomeUnit'];
    if (namesValue(part)) return ['outcomeValue'];
    return own.some((role) => role === 'name' || role === 'outcome') ? ['outcome'] : [];
  }
  if (thing === 'organisation') {
    if (own.includes('name')) return ['organisation'];
    return namesKind(part) ? ['sector'] : [];
  }
  if (thing === 'amount' && namesYear(part)) return ['costYear'];
  if (thing === 'amount' && namesValue(part)) return ['amount'];
  if (thing !== undefined && own[0] === 'name') return [thing];
  return own.length > 0 ? own : (rolesOfWords(headerWords(`${outer} ${inner}`)) ?? []);
}
const PARTED: readonly Role[] = ['outcome', 'organisation', 'amount', 'funding', 'programs', 'city', 'country'];

/** How likely sums under this head are those of the whole: 1 where it says so, -1 where they are for a piece. */
export function wholeness(column: string): number {
  const words = headerWords(column);
  return namesTotal(words) ? 1 : namesUnitPrice(words) ? -1 : 0;
}

/** Whether sums under this head are in thousands or millions: "Budget (k€)". */
export const saysScale = (column: string): boolean =>
  namesScale(headerWords(column)) || /(?<![\p{L}])[kmt]\s?(?:\p{Sc}|eur)/iu.test(column);

/** Whether a head says that organisations under it lead. */
export const saysLead = (column: string): boolean => namesLead(headerWords(column));

/** Whether a head leaves open what day it is: "Date", "f". */
export const leavesDayOpen = (column: string): boolean => column.trim().length <= 2 || namesDate(headerWords(column));

/** Whether a head is that of a thing's own number, and not of somebody's or something's it belongs to. */
export function saysKey(column: string): boolean {
  const words = headerWords(column);
  const roles = NAMED.filter(([, names]) => names(words)).map(([role]) => role);
  return roles.includes('key') && !roles.some((role) => NOT_OWN.some((one) => one === role));
}
const NOT_OWN: readonly (Role | 'none')[] = [
  'none',
  'organisation',
  'sector',
  'city',
  'country',
  'region',
  'funding',
  'programs',
  'currency',
  'themes',
  'methods',
  'targetGroups',
  'goals',
  'amount',
  'outcome',
  'language',
];
