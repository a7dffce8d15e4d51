import type { ConceptPartsFragment } from '../gql/components.ts';
import { useMessages } from '../lib/messages.ts';
import { CardsSection } from './CardsSection.tsx';
import { ConceptChips } from './ConceptChips.tsx';
import { ConceptTree } from './ConceptTree.tsx';
import { EntityCard } from './EntityCard.tsx';
import { NothingYet } from './NothingYet.tsx';
import { PracticesSection } from './PracticesSection.tsx';
import { Section } from './Section.tsx';

/** A concept's place among others, and the practices and programmes tied to it or to anything narrower. */
export function ConceptDetails({ concept }: { readonly concept: ConceptPartsFragment }) {
  const t = useMessages();
  const { id, broader, narrower, related, practices, programs } = concept;
  return (
    <>
      {broader.length + narrower.length > 0 && (
        <Section title={t('concept.tree')} id="tree">
          <ConceptTree concept={concept} />
        </Section>
      )}
      {related.length > 0 && (
        <Section title={t('concept.related')} id="related">
          <ConceptChips concepts={related} label={t('concept.related')} />
        </Section>
      )}
      <PracticesSection of={id} practices={practices} />
      <CardsSection title={t('detail.programmes')} id="programmes">
        {programs.nodes.map((program) => (
          <EntityCard key={program.id} entity={program} />
        ))}
      </CardsSection>
      <NothingYet unless={[practices.nodes, programs.nodes]} />
    </>
  );
}
