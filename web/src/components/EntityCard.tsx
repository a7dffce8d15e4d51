import type { ReactNode } from 'react';
import type { EntitySummaryFragment } from '../gql/components.ts';
import { kindOfId } from '../lib/links.ts';
import classes from './EntityCard.module.css';
import { EntityLink } from './EntityLink.tsx';
import { KindMark } from './KindMark.tsx';
import { TranslatedText } from './TranslatedText.tsx';

interface Props {
  readonly entity: EntitySummaryFragment;
  /** What ties it to the page that it stands on: its role, its status there. */
  readonly tie?: ReactNode;
}

/** Anything in a list: what it is, its name, what it is about. */
export function EntityCard({ entity, tie }: Props) {
  return (
    <article className={classes.card} data-kind={kindOfId(entity.id)}>
      <p className={classes.top}>
        <KindMark id={entity.id} />
        {tie}
      </p>
      <h3 className={classes.name}>
        <EntityLink entity={entity} />
      </h3>
      {entity.summary && (
        <p className={classes.summary}>
          <TranslatedText text={entity.summary} />
        </p>
      )}
    </article>
  );
}
