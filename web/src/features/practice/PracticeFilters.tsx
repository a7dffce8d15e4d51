import { Link, useNavigate } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { FilterGroup } from '../../components/FilterGroup.tsx';
import type { EntityRefFragment } from '../../gql/components.ts';
import { PracticeFilterChoicesDocument, type PracticeFilterChoicesQuery } from '../../gql/practice.ts';
import { useContentLanguage } from '../../lib/content-language.ts';
import { type Translate, useMessages } from '../../lib/messages.ts';
import { type ChosenFilters, FILTER_NAMES, type FilterName, STATUSES, withToggled } from '../../lib/practice-filter.ts';
import classes from './PracticeFilters.module.css';

/** Everything that the list can be narrowed by; each choice is in the address. */
export function PracticeFilters({ chosen }: { readonly chosen: ChosenFilters }) {
  const t = useMessages();
  const navigate = useNavigate({ from: '/practices' });
  const [{ data }] = useQuery({
    query: PracticeFilterChoicesDocument,
    variables: { language: useContentLanguage() },
  });
  const choices = choicesOf(data, t);
  const toggle = (name: FilterName, value: string) =>
    navigate({ search: (search) => ({ ...withToggled(search, name, value), pages: undefined }), resetScroll: false });
  const any = FILTER_NAMES.some((name) => chosen[name]);
  return (
    <details className={classes.filters} open={matchMedia('(min-width: 56rem)').matches}>
      <summary>{t('practices.filters')}</summary>
      {any && (
        <Link to="/practices" className={classes.clear}>
          {t('practices.clear')}
        </Link>
      )}
      {FILTER_NAMES.map((name) => (
        <FilterGroup
          key={name}
          label={t(`filter.${name}`)}
          choices={choices[name]}
          chosen={chosen[name] ?? []}
          open={name === 'theme' || name === 'country'}
          onToggle={(value) => toggle(name, value)}
        />
      ))}
    </details>
  );
}

const named = (nodes: readonly Pick<EntityRefFragment, 'id' | 'name'>[] | undefined) =>
  (nodes ?? []).map(({ id, name }) => ({ value: id, label: name }));

function choicesOf(data: PracticeFilterChoicesQuery | undefined, t: Translate) {
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
