import { type ReactNode, useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import { TranslatedText } from '../../components/TranslatedText.tsx';
import type { EntityRefFragment } from '../../gql/components.ts';
import { ChosenCityDocument } from '../../gql/fit.ts';
import { useContentLanguage } from '../../lib/content-language.ts';
import { countriesOfTheWorld } from '../../lib/countries.ts';
import { cityOf, type FitSearch } from '../../lib/fit-search.ts';
import { useMessages } from '../../lib/messages.ts';
import classes from './FitQuestions.module.css';
import { NumberField } from './NumberField.tsx';
import { type PlaceAnswers, PlaceSearch } from './PlaceSearch.tsx';
import { SelectField } from './SelectField.tsx';
import type { QuestionProps } from './use-answers.ts';

/** A city that the network knows, or any town by its name, or else its country and its size. */
export function WhereQuestion(props: QuestionProps & { readonly countries: readonly EntityRefFragment[] }) {
  const { answers, change } = props;
  const city = cityOf(answers);
  const { town } = answers;
  const focus = useFocusThatStays(city ?? town);
  const take = (how: (answers: FitSearch) => FitSearch) => {
    focus.follow();
    change(how);
  };
  const leave = () => take(withoutPlace);
  const choose = (chosen: PlaceAnswers) => take((old) => withPlace(old, chosen));
  return (
    <div className={classes.where} ref={focus.within}>
      {city !== undefined && <ChosenCity id={city} onLeave={leave} />}
      {town !== undefined && <Chosen name={<bdi>{town}</bdi>} onLeave={leave} />}
      {(city ?? town) === undefined && <PlaceSearch onChoose={choose} />}
      {city === undefined && <CountryAndSize {...props} />}
    </div>
  );
}

/** The size that came with a town goes with it. */
const withoutPlace = ({ place, townRegion, town, population, ...others }: FitSearch): FitSearch =>
  town === undefined ? { ...others, population } : others;

/** What kind of city it is the network knows of its own ones; of a town only its people do. */
function withPlace({ population, trait, ...old }: FitSearch, chosen: PlaceAnswers): FitSearch {
  const { place, townRegion, town, ...others } = old;
  return { ...others, ...(cityOf(chosen) === undefined && { trait }), ...chosen };
}

/** Once a place is chosen or left, what the keyboard was at is gone: it goes on at what has come in its stead. */
function useFocusThatStays(chosen: string | undefined) {
  const within = useRef<HTMLDivElement>(null);
  const moves = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only where another place is chosen, or none.
  useEffect(() => {
    if (moves.current) within.current?.querySelector<HTMLElement>('button, input')?.focus();
    moves.current = false;
  }, [chosen]);
  return {
    within,
    follow: () => {
      moves.current = true;
    },
  };
}

function ChosenCity({ id, onLeave }: { readonly id: string; readonly onLeave: () => void }) {
  const t = useMessages();
  const [{ data, fetching }] = useQuery({
    query: ChosenCityDocument,
    variables: { id, language: useContentLanguage() },
  });
  const name = data?.city?.name;
  return (
    <Chosen
      name={name ? <TranslatedText text={name} /> : t(fetching ? 'app.loading' : 'fit.unknownCity')}
      onLeave={onLeave}
    />
  );
}

function Chosen({ name, onLeave }: { readonly name: ReactNode; readonly onLeave: () => void }) {
  const t = useMessages();
  return (
    <p className={classes.chosen}>
      <b>{name}</b>
      <button type="button" className="button" data-look="quiet" data-size="small" onClick={onLeave}>
        {t('fit.otherPlace')}
      </button>
    </p>
  );
}

function CountryAndSize({
  answers,
  change,
  countries,
}: QuestionProps & { readonly countries: readonly EntityRefFragment[] }) {
  const t = useMessages();
  const others = countriesOfTheWorld().filter(({ id }) => !countries.some((known) => known.id === id));
  return (
    <>
      <SelectField
        label={t(answers.town === undefined ? 'fit.country' : 'fit.itsCountry')}
        value={answers.place ?? ''}
        onChange={(place) => change(({ town, townRegion, ...old }) => ({ ...old, place: place || undefined }))}
      >
        <option value="">{t('fit.anyCountry')}</option>
        <optgroup label={t('fit.countriesHere')}>
          {countries.map(({ id, name }) => (
            <option key={id} value={id} lang={name.language}>
              {name.value}
            </option>
          ))}
        </optgroup>
        <hr />
        <optgroup label={t('fit.otherCountries')}>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </optgroup>
      </SelectField>
      <NumberField
        label={t('fit.population')}
        value={answers.population}
        onChange={(population) => change((old) => ({ ...old, population }))}
      />
    </>
  );
}
