import { EntityLink } from '../../components/EntityLink.tsx';
import { FundingMark } from '../../components/FundingMark.tsx';
import { StatusMark } from '../../components/StatusMark.tsx';
import { TranslatedText } from '../../components/TranslatedText.tsx';
import type { ComparedPracticeFragment } from '../../gql/compare.ts';
import { costPerInhabitant } from '../../lib/cost-per-inhabitant.ts';
import { periodInWords } from '../../lib/dates.ts';
import type { Translate } from '../../lib/messages.ts';
import { moneyInWords } from '../../lib/money.ts';
import { inWords, rangeInWords } from '../../lib/numbers.ts';
import type { Entry, RowKind } from './comparison.ts';
import { linked, stated, telling, told, worded } from './entries.tsx';

type Practice = ComparedPracticeFragment;

/** What practices are compared by, in the order in which somebody who decides asks for it. */
export const ROWS: readonly RowKind[] = [
  { title: 'compare.summary', cell: ({ summary }) => ({ text: summary, entries: [] }) },
  { title: 'compare.themes', cell: ({ themes, goals }) => ({ entries: linked([...themes, ...goals]) }) },
  { title: 'detail.problem', cell: ({ problem, challenges }) => ({ text: problem, entries: linked(challenges) }) },
  { title: 'concepts.targetGroups', cell: ({ targetGroups }) => ({ entries: linked(targetGroups) }) },
  { title: 'detail.approach', cell: ({ approach, methods }) => ({ text: approach, entries: linked(methods) }) },
  { title: 'detail.phases', cell: (practice, t) => ({ entries: phases(practice, t), ordered: true }) },
  { title: 'compare.groups', cell: (practice, t) => ({ entries: groups(practice, t) }) },
  { title: 'detail.who', cell: (practice, t) => ({ entries: people(practice, t) }) },
  { title: 'compare.sectors', cell: (practice, t) => ({ entries: sectors(practice, t) }) },
  { title: 'practice.cost', cell: (practice, t) => ({ entries: cost(practice, t) }) },
  { title: 'compare.funding', cell: ({ funding }) => ({ entries: grants(funding.edges) }) },
  { title: 'compare.time', cell: (practice, t) => ({ entries: time(practice, t) }) },
  { title: 'detail.outcomes', cell: (practice, t) => ({ entries: outcomes(practice, t) }) },
  { title: 'compare.preconditions', cell: ({ preconditions }) => ({ entries: told(preconditions) }) },
  { title: 'compare.keep', cell: ({ coreElements }) => ({ entries: told(coreElements) }) },
  { title: 'compare.adapt', cell: ({ adaptableElements }) => ({ entries: told(adaptableElements) }) },
  { title: 'practice.lessons', cell: ({ lessons }) => ({ entries: told(lessons) }) },
  { title: 'practice.failures', cell: ({ failures }) => ({ entries: told(failures) }) },
  {
    title: 'practice.evidence',
    cell: ({ evidence }, t) => ({ entries: evidence ? [worded(t(`evidence.${evidence}`))] : [] }),
  },
  { title: 'detail.where', cell: (practice) => ({ entries: places(practice) }) },
  { title: 'detail.programmes', cell: ({ programs }) => ({ entries: linked(programs) }) },
];

const phases = ({ phases }: Practice, t: Translate): Entry[] =>
  [...phases]
    .sort((one, other) => one.order - other.order)
    .map((phase) => ({
      key: phase.id,
      content: (
        <>
          <EntityLink entity={phase} />
          {phase.period != null && <small> {periodInWords(phase.period)}</small>}
          <span className="visually-hidden"> {t('phase.number', { order: phase.order })}</span>
        </>
      ),
    }));

/** Those of the practice as a whole, and those of its phases. */
const allGroups = ({ groups, phases }: Practice) => [...groups, ...phases.flatMap((phase) => phase.groups)];

const groups = (practice: Practice, t: Translate): Entry[] =>
  [...new Set(allGroups(practice).map(({ kind }) => kind))].map((kind) => worded(t(`groupKind.${kind}`), kind));

function people({ stakeholders, rolesNeeded }: Practice, t: Translate): Entry[] {
  const named = stakeholders.edges.map(({ node, role }) => ({
    key: `${node.id} ${role}`,
    ...telling(node),
    content: (
      <>
        <EntityLink entity={node} />
        {role && <small> {t(`role.${role}`)}</small>}
      </>
    ),
  }));
  const needed = rolesNeeded.map(({ name, role }) => ({
    key: `${name.value} ${role}`,
    content: (
      <>
        <TranslatedText text={name} />
        <small> {t('compare.roleToFill', { role: t(`role.${role}`) })}</small>
      </>
    ),
  }));
  return [...named, ...needed];
}

function sectors(practice: Practice, t: Translate): Entry[] {
  const all = [
    ...practice.stakeholders.edges.map(({ node }) => node.sector),
    ...practice.rolesNeeded.map(({ sector }) => sector),
    ...allGroups(practice).flatMap(({ members }) => members.map(({ sector }) => sector)),
  ].filter((sector) => sector != null);
  return [...new Set(all)].sort().map((sector) => worded(t(`sector.${sector}`), sector));
}

function cost(practice: Practice, t: Translate): Entry[] {
  const perHead = costPerInhabitant(practice);
  return [
    ...stated('cost', practice.cost && moneyInWords(practice.cost)),
    ...stated('perHead', perHead && t('compare.perInhabitant', { cost: perHead })),
  ];
}

/** The cities, each with whether it has kept the practice up, and the countries. */
const places = ({ cities, countries }: Practice): Entry[] => [
  ...cities.nodes.map((city, index) => {
    const status = cities.edges[index]?.status;
    const content = (
      <>
        <EntityLink entity={city} /> {status && <StatusMark status={status} />}
      </>
    );
    return { key: city.id, ...telling(city), content };
  }),
  ...linked(countries),
];

const grants = (funding: Practice['funding']['edges']): Entry[] =>
  funding.map((grant) => ({
    key: `${grant.node.id} ${grant.status}`,
    ...telling(grant.node),
    content: (
      <>
        <EntityLink entity={grant.node} /> <FundingMark grant={grant} />
      </>
    ),
  }));

function time({ status, period, durationMonths: months }: Practice, t: Translate): Entry[] {
  const range = months && rangeInWords(months);
  return [
    ...(status ? [worded(t(`status.${status}`), status)] : []),
    ...stated('period', period == null ? null : periodInWords(period)),
    ...stated('months', range ? t('practice.months', range) : null),
  ];
}

const outcomes = ({ outcomes }: Practice, t: Translate): Entry[] =>
  outcomes.nodes.map((outcome) => ({
    key: outcome.id,
    content: (
      <>
        <EntityLink entity={outcome} />{' '}
        <small>
          {t(`outcomeKind.${outcome.outcomeKind}`)} · {t(`outcomeState.${outcome.state}`)}
          {outcome.value != null && `: ${inWords(outcome.value)} ${outcome.unit ?? ''}`}
        </small>
      </>
    ),
  }));
