import { useQuery } from 'urql';
import { TranslatedText } from '../../components/TranslatedText.tsx';
import { AskedForDocument } from '../../gql/fit.ts';
import { useContentLanguage } from '../../lib/content-language.ts';
import { nameOfCountry } from '../../lib/countries.ts';
import { CURRENCIES, cityOf, type FitSearch } from '../../lib/fit-search.ts';
import { useMessages } from '../../lib/messages.ts';
import { moneyInWords } from '../../lib/money.ts';
import { inWords } from '../../lib/numbers.ts';
import classes from './FitQuestions.module.css';

const NOTHING_NAMED: string[] = [];

/** The answers in one line, for paper and for where the questions are folded away. */
export function AskedFor({ answers, folded }: { readonly answers: FitSearch; readonly folded: boolean }) {
  const t = useMessages();
  const {
    place,
    town,
    trait = [],
    challenge = [],
    targetGroup = [],
    partner = [],
    population,
    amount,
    months,
  } = answers;
  const ids = place === undefined ? NOTHING_NAMED : [place];
  const named = [...ids, ...trait, ...challenge, ...targetGroup];
  const [{ data }] = useQuery({
    query: AskedForDocument,
    variables: { ids: named, language: useContentLanguage() },
    pause: named.length === 0,
  });
  const names = (data?.nodes ?? []).filter((node) => node !== null && node.__typename !== 'Source');
  const currency = answers.currency ?? CURRENCIES[0];
  const unreached =
    place !== undefined && data && !names.some(({ id }) => id === place) && cityOf(answers) === undefined;
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
