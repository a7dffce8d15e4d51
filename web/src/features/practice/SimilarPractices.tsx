import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { CardGrid, CardGridSkeleton } from '../../components/CardGrid.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { PageState } from '../../components/PageState.tsx';
import { PracticeCard } from '../../components/PracticeCard.tsx';
import { Section } from '../../components/Section.tsx';
import { SimilarReasons } from '../../components/SimilarReasons.tsx';
import { SimilarPracticesDocument, type SimilarPracticesQuery } from '../../gql/practice.ts';
import { useContentLanguage } from '../../lib/content-language.ts';
import { useMessages } from '../../lib/messages.ts';
import { anythingCounts, readWeights, type Weights } from '../../lib/similarity-weights.ts';
import classes from './PracticeList.module.css';
import { SimilarPracticesWeights } from './SimilarPracticesWeights.tsx';

const SHOWN = 6;
/** Below one in twenty there is a likeness in the numbers, but none that a reader would see. */
const LEAST_SCORE = 0.05;
const NO_WEIGHTS: string[] = [];

const route = getRouteApi('/practices/$slug');

/** The practices most alike, each with its reasons; asked for apart, so that the page does not wait for them. */
export function SimilarPractices({ id }: { readonly id: string }) {
  const t = useMessages();
  const { weigh = NO_WEIGHTS, elsewhere } = route.useSearch();
  const navigate = route.useNavigate();
  const weights = readWeights(weigh);
  const setElsewhere = (wanted: boolean) =>
    navigate({
      search: (old) => ({ ...old, elsewhere: wanted ? 'yes' : undefined }),
      replace: true,
      resetScroll: false,
    });
  return (
    <Section title={t('practice.similar')} id="similar" lead={t('practice.similarLead')}>
      <Checkbox checked={elsewhere === 'yes'} label={t('practice.elsewhere')} onChange={setElsewhere} />
      <SimilarPracticesWeights weights={weights} />
      {anythingCounts(weights) ? (
        <Ranked id={id} weights={weights} elsewhere={elsewhere === 'yes'} />
      ) : (
        <p>{t('weights.nothingCounts')}</p>
      )}
    </Section>
  );
}

interface Asked {
  readonly id: string;
  readonly weights: Weights;
  readonly elsewhere: boolean;
}

function Ranked({ id, weights, elsewhere }: Asked) {
  const t = useMessages();
  const variables = { id, first: SHOWN, weights, elsewhere, language: useContentLanguage() };
  const query = useQuery({ query: SimilarPracticesDocument, variables });
  return (
    <PageState query={query} of={alikeIn} skeleton={<CardGridSkeleton count={3} />}>
      {(alike) =>
        alike.length === 0 ? (
          <p>{t('practice.similarNone')}</p>
        ) : (
          <div className={`${classes.list} answer`} aria-busy={query[0].fetching}>
            <CardGrid>
              {alike.map(({ node, score, reasons }) => (
                <PracticeCard key={node.id} practice={node}>
                  <SimilarReasons score={score} reasons={reasons} />
                </PracticeCard>
              ))}
            </CardGrid>
            <p>
              <Link to="/compare" search={{ ids: [id, ...alike.slice(0, 2).map(({ node }) => node.id)] }}>
                {t('practice.compareSimilar')}
              </Link>
            </p>
          </div>
        )
      }
    </PageState>
  );
}

const alikeIn = ({ practice }: SimilarPracticesQuery) =>
  practice?.similar.edges.filter(({ score }) => score >= LEAST_SCORE);
