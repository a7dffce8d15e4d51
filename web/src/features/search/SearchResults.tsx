import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Notice } from '../../components/Notice.tsx';
import type { SearchQuery } from '../../gql/search.ts';
import { useMessages } from '../../lib/messages.ts';
import { Hit } from './Hit.tsx';
import classes from './SearchResults.module.css';

interface Props {
  readonly results: SearchQuery['search'];
  readonly text: string;
}

/** The hits in their order, and what to do where there are none. */
export function SearchResults({ results, text }: Props) {
  const t = useMessages();
  const { hits, totalCount, relaxed, didYouMean } = results;
  return (
    <div>
      <p role="status" className={classes.found}>
        {t('search.foundFor', { count: totalCount, text })}
        {relaxed && totalCount > 0 && ` · ${t('search.relaxed')}`}
      </p>
      {didYouMean != null && <DidYouMean suggestion={didYouMean} />}
      {totalCount === 0 && <NothingFound text={text} />}
      <ol className={classes.hits}>
        {hits.map((hit) => (
          <li key={hit.node.id}>
            <Hit hit={hit} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Without its filters the same search may find something; else there are the themes. */
function NothingFound({ text }: { readonly text: string }) {
  const t = useMessages();
  return (
    <Notice title={t('search.none', { text })} remedy={t('search.noneRemedy')}>
      <div className="actions">
        <Button renderRoot={(props) => <Link to="/search" search={{ q: text }} {...props} />}>
          {t('search.everywhere')}
        </Button>
        <Button variant="default" renderRoot={(props) => <Link to="/themes" {...props} />}>
          {t('search.themes')}
        </Button>
      </div>
    </Notice>
  );
}

function DidYouMean({ suggestion }: { readonly suggestion: string }) {
  const t = useMessages();
  return (
    <p className={classes.found}>
      <Link to="/search" search={(old) => ({ ...old, q: suggestion, page: undefined })}>
        {t('search.didYouMean', { suggestion })}
      </Link>
    </p>
  );
}
