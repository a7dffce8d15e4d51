import { EveryCity } from '../../components/EveryCity.tsx';
import { ListPage } from '../../components/ListPage.tsx';
import { useMessages } from '../../lib/messages.ts';

/** The cities in which something was tried. */
export function CitiesPage() {
  const t = useMessages();
  return (
    <ListPage title={t('cities.title')} lead={t('cities.lead')} list={t('cities.list')}>
      <EveryCity />
    </ListPage>
  );
}
