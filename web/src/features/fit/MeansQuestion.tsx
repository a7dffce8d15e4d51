import { CURRENCIES } from '../../lib/fit-search.ts';
import { useMessages } from '../../lib/messages.ts';
import classes from './FitQuestions.module.css';
import { NumberField } from './NumberField.tsx';
import { SelectField } from './SelectField.tsx';
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
        <SelectField
          label={t('fit.currency')}
          value={answers.currency ?? CURRENCIES[0]}
          onChange={(currency) => change((old) => ({ ...old, currency }))}
        >
          {CURRENCIES.map((currency) => (
            <option key={currency}>{currency}</option>
          ))}
        </SelectField>
      </div>
      <NumberField
        label={t('fit.months')}
        value={answers.months}
        onChange={(months) => change((old) => ({ ...old, months }))}
      />
    </>
  );
}
