import { useState } from 'react';
import { useQuery } from 'urql';
import { CardGrid, CardGridSkeleton } from '../../components/CardGrid.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { PageState } from '../../components/PageState.tsx';
import { PracticeCard } from '../../components/PracticeCard.tsx';
import { ShortlistedDocument, type ShortlistedQuery } from '../../gql/shortlist.ts';
import { useContentLanguage } from '../../lib/content-language.ts';
import { useMessages } from '../../lib/messages.ts';
import { MOST_COMPARED } from '../../lib/practice-ids.ts';
import { ShortlistActions } from './ShortlistActions.tsx';
import classes from './ShortlistedPractices.module.css';

interface Props {
  readonly ids: readonly string[];
  /** Kept on this device; else sent by somebody. */
  readonly own: boolean;
}

/** The practices of a shortlist as cards, and what can be done with them together. */
export function ShortlistedPractices({ ids, own }: Props) {
  const language = useContentLanguage();
  const query = useQuery({ query: ShortlistedDocument, variables: { ids, language } });
  return (
    <PageState query={query} of={(data) => practicesOf(data, ids)} skeleton={<CardGridSkeleton count={3} />}>
      {(practices) => <Practices practices={practices} own={own} />}
    </PageState>
  );
}

/** In the order of the list; one that was just taken off may still stand in the answer before the next. */
const practicesOf = ({ nodes }: ShortlistedQuery, ids: readonly string[]) =>
  nodes.filter((node) => node?.__typename === 'Practice').filter(({ id }) => ids.includes(id));

type Practices = ReturnType<typeof practicesOf>;

function Practices({ practices, own }: { readonly practices: Practices; readonly own: boolean }) {
  const t = useMessages();
  const [left, setLeft] = useState<readonly string[]>([]);
  const ids = practices.map(({ id }) => id);
  const chosen = ids.filter((id) => !left.includes(id));
  const toggle = (id: string) => setLeft(left.includes(id) ? left.filter((other) => other !== id) : [...left, id]);
  return (
    <div className={classes.list}>
      <ShortlistActions ids={ids} chosen={chosen} own={own} />
      <CardGrid>
        {practices.map((practice) => (
          <PracticeCard key={practice.id} practice={practice}>
            {ids.length > MOST_COMPARED && (
              <Checkbox
                checked={chosen.includes(practice.id)}
                onChange={() => toggle(practice.id)}
                label={t('shortlist.choose')}
                name={t('shortlist.chooseNamed', { name: practice.name.value })}
              />
            )}
          </PracticeCard>
        ))}
      </CardGrid>
    </div>
  );
}
