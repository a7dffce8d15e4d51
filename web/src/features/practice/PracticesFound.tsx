import { Link } from '@tanstack/react-router';
import { Notice } from '../../components/Notice.tsx';
import { useMessages } from '../../lib/messages.ts';
import classes from './PracticeList.module.css';

/** How many practices meet the filters, and what to do where none does. */
export function PracticesFound({ total }: { readonly total: number }) {
  const t = useMessages();
  return (
    <>
      <h2 className={classes.found}>
        <output>{t('practices.found', { count: total })}</output>
      </h2>
      {total === 0 && (
        <Notice title={t('practices.none')} remedy={t('practices.noneRemedy')}>
          <Link to="/practices" className="button">
            {t('practices.clear')}
          </Link>
        </Notice>
      )}
    </>
  );
}
