import { useQuery } from 'urql';
import { CardGridSkeleton } from '../../components/CardGrid.tsx';
import { Section } from '../../components/Section.tsx';
import { Select } from '../../components/Select.tsx';
import { ChosenCityDocument } from '../../gql/fit.ts';
import { useContentLanguage } from '../../lib/content-language.ts';
import { cityOf, FIT_ORDERS, isCityAlone, profileOf, saysWhatFor } from '../../lib/fit-search.ts';
import { useMessages } from '../../lib/messages.ts';
import { FitPractices } from './FitPractices.tsx';
import classes from './FitResults.module.css';
import type { QuestionProps } from './use-answers.ts';

interface Props extends QuestionProps {
  /** Whether all that the answers name is known; while it is looked up, a refusal says nothing. */
  readonly sure: boolean;
}

/** The practices that the city could take over, in the order that the reader chooses. */
export function FitResults({ answers, change, sure }: Props) {
  const t = useMessages();
  const { orderBy = 'FEWEST_MISSING' } = answers;
  return (
    <Section title={t('fit.results')} id="results">
      <div className={classes.order}>
        <Select
          label={t('practices.order')}
          value={orderBy}
          options={FIT_ORDERS.map((value) => ({ value, label: t(`fitOrder.${value}`) }))}
          onChange={(chosen) => change((old) => ({ ...old, orderBy: chosen }))}
        />
        <p>{t(`fitOrder.${orderBy}.why`)}</p>
      </div>
      {!saysWhatFor(answers) && <p>{t('fit.sayWhatFor')}</p>}
      <Asked answers={answers} sure={sure} />
    </Section>
  );
}

/** A city that stands beside other answers is asked for first: what is known of it is a part of the profile. */
function Asked({ answers, sure }: Omit<Props, 'change'>) {
  const { orderBy = 'FEWEST_MISSING' } = answers;
  const city = cityOf(answers);
  const alone = isCityAlone(answers);
  const language = useContentLanguage();
  const asKnown = city !== undefined && !alone;
  const [{ data, error }] = useQuery({
    query: ChosenCityDocument,
    variables: { id: city ?? '', language },
    pause: !asKnown,
  });
  if (asKnown && !data && !error) return <CardGridSkeleton />;
  const profile = profileOf(answers, asKnown ? (data?.city ?? null) : null);
  const asked = { ...(alone ? { city } : { profile }), orderBy, language };
  // What was asked before is no answer to another question.
  return <FitPractices key={JSON.stringify(asked)} asked={asked} pages={answers.pages ?? 1} sure={sure} />;
}
