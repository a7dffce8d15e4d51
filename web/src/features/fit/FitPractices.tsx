import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { type UseQueryResponse, useQuery } from 'urql';
import { CardGridSkeleton } from '../../components/CardGrid.tsx';
import { Pager } from '../../components/Pager.tsx';
import { PageState } from '../../components/PageState.tsx';
import { Section } from '../../components/Section.tsx';
import {
  type FittingPracticeFragment,
  PracticesForCityDocument,
  type PracticesForCityQuery,
  type PracticesForCityQueryVariables,
} from '../../gql/fit.ts';
import { useMessages } from '../../lib/messages.ts';
import { FitCard } from './FitCard.tsx';
import classes from './FitResults.module.css';
import { NeedsTable } from './NeedsTable.tsx';
import { useNarrow } from './use-narrow.ts';

const A_PAGE = 20;
/** A card is as tall as a phone. */
const A_PAGE_ON_A_PHONE = 5;

interface Props {
  readonly asked: Omit<PracticesForCityQueryVariables, 'first' | 'after'>;
  /** How many of them the address asks for. */
  readonly pages: number;
  /** Whether all that is asked for is known; while it is looked up, a refusal says nothing. */
  readonly sure: boolean;
}

/** As many pages below each other as the address asks for, so that whoever comes back finds them again. */
export function FitPractices({ asked, pages, sure }: Props) {
  const navigate = useNavigate({ from: '/fit' });
  const first = useNarrow() ? A_PAGE_ON_A_PHONE : A_PAGE;
  const [after, setAfter] = useState<string | null>(null);
  const query = useQuery({ query: PracticesForCityDocument, variables: { ...asked, first, after } });
  const [{ data, fetching }] = query;
  // The cache joins the pages, so that the last one brings all before it.
  const found = data?.practicesForCity;
  const wanted = pages * first;
  const next = !fetching && found && found.edges.length < wanted && found.pageInfo.hasNextPage;
  const end = (next && found.pageInfo.endCursor) || null;
  useEffect(() => {
    if (end !== null) setAfter(end);
  }, [end]);
  const more = () => navigate({ search: (old) => ({ ...old, pages: pages + 1 }), replace: true, resetScroll: false });
  return (
    <PageState
      query={sure ? query : waiting(query)}
      of={(answer) => answer.practicesForCity}
      skeleton={<CardGridSkeleton />}
    >
      {({ edges, totalCount }) => (
        <Found edges={edges.slice(0, wanted)} answering={answering(edges, asked)} total={totalCount} onMore={more} />
      )}
    </PageState>
  );
}

/** How many of them answer what was named, which come first in one order; null where that is no matter. */
function answering(edges: readonly FittingPracticeFragment[], { orderBy, profile }: Props['asked']): number | null {
  if (orderBy !== 'FEWEST_MISSING') return null;
  const answers = ({ fits }: FittingPracticeFragment) =>
    fits.some(({ facet }) => facet === 'CHALLENGE' || facet === 'TARGET_GROUP');
  const others = edges.findIndex((edge) => !answers(edge));
  const named = profile?.challenges?.length || profile?.targetGroups?.length;
  return others > 0 || (others === 0 && named) ? others : null;
}

type Query = UseQueryResponse<PracticesForCityQuery, PracticesForCityQueryVariables>;

/** The query as one that has not failed yet: the next may ask for less. */
const waiting = ([state, execute]: Query): Query => [{ ...state, error: undefined, fetching: true }, execute];

interface FoundProps {
  readonly edges: readonly FittingPracticeFragment[];
  /** Before how many of them a line says that the others do not answer what was named. */
  readonly answering: number | null;
  readonly total: number;
  readonly onMore: () => void;
}

function Found({ edges, answering, total, onMore }: FoundProps) {
  const t = useMessages();
  if (edges.length === 0) return <p>{t('fit.nothing')}</p>;
  const others = answering === null ? [] : edges.slice(answering);
  return (
    <>
      <Cards edges={answering === null ? edges : edges.slice(0, answering)} />
      {others.length > 0 && <p className={classes.fromHere}>{t('fit.fromHere')}</p>}
      <Cards edges={others} />
      <Pager shown={edges.length} total={total} onMore={onMore} />
      <Section title={t('fit.table')} id="needs" lead={t('fit.tableLead')}>
        <NeedsTable edges={edges} />
      </Section>
    </>
  );
}

function Cards({ edges }: Pick<FoundProps, 'edges'>) {
  if (edges.length === 0) return null;
  return (
    <ol className={classes.cards}>
      {edges.map((edge) => (
        <li key={edge.node.id}>
          <FitCard edge={edge} />
        </li>
      ))}
    </ol>
  );
}
