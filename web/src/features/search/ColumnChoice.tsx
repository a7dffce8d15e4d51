import { useNavigate } from '@tanstack/react-router';
import { Checkbox } from '../../components/Checkbox.tsx';
import { useMessages } from '../../lib/messages.ts';
import { COLUMNS, type Column } from '../../lib/search-state.ts';
import classes from './ColumnChoice.module.css';

/** Which columns the table has; the address keeps them. */
export function ColumnChoice({ columns }: { readonly columns: readonly Column[] }) {
  const t = useMessages();
  const navigate = useNavigate({ from: '/search' });
  const toggle = (column: Column) => {
    const chosen = COLUMNS.filter((known) => columns.includes(known) !== (known === column));
    navigate({ search: (old) => ({ ...old, columns: chosen }), replace: true, resetScroll: false });
  };
  return (
    <details className={classes.choice}>
      <summary>{t('table.columns', { count: columns.length + 1 })}</summary>
      <fieldset>
        <legend className="visually-hidden">{t('table.choose')}</legend>
        {COLUMNS.map((column) => (
          <Checkbox
            key={column}
            checked={columns.includes(column)}
            disabled={columns.length === 1 && columns[0] === column}
            onChange={() => toggle(column)}
            label={t(`column.${column}`)}
          />
        ))}
      </fieldset>
    </details>
  );
}
