import { EntityLinks } from '../../components/EntityLink.tsx';
import { useMessages } from '../../lib/messages.ts';
import type { PracticeShown } from './practice-shown.ts';

/** "In Akko, Dimona · within Equitable Cities". */
export function PracticeContext({ practice }: { readonly practice: PracticeShown }) {
  const t = useMessages();
  const { cities, regions, countries, programs } = practice;
  const narrowest =
    [cities.edges.map(({ node }) => node), regions, countries].find((places) => places.length > 0) ?? [];
  if (narrowest.length === 0 && programs.length === 0) return null;
  return (
    <p>
      {narrowest.length > 0 && (
        <>
          {t('practice.in')} <EntityLinks entities={narrowest} />
        </>
      )}
      {narrowest.length > 0 && programs.length > 0 && ' · '}
      {programs.length > 0 && (
        <>
          {t('practice.within')} <EntityLinks entities={programs} />
        </>
      )}
    </p>
  );
}
