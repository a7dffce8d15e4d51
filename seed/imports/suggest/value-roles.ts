import type { ColumnProfile } from './column-profile.ts';
import { isMoney } from './found-currencies.ts';
import { leavesDayOpen, saysKey } from './header-words.ts';
import type { Role } from './role.ts';
import type { Evidence } from './value-evidence.ts';

/** A sum of money for a practice has at least so many digits. */
const SUM = /\d[\d.,'\s]{3,}/;

/** What a column is by its values, where its head says nothing; `taken` are the roles that other columns have. */
export function roleByValues(profile: ColumnProfile, evidence: Evidence, taken: ReadonlySet<Role>): Role | undefined {
  // Numbers of things are no sums, however large.
  const sums = (isMoney(profile) || taken.has('currency')) && !saysKey(profile.column);
  const { urls, dates, numbers, years, values, distinct, averageLength, separator } = profile;
  const isDay = dates > 0.8 && leavesDayOpen(profile.column);
  const rules: [Role, boolean][] = [
    ['url', urls > 0.6],
    ['currency', evidence.currencies > 0.8 && distinct <= 20 && !taken.has('currency')],
    ['from', isDay && !taken.has('from')],
    ['to', isDay && taken.has('from') && !taken.has('to')],
    ['goals', evidence.goals > 0.8 && values.some(([value]) => /^(sdg|ods|odd)/i.test(value))],
    ['country', evidence.countries > 0.8 && !taken.has('country')],
    ['status', evidence.statuses > 0.6 && distinct <= 10 && !taken.has('status')],
    ['sector', evidence.sectors > 0.7 && distinct <= 12 && !taken.has('sector')],
    ['city', evidence.cities > 0.7 && distinct > 2 && !taken.has('city')],
    ['organisation', evidence.organisations > 0.5 && averageLength < 70 && !taken.has('organisation')],
    [
      'amount',
      sums && numbers > 0.8 && years < 0.5 && values.some(([value]) => SUM.test(value)) && !taken.has('amount'),
    ],
    ['themes', separator !== null && averageLength < 80 && numbers < 0.2 && !taken.has('themes')],
  ];
  return rules.find(([, holds]) => holds)?.[0];
}
