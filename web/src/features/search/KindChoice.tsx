import { Link } from '@tanstack/react-router';
import type { EntityKind, SearchQuery } from '../../gql/search.ts';
import { useMessages } from '../../lib/messages.ts';
import { inWords } from '../../lib/numbers.ts';
import { KINDS } from '../../lib/search-state.ts';
import classes from './KindChoice.module.css';

interface Props {
  readonly kind: EntityKind | undefined;
  readonly facets: SearchQuery['search']['facets'];
  /** Another search is being answered: the counts belong to the one before. */
  readonly fetching: boolean;
  /** There is no answer: the counts belong to the search before. */
  readonly old: boolean;
}

/** Everything, or one kind of thing: with how many there are of each. */
export function KindChoice({ kind, facets, fetching, old }: Props) {
  const t = useMessages();
  const counts = facets.find((facet) => facet.name === 'kinds')?.values ?? [];
  const countOf = (known: EntityKind) => counts.find(({ value }) => value === known)?.count ?? 0;
  const kinds = KINDS.filter((known) => known === kind || countOf(known) > 0);
  return (
    <nav aria-label={t('search.kind')} className="answer" aria-busy={fetching} data-old={old}>
      <ul className={classes.kinds}>
        <li>
          <Link
            to="/search"
            search={(old) => ({ ...old, kind: undefined, page: undefined })}
            resetScroll={false}
            activeOptions={{ explicitUndefined: true }}
            data-chosen={!kind}
          >
            {t('search.all')}
          </Link>
        </li>
        {kinds.map((known) => (
          <li key={known}>
            <Link
              to="/search"
              search={(old) => ({ ...old, kind: known, page: undefined })}
              resetScroll={false}
              activeOptions={{ explicitUndefined: true }}
              data-chosen={known === kind}
            >
              {t(`kinds.${known}`)} <span data-count>{inWords(countOf(known))}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
