import type { ReactNode } from 'react';
import type { ConceptPartsFragment, EntityRefFragment } from '../gql/components.ts';
import { useMessages } from '../lib/messages.ts';
import classes from './ConceptTree.module.css';
import { EntityLink } from './EntityLink.tsx';
import { TranslatedText } from './TranslatedText.tsx';

interface Props {
  readonly concept: ConceptPartsFragment;
}

/** The concept in its tree: what is broader above it, what is narrower below. */
export function ConceptTree({ concept }: Props) {
  const paths = concept.broader.length > 0 ? concept.broader.map(pathTo) : [[]];
  return paths.map((path) => (
    <Branch key={path.map(({ id }) => id).join(' ')} path={path}>
      <b aria-current="page">
        <TranslatedText text={concept.name} />
      </b>
      <Narrower concepts={concept.narrower} />
    </Branch>
  ));
}

type Broader = ConceptPartsFragment['broader'][number];

/** From the top of the tree down; where it forks further up, the first way. */
function pathTo(broader: Broader): EntityRefFragment[] {
  const above = broader.broader[0];
  const top = above?.broader[0];
  return [top, above, broader].filter((concept) => concept !== undefined);
}

function Branch({
  path: [top, ...rest],
  children,
}: {
  readonly path: EntityRefFragment[];
  readonly children: ReactNode;
}) {
  return (
    <ul className={classes.tree}>
      <li>
        {top ? (
          <>
            <EntityLink entity={top} />
            <Branch path={rest}>{children}</Branch>
          </>
        ) : (
          children
        )}
      </li>
    </ul>
  );
}

function Narrower({ concepts }: { readonly concepts: ConceptPartsFragment['narrower'] }) {
  const t = useMessages();
  if (concepts.length === 0) return null;
  return (
    <ul className={classes.tree}>
      {concepts.map((concept) => (
        <li key={concept.id}>
          <EntityLink entity={concept} /> <small>{t('count.practices', { count: concept.practices.totalCount })}</small>
          {concept.narrower.length > 0 && (
            <ul className={classes.tree}>
              {concept.narrower.map((narrower) => (
                <li key={narrower.id}>
                  <EntityLink entity={narrower} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
