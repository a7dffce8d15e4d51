import type { EntityRefFragment } from '../gql/components.ts';
import { useMessages } from '../lib/messages.ts';
import { ConceptChips } from './ConceptChips.tsx';
import classes from './ConceptGroups.module.css';

type Concepts = readonly EntityRefFragment[];

interface Props {
  readonly of: {
    readonly themes: Concepts;
    readonly challenges: Concepts;
    readonly targetGroups: Concepts;
    readonly methods: Concepts;
    readonly suits: Concepts;
    readonly goals: Concepts;
    readonly indices: Concepts;
  };
}

const GROUPS = ['themes', 'challenges', 'targetGroups', 'methods', 'suits', 'goals', 'indices'] as const;

/** What a practice or programme is about, for whom and how, each leading to all else that shares it. */
export function ConceptGroups({ of }: Props) {
  const t = useMessages();
  const known = GROUPS.filter((group) => of[group].length > 0);
  return (
    <dl className={classes.groups}>
      {known.map((group) => (
        <div key={group}>
          <dt>{t(`concepts.${group}`)}</dt>
          <dd>
            <ConceptChips concepts={of[group]} label={t(`concepts.${group}`)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
