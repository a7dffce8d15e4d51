import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useQuery } from 'urql';
import { EntitySearch } from '../../components/EntitySearch.tsx';
import { TranslatedText } from '../../components/TranslatedText.tsx';
import type { EntityRefFragment } from '../../gql/components.ts';
import { ChosenCityDocument, CitiesToChooseDocument } from '../../gql/fit.ts';
import { useContentLanguage } from '../../lib/content-language.ts';
import { countriesOfTheWorld } from '../../lib/countries.ts';
import { cityOf } from '../../lib/fit-search.ts';
import { useMessages } from '../../lib/messages.ts';
import classes from './FitQuestions.module.css';
import { NumberField } from './NumberField.tsx';
import { SelectField } from './SelectField.tsx';
import type { QuestionProps } from './use-answers.ts';

const TYPING_PAUSE = 200;

/** A city that the network knows, or else its country and its size. */
export function WhereQuestion(props: QuestionProps & { readonly countries: readonly EntityRefFragment[] }) {
  const { answers, change } = props;
  const city = cityOf(answers);
  if (city !== undefined) return <ChosenCity id={city} onLeave={() => change(({ place, ...others }) => others)} />;
  return (
    <>
      <CitySearch onChoose={(place) => change(({ population, trait, ...others }) => ({ ...others, place }))} />
      <CountryAndSize {...props} />
    </>
  );
}

function ChosenCity({ id, onLeave }: { readonly id: string; readonly onLeave: () => void }) {
  const t = useMessages();
  const [{ data, fetching }] = useQuery({
    query: ChosenCityDocument,
    variables: { id, language: useContentLanguage() },
  });
  const name = data?.city?.name;
  return (
    <p className={classes.chosen}>
      <b>{name ? <TranslatedText text={name} /> : t(fetching ? 'app.loading' : 'fit.unknownCity')}</b>
      <button type="button" className="button" data-look="quiet" data-size="small" onClick={onLeave}>
        {t('fit.otherPlace')}
      </button>
    </p>
  );
}

function CitySearch({ onChoose }: { readonly onChoose: (id: string) => void }) {
  const t = useMessages();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), TYPING_PAUSE);
  const [{ data, fetching }] = useQuery({
    query: CitiesToChooseDocument,
    variables: { text: asked, language: useContentLanguage() },
    pause: asked === '',
  });
  return (
    <EntitySearch
      label={t('fit.city')}
      text={text}
      onText={setText}
      results={asked === '' ? [] : (data?.search.hits ?? []).map(({ node }) => node)}
      nothing={asked !== '' && !fetching}
      hint={t('fit.cityHint')}
      onChoose={({ id }) => onChoose(id)}
    />
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
        label={t('fit.country')}
        value={answers.place ?? ''}
        onChange={(place) => change((old) => ({ ...old, place: place || undefined }))}
      >
        <option value="">{t('fit.anyCountry')}</option>
        <optgroup label={t('fit.countriesHere')}>
          {countries.map(({ id, name }) => (
            <option key={id} value={id} lang={name.language}>
              {name.value}
            </option>
          ))}
        </optgroup>
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
