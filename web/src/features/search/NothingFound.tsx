import { Link } from '@tanstack/react-router';
import { Notice } from '../../components/Notice.tsx';
import { useMessages } from '../../lib/messages.ts';
import { setFilters } from '../../lib/search-filter.ts';
import type { SearchState } from '../../lib/search-state.ts';
import { AskForIt } from './AskForIt.tsx';
import { BroaderPlaces } from './BroaderPlaces.tsx';
import type { Results } from './facet.ts';
import { NearestThemes } from './NearestThemes.tsx';
import { useTellMissed } from './use-tell-missed.ts';
import { useWanted } from './use-wanted.ts';
import { WithoutFilters } from './WithoutFilters.tsx';
import { WordCounts } from './WordCounts.tsx';

interface Props {
  readonly search: SearchState;
  readonly results: Results;
}

/** What cost everything, a word or a filter, and where to go on from here. */
export function NothingFound({ search, results }: Props) {
  const t = useMessages();
  const { q: text = '' } = search;
  const narrowed = setFilters(search).length > 0 || search.kind !== undefined;
  useTellMissed(narrowed ? '' : text);
  return (
    <Notice
      title={text ? t('search.none', { text }) : t('search.noneAtAll')}
      remedy={narrowed ? t('search.noneNarrowed') : t('search.noneRemedy')}
    >
      <WordCounts text={text} />
      {narrowed && <WithoutFilters search={search} facets={results.facets} />}
      <BroaderPlaces search={search} />
      {text !== '' && <NearestThemes text={text} />}
      <div className="actions">
        {narrowed && text !== '' && (
          <Link to="/search" search={{ q: text }} className="button">
            {t('search.everywhere')}
          </Link>
        )}
        <Link to="/themes" className="button" data-look="quiet">
          {t('search.themes')}
        </Link>
        <Link to="/practices" className="button" data-look="quiet">
          {t('failure.browse')}
        </Link>
      </div>
      <AskForIt wanted={useWanted(search, results.facets)} />
    </Notice>
  );
}
