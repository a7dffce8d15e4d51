import { EntityLink } from '../../components/EntityLink.tsx';
import { PlaceMap } from '../../components/PlaceMap.tsx';
import { Section } from '../../components/Section.tsx';
import { StatusMark } from '../../components/StatusMark.tsx';
import { periodInWords } from '../../lib/dates.ts';
import { useMessages } from '../../lib/messages.ts';
import type { PracticeShown } from './practice-shown.ts';

/** Where it is practised; nothing where no document says. */
export function PracticePlaces({ practice }: { readonly practice: PracticeShown }) {
  const t = useMessages();
  const { cities, regions, countries } = practice;
  if (cities.edges.length + regions.length + countries.length === 0) return null;
  return (
    <Section title={t('detail.where')} id="where">
      <PlaceMap cities={cities.edges.map(({ node }) => node)} wider={[...regions, ...countries]} />
      <Sites practice={practice} />
    </Section>
  );
}

/** How far each city is, where that differs from the practice as a whole: it may run in one and be planned in another. */
function Sites({ practice: { status, cities } }: { readonly practice: PracticeShown }) {
  const t = useMessages();
  const told = cities.edges.filter((edge) => edge.status != null);
  if (told.every((edge) => edge.status === status)) return null;
  return (
    <>
      <h3>{t('practice.sites')}</h3>
      <ul>
        {told.map(({ node, status, period }) => (
          <li key={node.id}>
            <EntityLink entity={node} />: {status && <StatusMark status={status} />}{' '}
            {period != null && <small>{periodInWords(period)}</small>}
          </li>
        ))}
      </ul>
    </>
  );
}
