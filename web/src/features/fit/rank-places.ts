import type { CityToChooseFragment, TownsToChooseQuery } from '../../gql/fit.ts';
import { folded } from '../../lib/folded.ts';

export type FoundTown = TownsToChooseQuery['towns'][number];

interface RankedPlaces {
  /** Those of the network that are called so or whose names begin so, the best first. */
  readonly cities: readonly CityToChooseFragment[];
  /** Those that the search takes the name for where nothing else is found: it may be misspelt. */
  readonly guesses: readonly CityToChooseFragment[];
  /** Those that the network does not have. */
  readonly towns: readonly FoundTown[];
  /** One of the cities is called just so: nothing that is still to come goes before it. */
  readonly sure: boolean;
  /** A town is called just so and no city is. */
  readonly townsFirst: boolean;
}

/**
 * What was meant by a name: a city or town that is called so goes before one whose name only begins so, and what the search
 * guesses at counts only where no name begins so.
 */
export function rankPlaces(
  typed: string,
  hits: readonly CityToChooseFragment[],
  listed: readonly FoundTown[],
): RankedPlaces {
  const words = folded(typed);
  const namesListed = new Map(listed.flatMap((town) => (town.city ? [[town.city.id, namesOfTown(town)]] : [])));
  const namesOf = (city: CityToChooseFragment) =>
    [city.name, ...city.alternativeNames].map(({ value }) => value).concat(namesListed.get(city.id) ?? []);
  const isCalled = (names: readonly string[]) => names.some((name) => folded(name) === words);
  const begins = (names: readonly string[]) => names.some((name) => ` ${folded(name)}`.includes(` ${words}`));

  const more = listed.flatMap(({ city }) => (city && !hits.some(({ id }) => id === city.id) ? [city] : []));
  const called = [...hits, ...more].filter((city) => isCalled(namesOf(city)));
  const begun = [...hits, ...more].filter((city) => !called.includes(city) && begins(namesOf(city)));
  const towns = listed.filter(({ city }) => !city);
  const meant = [...called, ...begun];
  return {
    cities: meant,
    guesses: meant.length + towns.length > 0 ? [] : hits,
    towns,
    sure: called.length > 0,
    townsFirst: called.length === 0 && towns.some((town) => isCalled(namesOfTown(town))),
  };
}

const namesOfTown = ({ name, matchedName }: FoundTown): string[] => [
  name,
  ...(matchedName == null ? [] : [matchedName]),
];
