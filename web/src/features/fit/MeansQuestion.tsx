import { CURRENCIES } from '../../lib/fit-search.ts';
import { useMessages } from '../../lib/messages.ts';
import classes from './FitQuestions.module.css';
import { NumberField } from './NumberField.tsx';
import type { QuestionProps } from './use-answers.ts';

/** How much money and how much time there is. */
export function MeansQuestion({ answers, change }: QuestionProps) {
  const t = useMessages();
  return (
    <>
      <div className={classes.pair}>
        <NumberField
          label={t('fit.budget')}
          value={answers.amount}
          onChange={(amount) => change((old) => ({ ...old, amount }))}
        />
        <label className={classes.field}>
          <span>{t('fit.currency')}</span>
          <select
            value={answers.currency ?? CURRENCIES[0]}
            onChange={({ currentTarget: { value } }) => change((old) => ({ ...old, currency: value }))}
          >
            {CURRENCIES.map((currency) => (
              <option key={currency}>{currency}</option>
            ))}
          </select>
        </label>
      </div>
      <NumberField
        label={t('fit.months')}
        value={answers.months}
        onChange={(months) => change((old) => ({ ...old, months }))}
      />
    </>
  );
}
