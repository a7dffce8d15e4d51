import { useQuery } from 'urql';
import { EntityLink } from '../../components/EntityLink.tsx';
import { PageState } from '../../components/PageState.tsx';
import { Skeleton } from '../../components/Skeleton.tsx';
import { TranslatedText } from '../../components/TranslatedText.tsx';
import { type SearchRowFragment, SearchRowsDocument } from '../../gql/search.ts';
import { useMessages } from '../../lib/messages.ts';
import { type Column, type SearchState, USUAL_COLUMNS } from '../../lib/search-state.ts';
import { ColumnChoice } from './ColumnChoice.tsx';
import { DownloadTable } from './DownloadTable.tsx';
import { type CellPart, cellOf } from './row.ts';
import classes from './SearchTable.module.css';
import { useSearched } from './use-searched.ts';

const ROWS = 20;

/** The results side by side in columns of the reader's choice, which can be taken along as a file. */
export function SearchTable({ search, count }: { readonly search: SearchState; readonly count: number }) {
  const searched = useSearched(search);
  const { page = 1, columns = USUAL_COLUMNS } = search;
  const query = useQuery({ query: SearchRowsDocument, variables: { ...searched, page, pageSize: ROWS } });
  return (
    <div className={classes.outer}>
      <div className={classes.bar}>
        <ColumnChoice columns={columns} />
        <DownloadTable searched={searched} columns={columns} count={count} />
      </div>
      <div className="answer" aria-busy={query[0].fetching}>
        <PageState query={query} of={(data) => data.search} skeleton={<Skeleton height="600px" />}>
          {({ hits }) => <Table rows={hits.map(({ node }) => node)} columns={columns} />}
        </PageState>
      </div>
    </div>
  );
}

interface TableProps {
  readonly rows: readonly SearchRowFragment[];
  readonly columns: readonly Column[];
}

function Table({ rows, columns }: TableProps) {
  const t = useMessages();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be scrolled with the keyboard too.
    <section className={classes.scroll} aria-label={t('table.label')} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('column.name')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <EntityLink entity={row} />
              </th>
              {columns.map((column) => (
                <td key={column} data-column={column}>
                  <Cell parts={cellOf(row, column, t)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ parts }: { readonly parts: readonly CellPart[] }) {
  return parts.map((part, position) => (
    <span key={typeof part === 'string' ? part : 'id' in part ? part.id : part.value}>
      {position > 0 && ', '}
      {typeof part === 'string' ? part : 'name' in part ? <EntityLink entity={part} /> : <TranslatedText text={part} />}
    </span>
  ));
}
