import { getRouteApi } from '@tanstack/react-router';
import { Filtered } from '../../components/FilterPanel.tsx';
import { ListPage } from '../../components/ListPage.tsx';
import { useMessages } from '../../lib/messages.ts';
import { ChosenFilters } from './ChosenFilters.tsx';
import { OrderSelect } from './OrderSelect.tsx';
import { PracticeFilters } from './PracticeFilters.tsx';
import { PracticeList } from './PracticeList.tsx';

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
      <Filtered panel={<PracticeFilters chosen={search} />}>
        <ChosenFilters chosen={search} />
        <PracticeList search={search} />
      </Filtered>
    </ListPage>
  );
}
