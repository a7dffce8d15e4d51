import { useQuery } from 'urql';
import { CardsSection } from '../../components/CardsSection.tsx';
import { ConceptGroups } from '../../components/ConceptGroups.tsx';
import { DetailPage } from '../../components/DetailPage.tsx';
import { EntityCard } from '../../components/EntityCard.tsx';
import { EntityLink } from '../../components/EntityLink.tsx';
import { PracticesSection } from '../../components/PracticesSection.tsx';
import { Section } from '../../components/Section.tsx';
import { SideColumn } from '../../components/SideColumn.tsx';
import { ProgramPageDocument } from '../../gql/program.ts';
import { useContentLanguage } from '../../lib/content-language.ts';
import { useMessages } from '../../lib/messages.ts';
import { usePageId } from '../../lib/page-id.ts';
import { ProgramCities } from './ProgramCities.tsx';
import { ProgramFacts } from './ProgramFacts.tsx';
import { ProgramPeople } from './ProgramPeople.tsx';
import { ProgramStory } from './ProgramStory.tsx';
import type { ProgramShown } from './program-shown.ts';

/** One vision, programme, process, network or project: its parts, cities, phases and practices. */
export function ProgramPage() {
  const id = usePageId('program');
  const query = useQuery({ query: ProgramPageDocument, variables: { id, language: useContentLanguage() } });
  return (
    <DetailPage query={query} of={(data) => data.program} context={(program) => <PartOf program={program} />}>
      {(program) => (
        <>
          <ProgramFacts program={program} />
          <SideColumn side={<Side program={program} />}>
            <ProgramStory program={program} />
          </SideColumn>
          <Inside program={program} />
        </>
      )}
    </DetailPage>
  );
}

function PartOf({ program }: { readonly program: ProgramShown }) {
  const t = useMessages();
  if (!program.partOf) return null;
  return (
    <p>
      {t('detail.partOf')} <EntityLink entity={program.partOf} />
    </p>
  );
}

function Side({ program }: { readonly program: ProgramShown }) {
  const t = useMessages();
  return (
    <>
      <ProgramCities program={program} />
      <ProgramPeople program={program} />
      <Section title={t('detail.about')} id="about">
        <ConceptGroups of={program} />
      </Section>
    </>
  );
}

/** The programmes and practices that it is made of. */
function Inside({ program }: { readonly program: ProgramShown }) {
  const t = useMessages();
  return (
    <>
      <CardsSection title={t('program.parts')} id="parts">
        {program.parts.map((part) => (
          <EntityCard key={part.id} entity={part} />
        ))}
      </CardsSection>
      <PracticesSection of={program.id} practices={program.practices} />
    </>
  );
}
