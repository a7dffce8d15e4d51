import type { Document, Node } from 'yaml';
import type { ColumnProfile } from './column-profile.ts';
import { sharedKeys } from './column-roles.ts';
import { inParts, MOST_VALUES } from './list-expressions.ts';
import type { By } from './role.ts';
import { guess, SECTOR_GUESSES, STATUS_GUESSES } from './value-guesses.ts';

/** What an editor should know of the key. */
export function keyQuestions(profiles: readonly ColumnProfile[], key: ColumnProfile | undefined): string[] {
  return sharedKeys(profiles)
    .filter((profile) => !key || profile === key)
    .map(({ column, repeated }) =>
      key
        ? `key: rows share “${repeated?.value}” in “${column}”; of their texts, dates and sums the first one's count`
        : `key: “${column}”, once no two records share “${repeated?.value}”; left out, as one of them would be lost`,
    );
}

/** Without a country, homonyms stay open. */
export const countryQuestion = (by: By): string[] =>
  by('city').length > 0 && by('country').length === 0
    ? ['places: no column names the country; where all lie in one, “country: { constant: … }” settles homonyms']
    : [];

/** Words of theirs that nothing suggests itself for stand beside the table, to be filled in: left out, they reject their rows. */
export function commentUnknown(document: Document, by: By): void {
  const tables = [
    {
      profile: by('status')[0],
      guesses: STATUS_GUESSES,
      path: ['fields', 'status', 'values'],
      of: by('status')[0]?.column,
    },
    ...by('organisation').flatMap((_, at) =>
      by('sector').map((sector) => ({
        profile: inParts(sector),
        guesses: SECTOR_GUESSES,
        path: ['stakeholders', at, 'sector', 'values'],
        of: sector.column,
      })),
    ),
  ];
  for (const { profile, guesses, path, of } of tables) {
    if (document.getIn([...path.slice(0, -1), 'column']) !== of) continue;
    const unknown = (profile?.values ?? []).slice(0, MOST_VALUES).filter(([value]) => guess(value, guesses) === null);
    const table = document.getIn(path, true) as Node | undefined;
    if (unknown.length > 0 && table)
      table.comment = unknown
        .map(([value]) => ` ? ${JSON.stringify(value)}: which of ours does it stand for?`)
        .join('\n');
  }
}

/** What stands in the file and nowhere in the mapping. */
export function unusedComment(unused: readonly ColumnProfile[]): string[] {
  const filled = unused.filter((profile) => profile.filled > 0 && profile.distinct > 1);
  const names = filled.slice(0, 60).map(({ column }) => column.replace(/\s+/g, ' '));
  return names.length > 0 ? [` Columns that nothing was made of: ${names.join(', ')}`] : [];
}
