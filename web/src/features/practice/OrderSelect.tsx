import { useNavigate } from '@tanstack/react-router';
import { Select } from '../../components/Select.tsx';
import { useMessages } from '../../lib/messages.ts';
import { ORDERS, type PracticesOrder } from '../../lib/practice-filter.ts';

/** By name, newest, by period. */
export function OrderSelect({ order }: { readonly order: PracticesOrder }) {
  const t = useMessages();
  const navigate = useNavigate({ from: '/practices' });
  const options = ORDERS.map((value) => ({ value, label: t(`order.${value}`) }));
  return (
    <Select
      label={t('practices.order')}
      value={order}
      options={options}
      onChange={(chosen) =>
        navigate({ search: (search) => ({ ...search, order: chosen, pages: undefined }), replace: true })
      }
    />
  );
}
