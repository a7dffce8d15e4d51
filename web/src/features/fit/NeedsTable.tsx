import { EntityLink } from '../../components/EntityLink.tsx';
import type { FitFacet, FittingPracticeFragment } from '../../gql/fit.ts';
import { useMessages } from '../../lib/messages.ts';
import classes from './NeedsTable.module.css';

type Edge = FittingPracticeFragment;
const FACETS = [
  'CHALLENGE',
  'TARGET_GROUP',
  'TRAIT',
  'SIZE',
  'PLACE',
  'PARTNERS',
  'BUDGET',
  'TIME',
  'PRECONDITION',
  'EVIDENCE',
  'FAILURE',
] as const satisfies FitFacet[];
const STATES = ['fits', 'missing', 'unknown'] as const;

/** Every practice against every need: what fits, what is missing, what nobody has written down. */
export function NeedsTable({ edges }: { readonly edges: readonly Edge[] }) {
  const t = useMessages();
  const spoken = FACETS.filter((facet) => edges.some((edge) => statesOf(edge, facet).length > 0));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a pointer.
    <section className={classes.scroll} tabIndex={0}>
      <table className={classes.table}>
        <caption className="visually-hidden">{t('fit.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('kind.practice')}</th>
            {spoken.map((facet) => (
              <th key={facet} scope="col">
                {t(`fitFacet.${facet}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {edges.map((edge) => (
            <tr key={edge.node.id}>
              <th scope="row">
                <EntityLink entity={edge.node} />
              </th>
              {spoken.map((facet) => (
                <td key={facet}>
                  <States states={statesOf(edge, facet)} warning={facet === 'FAILURE'} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type State = (typeof STATES)[number];

const statesOf = (edge: Edge, wanted: FitFacet): State[] =>
  STATES.filter((state) => edge[state].some(({ facet }) => facet === wanted));

function States({ states, warning }: { readonly states: readonly State[]; readonly warning: boolean }) {
  const t = useMessages();
  if (states.length === 0) return <span aria-hidden="true">–</span>;
  return states.map((state) => (
    <span key={state} className={classes.state} data-state={warning ? 'missing' : state}>
      {t(warning ? 'fitState.warning' : `fitState.${state}`)}
    </span>
  ));
}
