import { Fragment, type ReactNode } from 'react';
import { ConceptChips } from '../../components/ConceptChips.tsx';
import { Facts } from '../../components/Facts.tsx';
import { Section } from '../../components/Section.tsx';
import type { ComparedPracticeFragment } from '../../gql/compare.ts';
import type { EntityRefFragment } from '../../gql/components.ts';
import { useMessages } from '../../lib/messages.ts';
import { type Entry, saidByAll } from './comparison.ts';
import { ROWS } from './rows.tsx';

/** What all of the practices have in common by the rows of the table, before the table tells the rest. */
export function InCommon({ practices }: { readonly practices: readonly ComparedPracticeFragment[] }) {
  const t = useMessages();
  const title = t('compare.inCommon', { count: practices.length });
  const rows = ROWS.map((row) => ({
    term: t(row.title),
    said: saidByAll(practices.map((practice) => row.cell(practice, t))),
  }));
  const things = thingsOf(rows.flatMap(({ said }) => said));
  const facts = rows.map(({ term, said }) => ({ term, value: listed(said.filter(({ thing }) => !thing)) }));
  return (
    <Section title={title} id="in-common">
      <ConceptChips concepts={things} label={title} />
      <Facts facts={facts} />
      {rows.every(({ said }) => said.length === 0) && <p>{t('compare.nothingInCommon')}</p>}
    </Section>
  );
}

const thingsOf = (entries: readonly Entry[]): EntityRefFragment[] => [
  ...new Map(entries.flatMap(({ thing }) => thing ?? []).map((thing) => [thing.id, thing])).values(),
];

/** "Local authority, Business"; null where there is none. */
function listed(entries: readonly Entry[]): ReactNode {
  if (entries.length === 0) return null;
  return entries.map(({ key, content }, position) => (
    <Fragment key={key}>
      {position > 0 && ', '}
      {content}
    </Fragment>
  ));
}
