import { CardsSection } from '../../components/CardsSection.tsx';
import { EntityCard } from '../../components/EntityCard.tsx';
import type { EntitySummaryFragment } from '../../gql/thing.ts';
import { useMessages } from '../../lib/messages.ts';

/** The practice, programme, phase or group that a step is part of. */
export function BelongsTo({ entity }: { readonly entity: EntitySummaryFragment }) {
  const t = useMessages();
  return (
    <CardsSection title={t('step.of')} id="of">
      {[<EntityCard key={entity.id} entity={entity} />]}
    </CardsSection>
  );
}
