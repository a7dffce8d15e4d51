import type { ColumnProfile } from './column-profile.ts';
import type { Role } from './role.ts';
import type { Evidence } from './value-evidence.ts';

/** Whether a column's values can be what its head says. */
export function canBe(role: Role, profile: ColumnProfile, evidence: Evidence): boolean {
  const { averageLength, distinct, years, dates, urls, numbers, filled } = profile;
  const days = dates + years;
  switch (role) {
    case 'key':
      return isVaried(profile) && filled > 0.95 && averageLength < 40;
    case 'name':
      // A national programme bears one name in many towns: what is headed as the name need not differ from row to row.
      return averageLength > 3 && averageLength < 200 && numbers < 0.2 && distinct > 1;
    case 'summary':
    case 'problem':
    case 'lessons':
      return averageLength > 12 && numbers < 0.2;
    case 'from':
    case 'to':
      return days > 0.6 || (years > 0.3 && role === 'to');
    case 'costYear':
      return years > 0.8;
    case 'url':
      return urls > 0.3;
    case 'status':
      return distinct <= 30 && averageLength < 60 && evidence.statuses > 0;
    case 'sector':
      return distinct <= 30 && averageLength < 60 && evidence.sectors > 0;
    case 'language':
      return evidence.languages > 0.7;
    case 'country':
      return averageLength < 60 && numbers < 0.2 && evidence.countries > 0.2;
    case 'city':
      return averageLength < 60 && numbers < 0.2 && evidence.cities > 0.1;
    case 'region':
      return averageLength < 60 && numbers < 0.2;
    case 'themes':
      if (evidence.sectors > 0.7 && distinct <= 8) return false;
      return isCategory(profile);
    case 'methods':
    case 'targetGroups':
    case 'challenges':
      return isCategory(profile);
    case 'amount':
      return numbers > 0.5 && years < 0.5 && dates < 0.5;
    case 'outcomeValue':
      return numbers > 0.8;
    case 'currency':
      return evidence.currencies > 0.5;
    case 'goals':
      return evidence.goals > 0.5;
    default:
      return averageLength < 300 && numbers < 0.5 && urls < 0.5 && days < 0.5;
  }
}

/** Words that recur from row to row, or a list of short ones. */
function isCategory({ averageLength, numbers, urls, distinct, values, pieceLength }: ColumnProfile): boolean {
  const sample = values.reduce((sum, [, count]) => sum + count, 0);
  return (
    averageLength < 120 &&
    numbers < 0.5 &&
    urls < 0.2 &&
    distinct > 1 &&
    (distinct < Math.max(20, sample * 0.7) || pieceLength < 30)
  );
}

/** Without a head that says so, a name differs from row to row. */
export const canName = (profile: ColumnProfile): boolean =>
  profile.averageLength > 8 && profile.averageLength < 200 && profile.numbers < 0.2 && isVaried(profile);

const isVaried = ({ values, distinct }: ColumnProfile): boolean =>
  distinct > values.reduce((sum, [, count]) => sum + count, 0) * 0.5;
