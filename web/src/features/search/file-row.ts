import type { SearchFileRowFragment } from '../../gql/search.ts';
import type { Translate } from '../../lib/messages.ts';
import type { Column } from '../../lib/search-state.ts';
import { cellOf, wordsOf } from './row.ts';

/** What the columns of a file are called: those of the table, and what leads back from each line. */
export const fileHead = (columns: readonly Column[], t: Translate): string[] => [
  t('column.name'),
  ...columns.map((column) => t(`column.${column}`)),
  t('column.link'),
  t('column.sources'),
  t('column.address'),
];

/** One thing as a line of a file. @param address of its page, whole: a file is read far from the site. */
export const fileLine = (
  row: SearchFileRowFragment,
  columns: readonly Column[],
  address: string,
  t: Translate,
): string[] => [
  row.name.value,
  ...columns.map((column) => cellOf(row, column, t).map(wordsOf).join('; ')),
  address,
  sourcesOf(row).join('; '),
  row.id,
];

/** "Final report (https://…)": each document once, however often it is cited. */
function sourcesOf({ citations }: SearchFileRowFragment): string[] {
  const lines = citations.map(({ source: { title, url } }) => (url == null ? title.value : `${title.value} (${url})`));
  return [...new Set(lines)];
}
