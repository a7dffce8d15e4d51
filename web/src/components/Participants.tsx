import type { EntityRefFragment, ParticipationRole, RolePartsFragment } from '../gql/components.ts';
import { useMessages } from '../lib/messages.ts';
import { EntityLink } from './EntityLink.tsx';
import classes from './Participants.module.css';
import { TranslatedText } from './TranslatedText.tsx';

interface Props {
  /** Those who are named. */
  readonly participations: readonly {
    readonly role?: ParticipationRole | null;
    readonly node: EntityRefFragment;
  }[];
  /** Those who are needed, whoever they are. */
  readonly rolesNeeded?: readonly RolePartsFragment[];
}

/** Who takes part and in which role, first those with a name, then the roles to be filled. */
export function Participants({ participations, rolesNeeded = [] }: Props) {
  const t = useMessages();
  return (
    <ul className={classes.people}>
      {participations.map(({ role, node }) => (
        <li key={`${node.id} ${role}`}>
          <EntityLink entity={node} />
          {role && <span className={classes.role}>{t(`role.${role}`)}</span>}
        </li>
      ))}
      {rolesNeeded.map(({ name, role, sector }) => (
        <li key={`${name.value} ${role}`}>
          <TranslatedText text={name} />
          <span className={classes.role}>
            {t(`role.${role}`)}
            {sector && ` · ${t(`sector.${sector}`)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
