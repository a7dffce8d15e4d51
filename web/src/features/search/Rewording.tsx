import { Link } from '@tanstack/react-router';
import { useMessages } from '../../lib/messages.ts';
import type { Results } from './facet.ts';
import classes from './Rewording.module.css';
import { WordCounts } from './WordCounts.tsx';

interface Props {
  readonly results: Results;
  readonly text: string;
}

/** Where the words were not taken as they stand: a better spelling, and which of them nothing has. */
export function Rewording({ results: { didYouMean, relaxed, totalCount }, text }: Props) {
  const t = useMessages();
  const partly = relaxed && totalCount > 0;
  if (didYouMean == null && !partly) return null;
  return (
    <div className={classes.note}>
      {didYouMean != null && (
        <p>
          {t('search.didYouMean')}{' '}
          <Link to="/search" search={(old) => ({ ...old, q: didYouMean, page: undefined })}>
            <bdi>{didYouMean}</bdi>
          </Link>
        </p>
      )}
      {partly && (
        <>
          <p>{t('search.relaxed')}</p>
          <WordCounts text={text} />
        </>
      )}
    </div>
  );
}
