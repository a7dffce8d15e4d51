import { useState } from 'react';
import { useClient } from 'urql';
import { csvOf, downloadCsv } from '../../lib/csv.ts';
import { useMessages } from '../../lib/messages.ts';
import type { Column } from '../../lib/search-state.ts';
import { readAllRows } from './read-all-rows.ts';
import { cellOf, wordsOf } from './row.ts';
import type { Searched } from './use-searched.ts';

interface Props {
  readonly searched: Searched;
  readonly columns: readonly Column[];
}

/** All results, not this page alone, as a file that any spreadsheet opens. */
export function DownloadTable({ searched, columns }: Props) {
  const t = useMessages();
  const client = useClient();
  const [state, setState] = useState<'ready' | 'reading' | 'failed'>('ready');
  const download = async () => {
    setState('reading');
    const rows = await readAllRows(client, searched);
    setState(rows ? 'ready' : 'failed');
    if (!rows) return;
    const head = [t('column.name'), ...columns.map((column) => t(`column.${column}`)), t('column.address')];
    const lines = rows.map((row) => [
      row.name.value,
      ...columns.map((column) => cellOf(row, column, t).map(wordsOf).join('; ')),
      row.id,
    ]);
    downloadCsv(t('table.file'), csvOf([head, ...lines]));
  };
  return (
    <div>
      <button
        type="button"
        className="button"
        data-look="quiet"
        onClick={download}
        disabled={state === 'reading'}
        aria-busy={state === 'reading'}
      >
        {t('table.download')}
      </button>
      {state === 'failed' && <p role="alert">{t('table.failed')}</p>}
    </div>
  );
}
