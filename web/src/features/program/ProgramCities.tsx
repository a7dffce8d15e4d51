import { ConceptChips } from '../../components/ConceptChips.tsx';
import { EntityLink } from '../../components/EntityLink.tsx';
import participants from '../../components/Participants.module.css';
import { Section } from '../../components/Section.tsx';
import { WorldMap } from '../../components/WorldMap.tsx';
import { useMessages } from '../../lib/messages.ts';
import type { ProgramShown } from './program-shown.ts';

/** Its cities on a small map, each with its role, and the countries that it covers. */
export function ProgramCities({ program }: { readonly program: ProgramShown }) {
  const t = useMessages();
  const { cities, countries } = program;
  if (cities.edges.length + countries.length === 0) return null;
  const drawn = cities.edges.flatMap(({ node: { id, name, location }, role }) =>
    location ? [{ id, name: name.value, label: `${name.value}: ${t(`coverage.${role}`)}`, ...location }] : [],
  );
  return (
    <Section title={t('detail.where')} id="where">
      {drawn.length > 0 && <WorldMap cities={drawn} label={t('map.label', { count: drawn.length })} size="small" />}
      {cities.edges.length > 0 && (
        <ul className={participants.people}>
          {cities.edges.map(({ node, role }) => (
            <li key={node.id}>
              <EntityLink entity={node} />
              <span className={participants.role}>{t(`coverage.${role}`)}</span>
            </li>
          ))}
        </ul>
      )}
      <ConceptChips concepts={countries} label={t('program.countries')} />
    </Section>
  );
}
