import type { ReactNode } from 'react';
import type { EntityRefFragment, TextPartsFragment } from '../gql/components.ts';
import { kindOfId } from '../lib/links.ts';
import { EntityLink } from './EntityLink.tsx';
import classes from './ListedCard.module.css';
import { TranslatedText } from './TranslatedText.tsx';

interface Props {
  readonly entity: EntityRefFragment & { readonly summary?: TextPartsFragment | null };
  /** Above the name: what kind of programme it is, in which country. */
  readonly above?: ReactNode;
  readonly children?: ReactNode;
}

/** A thing in a list of its kind: its name and what it is, on its line's colour. */
export function ListedCard({ entity, above, children }: Props) {
  return (
    <article className={classes.card} data-kind={kindOfId(entity.id)}>
      {above !== undefined && <p className={classes.above}>{above}</p>}
      <h3>
        <EntityLink entity={entity} />
      </h3>
      {entity.summary && (
        <p>
          <TranslatedText text={entity.summary} />
        </p>
      )}
      {children}
    </article>
  );
}
