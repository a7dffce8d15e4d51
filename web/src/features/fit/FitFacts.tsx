import { EntityLink } from '../../components/EntityLink.tsx';
import { StatusMark } from '../../components/StatusMark.tsx';
import type { FittingPracticeFragment } from '../../gql/fit.ts';
import { costPerInhabitant } from '../../lib/cost-per-inhabitant.ts';
import { useMessages } from '../../lib/messages.ts';
import { moneyInWords } from '../../lib/money.ts';
import classes from './FitCard.module.css';

type Practice = FittingPracticeFragment['node'];

/** What it cost, in all and for each inhabitant, and whether the cities that did it have kept it up. */
export function FitFacts({ practice }: { readonly practice: Practice }) {
  const t = useMessages();
  const { cost, sites } = practice;
  const perHead = costPerInhabitant({
    cost,
    cities: { totalCount: sites.totalCount, nodes: sites.edges.map(({ node }) => node) },
  });
  const told = sites.edges.filter(({ status }) => status != null);
  if (!cost && told.length === 0) return null;
  return (
    <ul className={classes.facts}>
      {cost && (
        <li>
          {moneyInWords(cost)}
          {perHead !== null && <small> {t('compare.perInhabitant', { cost: perHead })}</small>}
        </li>
      )}
      {told.map(({ node, status }) => (
        <li key={node.id}>
          <EntityLink entity={node} /> {status && <StatusMark status={status} />}
        </li>
      ))}
    </ul>
  );
}
