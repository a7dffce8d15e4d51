import { type ReactNode, useState } from 'react';
import { useQuery } from 'urql';
import { FilterGroup } from '../../components/FilterGroup.tsx';
import type { EntityRefFragment } from '../../gql/components.ts';
import { FitChoicesDocument } from '../../gql/fit.ts';
import { useContentLanguage } from '../../lib/content-language.ts';
import { cityOf, isAnswered, type ListAnswer, withAnswer } from '../../lib/fit-search.ts';
import { type MessageId, useMessages } from '../../lib/messages.ts';
import { SECTORS } from '../../lib/sectors.ts';
import { AskedFor } from './AskedFor.tsx';
import classes from './FitQuestions.module.css';
import { MeansQuestion } from './MeansQuestion.tsx';
import type { QuestionProps } from './use-answers.ts';
import { WhereQuestion } from './WhereQuestion.tsx';

/** Where, what for, with what, with whom: none of it compulsory. */
export function FitQuestions({ answers, change }: QuestionProps) {
  const t = useMessages();
  const [{ data }] = useQuery({ query: FitChoicesDocument, variables: { language: useContentLanguage() } });
  const group = (name: ListAnswer, label: MessageId, choices: readonly EntityRefFragment[] = []) => (
    <FilterGroup
      label={t(label)}
      choices={choices.map((choice) => ({ value: choice.id, label: choice.name }))}
      chosen={answers[name] ?? []}
      onToggle={(value) => change((old) => withAnswer(old, name, value))}
    />
  );
  // Who comes with answers wants to see what came of them; on a phone the questions would stand before that.
  const [folded, setFolded] = useState(() => isAnswered(answers));
  return (
    <>
      <AskedFor answers={answers} folded={folded} />
      <div className={classes.unfold}>
        <button
          type="button"
          className="button"
          data-look="quiet"
          aria-expanded={!folded}
          onClick={() => setFolded(!folded)}
        >
          {t(folded ? 'fit.change' : 'fit.fold')}
        </button>
      </div>
      <div className={classes.questions} data-folded={folded}>
        <Question title={t('fit.where')}>
          <WhereQuestion answers={answers} change={change} countries={data?.countries.nodes ?? []} />
          {!cityOf(answers) && group('trait', 'city.traits', data?.traits.nodes)}
        </Question>
        <Question title={t('fit.whatFor')}>
          {group('challenge', 'concepts.challenges', data?.challenges.nodes)}
          {group('targetGroup', 'concepts.targetGroups', data?.targetGroups.nodes)}
        </Question>
        <Question title={t('fit.means')}>
          <MeansQuestion answers={answers} change={change} />
        </Question>
        <Question title={t('fit.partners')}>
          <FilterGroup
            label={t('fit.sectors')}
            choices={SECTORS.map((sector) => ({ value: sector, label: t(`sector.${sector}`) }))}
            chosen={answers.partner ?? []}
            onToggle={(value) => change((old) => withAnswer(old, 'partner', value))}
            open
          />
          <p className={classes.hint}>{t('fit.partnersHint')}</p>
        </Question>
      </div>
    </>
  );
}

function Question({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className={classes.question}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}
