import { getRouteApi } from '@tanstack/react-router';
import { useDocumentTitle } from '../../lib/document-title.ts';
import { useMessages } from '../../lib/messages.ts';
import { OrderSelect } from './OrderSelect.tsx';
import { PracticeFilters } from './PracticeFilters.tsx';
import { PracticeList } from './PracticeList.tsx';
import classes from './PracticesPage.module.css';

const route = getRouteApi('/practices');

/** All practices, narrowed by what the address says. */
export function PracticesPage() {
  const t = useMessages();
  const search = route.useSearch();
  useDocumentTitle(t('practices.title'));
  return (
    <div className="page">
      <div className={classes.heading}>
        <div>
          <h1>{t('practices.title')}</h1>
          <p>{t('practices.lead')}</p>
        </div>
        <OrderSelect order={search.order ?? 'NAME'} />
      </div>
      <div className={classes.columns}>
        <PracticeFilters chosen={search} />
        <PracticeList search={search} />
      </div>
    </div>
  );
}
