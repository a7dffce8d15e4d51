import type { ColumnProfile } from './column-profile.ts';
import { saysLead } from './header-words.ts';
import { inParts, namesFrom, tableOf } from './list-expressions.ts';
import type { By } from './role.ts';
import { SECTOR_GUESSES } from './value-guesses.ts';

/** Organisations with what the file says of each, and no more. */
export function stakeholdersOf(by: By) {
  const country = by('country')[0]?.column;
  const sectors = by('sector');
  return by('organisation').map((profile) => {
    const sector = sectors.find((one) => belongsTo(one.column, profile.column, by('organisation').length));
    const leads = saysLead(profile.column);
    return {
      name: namesFrom(profile),
      ...(sector && { sector: sectorFrom(sector) }),
      ...(leads && { role: { constant: 'LEAD' } }),
      ...(leads && country && { country }),
    };
  });
}

/** Kinds of organisations; where a cell holds several, each is that of the organisation at the same place. */
function sectorFrom(profile: ColumnProfile) {
  const expression = namesFrom(profile);
  const split = typeof expression === 'string' ? {} : expression;
  return { column: profile.column, ...split, values: tableOf(inParts(profile), SECTOR_GUESSES) };
}

/** Whether a column of kinds is that of this column of organisations: its only one, or named alike. */
function belongsTo(sector: string, organisation: string, organisations: number): boolean {
  const outer = (column: string) => /^(.+)\.[^.\s]+$/.exec(column)?.[1];
  if (outer(sector) !== undefined || outer(organisation) !== undefined) return outer(sector) === outer(organisation);
  const [first = ''] = organisation.split(/[\s_]/);
  return organisations === 1 || sector.toLowerCase().startsWith(first.toLowerCase());
}
