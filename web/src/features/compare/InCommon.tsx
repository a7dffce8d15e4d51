import { ConceptChips } from '../../components/ConceptChips.tsx';
import { Section } from '../../components/Section.tsx';
import type { ComparedPracticeFragment } from '../../gql/compare.ts';
import type { EntityRefFragment } from '../../gql/components.ts';
import { useMessages } from '../../lib/messages.ts';

type Practice = ComparedPracticeFragment;

/** What all of the practices have in common, before the table tells the rest. */
export function InCommon({ practices }: { readonly practices: readonly Practice[] }) {
  const t = useMessages();
  const [first, ...others] = practices.map(thingsOf);
  const shared = [...(first ?? new Map<string, EntityRefFragment>()).values()].filter(({ id }) =>
    others.every((things) => things.has(id)),
  );
  return (
    <Section title={t('compare.inCommon', { count: practices.length })} id="in-common">
      {shared.length > 0 ? (
        <ConceptChips concepts={shared} label={t('compare.inCommon', { count: practices.length })} />
      ) : (
        <p>{t('compare.nothingInCommon')}</p>
      )}
    </Section>
  );
}

function thingsOf(practice: Practice): Map<string, EntityRefFragment> {
  const { themes, challenges, targetGroups, methods, goals, programs, cities, countries } = practice;
  const organisations = practice.stakeholders.edges.map(({ node }) => node);
  const grants = practice.funding.edges.map(({ node }) => node);
  const concepts = [...challenges, ...targetGroups, ...themes, ...methods, ...goals];
  const all = [...concepts, ...organisations, ...grants, ...programs, ...cities.nodes, ...countries];
  return new Map(all.map((thing) => [thing.id, thing]));
}
