import { Fragment } from 'react';
import { EntityLinks } from '../../components/EntityLink.tsx';
import { Facts } from '../../components/Facts.tsx';
import type { BriefedPracticeFragment } from '../../gql/shortlist.ts';
import { periodInWords } from '../../lib/dates.ts';
import { useMessages } from '../../lib/messages.ts';
import { moneyInWords } from '../../lib/money.ts';
import { rangeInWords } from '../../lib/numbers.ts';

/** Where, within which programme, and what a decision asks first; what is not documented is said, because it must be asked for. */
export function BriefedFacts({ practice }: { readonly practice: BriefedPracticeFragment }) {
  const t = useMessages();
  const { status, period, evidence, durationMonths: months, cost, programs } = practice;
  const range = months && rangeInWords(months);
  const unknown = t('compare.notDocumented');
  return (
    <Facts
      facts={[
        { term: t('detail.where'), value: hasPlaces(practice) && <Places practice={practice} /> },
        {
          term: t('briefing.programmes', { count: programs.length }),
          value: programs.length > 0 && <EntityLinks entities={programs} />,
        },
        { term: t('detail.status'), value: status ? t(`status.${status}`) : unknown },
        { term: t('detail.period'), value: period == null ? unknown : periodInWords(period) },
        { term: t('practice.duration'), value: range ? t('practice.months', range) : unknown },
        { term: t('practice.cost'), value: cost ? moneyInWords(cost) : unknown },
        { term: t('practice.evidence'), value: evidence ? t(`evidence.${evidence}`) : unknown },
      ]}
    />
  );
}

const hasPlaces = ({ cities, countries }: BriefedPracticeFragment) => cities.nodes.length + countries.length > 0;

/** The cities, and on a line of their own the countries. */
function Places({ practice: { cities, countries } }: { readonly practice: BriefedPracticeFragment }) {
  const lines = [cities.nodes, countries].filter((places) => places.length > 0);
  return lines.map((places, position) => (
    <Fragment key={places[0]?.id}>
      {position > 0 && <br />}
      <EntityLinks entities={places} />
    </Fragment>
  ));
}
