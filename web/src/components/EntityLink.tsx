import { Link } from '@tanstack/react-router';
import type { EntityRefFragment } from '../gql/components.ts';
import { linkTo } from '../lib/links.ts';
import { TranslatedText } from './TranslatedText.tsx';

type Entity = Pick<EntityRefFragment, 'id' | 'name'>;

/** A thing's name, leading to its page. */
export function EntityLink({ entity, className }: { readonly entity: Entity; readonly className?: string }) {
  return (
    <Link {...linkTo(entity)} className={className}>
      <TranslatedText text={entity.name} />
    </Link>
  );
}

/** "Akko, Dimona, Ofakim": links in a running line. */
export function EntityLinks({
  entities,
  className,
}: {
  readonly entities: readonly Entity[];
  readonly className?: string;
}) {
  return entities.map((entity, position) => (
    <span key={entity.id}>
      {position > 0 && ', '}
      <EntityLink entity={entity} className={className} />
    </span>
  ));
}
