import { TranslatedText } from '../../components/TranslatedText.tsx';
import { nameOfCountry } from '../../lib/countries.ts';
import { CURRENCIES, cityOf, type FitSearch } from '../../lib/fit-search.ts';
import { useMessages } from '../../lib/messages.ts';
import { moneyInWords } from '../../lib/money.ts';
import { inWords } from '../../lib/numbers.ts';
import classes from './FitQuestions.module.css';
import { useNamed } from './use-named.ts';

/** The answers in one line, for paper and for where the questions are folded away. */
export function AskedFor({ answers, folded }: { readonly answers: FitSearch; readonly folded: boolean }) {
  const t = useMessages();
  const { place, townRegion, town, partner = [], population, amount, months } = answers;
  const { things } = useNamed(answers);
  // The region that a town lies in is a part of what the town is called.
  const names = (things ?? []).filter(({ id }) => id !== townRegion);
  const currency = answers.currency ?? CURRENCIES[0];
  const unreached =
    place !== undefined && things && !names.some(({ id }) => id === place) && cityOf(answers) === undefined;
  const words = [
    ...(unreached ? [nameOfCountry(place)] : []),
    ...(population === undefined ? [] : [t('fit.inhabitants', { count: inWords(population) })]),
    ...(amount === undefined ? [] : [moneyInWords({ amount: `${amount}`, currency })]),
    ...(months === undefined ? [] : [t('practice.months', { range: inWords(months), count: months })]),
    ...partner.map((sector) => t(`sector.${sector}`)),
  ];
  return (
    <p className={classes.asked} data-folded={folded}>
      <b>{t('fit.askedFor')}</b> {town !== undefined && <bdi>{town}</bdi>}
      {names.map(({ id, name }) => (
        <TranslatedText key={id} text={name} />
      ))}
      {words.map((word) => (
        <span key={word}>{word}</span>
      ))}
    </p>
  );
}
