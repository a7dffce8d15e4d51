import { getRouteApi } from '@tanstack/react-router';
import { ListPage } from '../../components/ListPage.tsx';
import { useMessages } from '../../lib/messages.ts';
import { ChosenFilters } from './ChosenFilters.tsx';
import { OrderSelect } from './OrderSelect.tsx';
import { PracticeFilters } from './PracticeFilters.tsx';
import { PracticeList } from './PracticeList.tsx';
import classes from './PracticesPage.module.css';

const route = getRouteApi('/practices');

/** All practices, narrowed by what the address says. */
export function PracticesPage() {
  const t = useMessages();
  const search = route.useSearch();
  return (
    <ListPage
      title={t('practices.title')}
      lead={t('practices.lead')}
      aside={<OrderSelect order={search.order ?? 'NAME'} />}
    >
      <div className={classes.columns}>
        <PracticeFilters chosen={search} />
        <div className={classes.list}>
          <ChosenFilters chosen={search} />
          <PracticeList search={search} />
        </div>
      </div>
    </ListPage>
  );
}
