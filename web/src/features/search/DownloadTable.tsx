import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useClient } from 'urql';
import { csvOf, downloadCsv } from '../../lib/csv.ts';
import { type Linkable, linkTo } from '../../lib/links.ts';
import { useMessages } from '../../lib/messages.ts';
import type { Column } from '../../lib/search-state.ts';
import { fileHead, fileLine } from './file-row.ts';
import { readAllRows } from './read-all-rows.ts';
import type { Searched } from './use-searched.ts';

interface Props {
  readonly searched: Searched;
  readonly columns: readonly Column[];
}

/** All results, not this page alone, as a file that any spreadsheet opens. */
export function DownloadTable({ searched, columns }: Props) {
  const t = useMessages();
  const client = useClient();
  const router = useRouter();
  const addressOf = (row: Linkable) => new URL(router.buildLocation(linkTo(row)).href, location.href).href;
  const [state, setState] = useState<'ready' | 'reading' | 'failed'>('ready');
  const download = async () => {
    setState('reading');
    const rows = await readAllRows(client, searched);
    setState(rows ? 'ready' : 'failed');
    if (!rows) return;
    const lines = rows.map((row) => fileLine(row, columns, addressOf(row), t));
    downloadCsv(t('table.file'), csvOf([fileHead(columns, t), ...lines]));
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
