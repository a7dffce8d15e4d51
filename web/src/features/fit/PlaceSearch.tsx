import { useState } from 'react';
import type { NameGroup } from '../../components/NameOptions.tsx';
import { NameSearch } from '../../components/NameSearch.tsx';
import { TranslatedText } from '../../components/TranslatedText.tsx';
import { nameOfCountry } from '../../lib/countries.ts';
import type { FitSearch } from '../../lib/fit-search.ts';
import { type Translate, useMessages } from '../../lib/messages.ts';
import { inWords } from '../../lib/numbers.ts';
import type { FoundTown } from './rank-places.ts';
import { usePlaces } from './use-places.ts';

/** What choosing a place answers. */
export type PlaceAnswers = Pick<FitSearch, 'place' | 'townRegion' | 'town' | 'population'>;

/** Finds a city of the network, or else any town of the world, by its name. */
export function PlaceSearch({ onChoose }: { readonly onChoose: (answers: PlaceAnswers) => void }) {
  const t = useMessages();
  const [text, setText] = useState('');
  const { cities, towns, townsFirst } = usePlaces(text);
  const ofNetwork: NameGroup = {
    label: t('fit.citiesHere'),
    settled: cities.settled,
    options: cities.found.map((city) => ({
      key: city.id,
      name: <TranslatedText text={city.name} />,
      detail: inDetail([city.country.name.value], city.population?.value, t),
      choose: () => onChoose({ place: city.id }),
    })),
  };
  const elsewhere: NameGroup = {
    label: t('fit.townsElsewhere'),
    settled: towns.settled,
    options: towns.found.map((town) => ({
      key: String(town.geonamesId),
      name: <TownName town={town} />,
      detail: inDetail([regionOf(town), nameOfCountry(town.countryCode)], town.population, t),
      choose: () => onChoose(answersOf(town)),
    })),
  };
  const failed = towns.error && t('fit.noTowns');
  const searching = text.trim() !== '' && !towns.settled && towns.found.length === 0;
  return (
    <NameSearch
      label={t('fit.city')}
      text={text}
      onText={setText}
      groups={townsFirst ? [elsewhere, ofNetwork] : [ofNetwork, elsewhere]}
      status={searching ? t('fit.townsLoading') : failed}
      hint={t('fit.cityHint')}
    />
  );
}

/** What its people call it who typed that name, and GeoNames' own name where that is another. */
function TownName({ town: { name, matchedName } }: { readonly town: FoundTown }) {
  return (
    <>
      <bdi>{matchedName ?? name}</bdi>
      {matchedName != null && <bdi> ({name})</bdi>}
    </>
  );
}

function inDetail(where: readonly (string | null | undefined)[], population: number | null | undefined, t: Translate) {
  const size = population == null ? null : t('fit.inhabitants', { count: inWords(population) });
  return [where.filter(Boolean).join(', '), size].filter(Boolean).join('\u00a0· ');
}

/** In the reader's language where the network has it, else in English. */
const regionOf = ({ region, regionName }: FoundTown) => region?.name.value ?? regionName;

/** A town has no id of the graph: its country, its region and its size are what practices are held against. */
function answersOf(town: FoundTown): PlaceAnswers {
  const { name, matchedName, countryCode, region, population } = town;
  return {
    place: `country:${countryCode.toLowerCase()}`,
    townRegion: region?.id,
    town: [...new Set([matchedName ?? name, regionOf(town)])].filter(Boolean).join(', '),
    population: population ?? undefined,
  };
}
