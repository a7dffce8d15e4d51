import { useRouter } from '@tanstack/react-router';
import { useRef } from 'react';
import type { SearchFileRowFragment } from '../../gql/search.ts';
import { csvOf, downloadCsv } from '../../lib/csv.ts';
import { type Linkable, linkTo } from '../../lib/links.ts';
import { useMessages } from '../../lib/messages.ts';
import { inWords } from '../../lib/numbers.ts';
import type { Column } from '../../lib/search-state.ts';
import classes from './DownloadTable.module.css';
import { fileHead, fileLine } from './file-row.ts';
import { MOST_ROWS } from './read-all-rows.ts';
import { useDownload } from './use-download.ts';
import type { Searched } from './use-searched.ts';

interface Props {
  readonly searched: Searched;
  readonly columns: readonly Column[];
  /** How many results there are. */
  readonly count: number;
}

/** All results, not this page alone, as a file that any spreadsheet opens. */
export function DownloadTable({ searched, columns, count }: Props) {
  const t = useMessages();
  const router = useRouter();
  const addressOf = (row: Linkable) => new URL(router.buildLocation(linkTo(row)).href, location.href).href;
  const save = (rows: readonly SearchFileRowFragment[]) => {
    const lines = rows.map((row) => fileLine(row, columns, addressOf(row), t));
    downloadCsv(t('table.file'), csvOf([fileHead(columns, t), ...lines]));
  };
  const { download, start, cancel } = useDownload(searched, save);
  const button = useRef<HTMLButtonElement>(null);
  const reading = download.state === 'reading' ? download : null;
  const all = Math.min(count, MOST_ROWS);
  return (
    <div className={classes.download}>
      <div className={classes.actions}>
        {reading && (
          <>
            <label>
              <span>{t('table.reading', { read: inWords(reading.read), all: inWords(reading.all || all) })}</span>
              <progress max={reading.all || all} value={reading.read} />
            </label>
            <button
              type="button"
              className="button"
              data-look="quiet"
              onClick={() => {
                cancel();
                button.current?.focus();
              }}
            >
              {t('table.cancel')}
            </button>
          </>
        )}
        {/* Not disabled while it is at work: the keyboard would lose its place. */}
        <button
          ref={button}
          type="button"
          className="button"
          data-look="quiet"
          aria-disabled={reading !== null}
          onClick={() => reading || start()}
        >
          {t('table.download')}
        </button>
      </div>
      {count > MOST_ROWS && <p>{t('table.most', { most: inWords(MOST_ROWS), count: inWords(count) })}</p>}
      {download.state === 'failed' && <p role="alert">{t('table.failed')}</p>}
      <output>{download.state === 'done' && t('table.done', { count: download.rows })}</output>
    </div>
  );
}
