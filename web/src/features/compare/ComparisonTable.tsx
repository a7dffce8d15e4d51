import type { ReactNode } from 'react';
import { EntityLink } from '../../components/EntityLink.tsx';
import type { ComparedPracticeFragment } from '../../gql/compare.ts';
import { useMessages } from '../../lib/messages.ts';
import { ComparisonCell } from './ComparisonCell.tsx';
import classes from './ComparisonTable.module.css';
import { countShared, isDocumented, type RowKind } from './comparison.ts';
import { ROWS } from './rows.tsx';

interface Props {
  readonly practices: readonly ComparedPracticeFragment[];
  /** What can be done with the practice at the head of a column. */
  readonly actions: (practice: ComparedPracticeFragment) => ReactNode;
}

/** Practices side by side, row by row; on a phone, one below the other within each row. What nobody documents is said once. */
export function ComparisonTable({ practices, actions }: Props) {
  const t = useMessages();
  const isTold = (row: RowKind) => practices.some((practice) => isDocumented(row.cell(practice, t)));
  const told = ROWS.filter(isTold);
  const open = ROWS.filter((row) => !isTold(row));
  return (
    <table className={classes.table} data-columns={practices.length}>
      <caption className="visually-hidden">{t('compare.title')}</caption>
      <thead>
        <tr>
          <td />
          {practices.map((practice) => (
            <th key={practice.id} scope="col">
              <EntityLink entity={practice} className={classes.name} />
              {actions(practice)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {told.map((row) => (
          <Row key={row.title} row={row} practices={practices} />
        ))}
        {open.length > 0 && (
          <tr>
            <th scope="row">{t('compare.nobodyWrote')}</th>
            <td colSpan={practices.length}>{open.map(({ title }) => t(title)).join(' · ')}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function Row({ row, practices }: { readonly row: RowKind } & Pick<Props, 'practices'>) {
  const t = useMessages();
  const cells = practices.map((practice) => ({ practice, cell: row.cell(practice, t) }));
  const shared = countShared(cells.map(({ cell }) => cell));
  const documented = cells.filter(({ cell }) => isDocumented(cell)).length;
  return (
    <tr>
      <th scope="row">{t(row.title)}</th>
      {cells.map(({ practice, cell }) => (
        <td key={practice.id}>
          <p className={classes.whose} lang={practice.name.language} aria-hidden="true">
            {practice.name.value}
          </p>
          <ComparisonCell cell={cell} shared={shared} of={practices.length} alone={documented === 1} />
        </td>
      ))}
    </tr>
  );
}
