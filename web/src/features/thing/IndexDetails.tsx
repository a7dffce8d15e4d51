import { EntityLink } from '../../components/EntityLink.tsx';
import { Facts } from '../../components/Facts.tsx';
import participants from '../../components/Participants.module.css';
import { Section } from '../../components/Section.tsx';
import { TextSection } from '../../components/TextSection.tsx';
import { useMessages } from '../../lib/messages.ts';
import { inWords } from '../../lib/numbers.ts';
import type { Shown } from './thing-shown.ts';

/** What an index measures, by which indicators. */
export function IndexDetails({ index }: { readonly index: Shown<'Index'> }) {
  const t = useMessages();
  return (
    <>
      <TextSection title={t('index.definition')} text={index.definition} />
      <Section title={t('index.indicators')} id="indicators">
        {index.indicators.length === 0 && <p>{t('index.noIndicators')}</p>}
        <ul className={participants.people}>
          {index.indicators.map(({ indicator, weight }) => (
            <li key={indicator.id}>
              <EntityLink entity={indicator} />
              {weight != null && (
                <span className={participants.role}>{t('index.weight', { weight: inWords(weight) })}</span>
              )}
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

export function IndicatorDetails({ indicator }: { readonly indicator: Shown<'Indicator'> }) {
  const t = useMessages();
  return <Facts facts={[{ term: t('indicator.unit'), value: indicator.unit }]} />;
}
