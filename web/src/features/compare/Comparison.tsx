import { Link } from '@tanstack/react-router';
import { ShortlistToggle } from '../../components/ShortlistToggle.tsx';
import type { ComparedPracticeFragment } from '../../gql/compare.ts';
import { useMessages } from '../../lib/messages.ts';
import classes from './Comparison.module.css';
import { ComparisonTable } from './ComparisonTable.tsx';
import { InCommon } from './InCommon.tsx';

interface Props {
  readonly practices: readonly ComparedPracticeFragment[];
}

/** What the practices share, how to read the marks, and the table. */
export function Comparison({ practices }: Props) {
  const t = useMessages();
  const several = practices.length > 1;
  return (
    <div className={classes.comparison}>
      {!several && <p className={classes.legend}>{t('compare.alone')}</p>}
      {several && <InCommon practices={practices} />}
      {several && <p className={classes.legend}>{t('compare.legend')}</p>}
      <ComparisonTable practices={practices} actions={(practice) => <ColumnActions practice={practice} />} />
    </div>
  );
}

function ColumnActions({ practice: { id, name } }: { readonly practice: ComparedPracticeFragment }) {
  const t = useMessages();
  return (
    <span className={classes.actions}>
      <ShortlistToggle id={id} name={name.value} />
      <Link
        to="/compare"
        search={({ ids = [] }) => ({ ids: ids.filter((other) => other !== id) })}
        aria-label={t('compare.removeNamed', { name: name.value })}
        resetScroll={false}
      >
        {t('compare.remove')}
      </Link>
    </span>
  );
}
