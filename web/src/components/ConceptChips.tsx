import { Link } from '@tanstack/react-router';
import type { EntityRefFragment } from '../gql/components.ts';
import { kindOfId, linkTo } from '../lib/links.ts';
import classes from './ConceptChips.module.css';
import { TranslatedText } from './TranslatedText.tsx';

interface Props {
  readonly concepts: readonly Pick<EntityRefFragment, 'id' | 'name'>[];
  readonly label?: string;
}

/** Concepts, goals or places as a row of links, each in the colour of its kind. */
export function ConceptChips({ concepts, label }: Props) {
  if (concepts.length === 0) return null;
  return (
    <ul className={classes.chips} aria-label={label}>
      {concepts.map((concept) => (
        <li key={concept.id} data-kind={kindOfId(concept.id)}>
          <Link {...linkTo(concept)} className={classes.chip}>
            <TranslatedText text={concept.name} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
