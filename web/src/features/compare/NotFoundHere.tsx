import { Link } from '@tanstack/react-router';
import { useMessages } from '../../lib/messages.ts';
import { MOST_COMPARED, parsePracticeIds } from '../../lib/practice-ids.ts';
import classes from './Comparison.module.css';

/** Says which of the practices in the address nobody knows, and leads to the comparison without them. */
export function NotFoundHere({ missing }: { readonly missing: readonly string[] }) {
  const t = useMessages();
  if (missing.length === 0) return null;
  return (
    <p role="status" className={classes.missing}>
      {t('compare.notFound', { count: missing.length })}{' '}
      {missing.map((id) => (
        <code key={id} dir="ltr">
          {id}
        </code>
      ))}{' '}
      <Link
        to="/compare"
        search={({ ids = [] }) =>
          parsePracticeIds(
            ids.filter((id) => !missing.includes(id)),
            MOST_COMPARED,
          )
        }
        replace
        resetScroll={false}
      >
        {t('compare.leaveOut')}
      </Link>
    </p>
  );
}
