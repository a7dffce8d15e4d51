import { useQuery } from 'urql';
import { ConceptGroups } from '../../components/ConceptGroups.tsx';
import { DetailPage } from '../../components/DetailPage.tsx';
import { Section } from '../../components/Section.tsx';
import { ShortlistToggle } from '../../components/ShortlistToggle.tsx';
import { SideColumn } from '../../components/SideColumn.tsx';
import { PracticePageDocument } from '../../gql/practice.ts';
import { useContentLanguage } from '../../lib/content-language.ts';
import { useMessages } from '../../lib/messages.ts';
import { usePageId } from '../../lib/page-id.ts';
import { Origins } from './Origins.tsx';
import { PracticeContents } from './PracticeContents.tsx';
import { PracticeContext } from './PracticeContext.tsx';
import { PracticeCost } from './PracticeCost.tsx';
import { PracticeFacts } from './PracticeFacts.tsx';
import { PracticePeople } from './PracticePeople.tsx';
import { PracticePlaces } from './PracticePlaces.tsx';
import { PracticeStory } from './PracticeStory.tsx';
import { SimilarPractices } from './SimilarPractices.tsx';

/** One practice, told so that another city can take it over. */
export function PracticePage() {
  const id = usePageId('practice');
  const t = useMessages();
  const query = useQuery({ query: PracticePageDocument, variables: { id, language: useContentLanguage() } });
  return (
    <DetailPage
      query={query}
      of={(data) => data.practice}
      context={(practice) => (
        <>
          <PracticeContext practice={practice} />
          <ShortlistToggle id={practice.id} name={practice.name.value} wordy />
        </>
      )}
      end={(practice) => (
        <>
          <Origins practice={practice} />
          <SimilarPractices id={practice.id} />
        </>
      )}
    >
      {(practice) => (
        <>
          <PracticeFacts practice={practice} />
          <PracticeContents practice={practice} />
          <SideColumn
            side={
              <>
                <PracticePlaces practice={practice} />
                <PracticePeople practice={practice} />
                <PracticeCost practice={practice} />
                <Section title={t('detail.about')} id="about">
                  <ConceptGroups of={practice} />
                </Section>
              </>
            }
          >
            <PracticeStory practice={practice} />
          </SideColumn>
        </>
      )}
    </DetailPage>
  );
}
