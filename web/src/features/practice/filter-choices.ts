import { useQuery } from 'urql';
import type { FilterChoice } from '../../components/FilterGroup.tsx';
import type { EntityRefFragment } from '../../gql/components.ts';
import { PracticeFilterChoicesDocument, type PracticeFilterChoicesQuery } from '../../gql/practice.ts';
import { useContentLanguage } from '../../lib/content-language.ts';
import { type Translate, useMessages } from '../../lib/messages.ts';
import { type FilterName, STATUSES } from '../../lib/practice-filter.ts';

/** What each filter can be set to; empty while it is being asked for. */
export function useFilterChoices(): Record<FilterName, FilterChoice[]> {
  const t = useMessages();
  const [{ data }] = useQuery({
    query: PracticeFilterChoicesDocument,
    variables: { language: useContentLanguage() },
  });
  return choicesOf(data, t);
}

const named = (nodes: readonly Pick<EntityRefFragment, 'id' | 'name'>[] | undefined): FilterChoice[] =>
  (nodes ?? []).map(({ id, name }) => ({ value: id, label: name }));

function choicesOf(data: PracticeFilterChoicesQuery | undefined, t: Translate): Record<FilterName, FilterChoice[]> {
  return {
    theme: named(data?.themes.nodes),
    challenge: named(data?.challenges.nodes),
    targetGroup: named(data?.targetGroups.nodes),
    method: named(data?.methods.nodes),
    goal: named(data?.goals.nodes),
    country: named(data?.countries.nodes),
    programme: named(data?.programs.nodes),
    status: STATUSES.map((status) => ({ value: status, label: t(`status.${status}`) })),
  };
}
