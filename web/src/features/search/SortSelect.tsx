import { useNavigate } from '@tanstack/react-router';
import { Select } from '../../components/Select.tsx';
import type { SearchSort } from '../../gql/search.ts';
import { useMessages } from '../../lib/messages.ts';
import { SORTS } from '../../lib/search-state.ts';

/** By relevance, newest, name, most adopted. */
export function SortSelect({ sort }: { readonly sort: SearchSort }) {
  const t = useMessages();
  const navigate = useNavigate({ from: '/search' });
  const options = SORTS.map((value) => ({ value, label: t(`sort.${value}`) }));
  return (
    <Select
      label={t('search.sort')}
      value={sort}
      options={options}
      onChange={(chosen) =>
        navigate({ search: (old) => ({ ...old, sort: chosen, page: undefined }), resetScroll: false })
      }
    />
  );
}
