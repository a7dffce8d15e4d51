import type { CityProfile, FitOrder, Sector } from '../gql/fit.ts';
import { kindOfId } from './links.ts';
import { SECTORS } from './sectors.ts';

export const FIT_ORDERS = [
  'FEWEST_MISSING',
  'CLOSEST_CONTEXT',
  'STRONGEST_EVIDENCE',
  'LOWEST_COST_PER_HEAD',
] as const satisfies FitOrder[];
export const CURRENCIES = ['EUR', 'GBP', 'USD', 'ILS', 'BGN'] as const;

/** What somebody says of their city: all of it in the address, none of it compulsory. */
export interface CityAnswers {
  /** A city of the network, or the country where it lies. */
  place?: string;
  /** The region of the network that a town of that country lies in. */
  townRegion?: string;
  /** What that town is called, for its people to read: nothing is asked by it. */
  town?: string;
  population?: number;
  trait?: string[];
  challenge?: string[];
  targetGroup?: string[];
  amount?: number;
  currency?: string;
  months?: number;
  partner?: Sector[];
}
export type FitSearch = CityAnswers & {
  orderBy?: FitOrder;
  /** How many pages of what fits stand below each other. */
  pages?: number;
};
/** The answers of which several can be chosen. */
export type ListAnswer = 'trait' | 'challenge' | 'targetGroup' | 'partner';

const LARGEST = 1e12;
const LONGEST_NAME = 200;
const MOST_PAGES = 50;

/** Reads the address, whoever wrote it: what it cannot mean is left out. */
export function parseFitSearch(search: Record<string, unknown>): FitSearch {
  const partner = textsOf(search.partner).flatMap((text) => SECTORS.find((sector) => sector === text) ?? []);
  const [country] = idsOf('country', search.place);
  const place = idsOf('city', search.place)[0] ?? country;
  const ofTown = country !== undefined && place === country;
  const pages = Math.min(countOf(search.pages) ?? 1, MOST_PAGES);
  const answers = {
    place,
    townRegion: ofTown ? idsOf('region', search.townRegion)[0] : undefined,
    town: ofTown ? textsOf(search.town).find((text) => text !== '' && text.length <= LONGEST_NAME) : undefined,
    population: countOf(search.population),
    trait: someOf(idsOf('trait', search.trait)),
    challenge: someOf(idsOf('challenge', search.challenge)),
    targetGroup: someOf(idsOf('target-group', search.targetGroup)),
    amount: countOf(search.amount),
    currency: CURRENCIES.find((known) => known === search.currency),
    months: countOf(search.months),
    partner: someOf(partner),
    orderBy: FIT_ORDERS.find((known) => known === search.orderBy),
    pages: pages > 1 ? pages : undefined,
  };
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined));
}

const textsOf = (given: unknown): string[] => [given].flat().filter((value) => typeof value === 'string');
const idsOf = (kind: string, given: unknown): string[] => textsOf(given).filter((id) => kindOfId(id) === kind);
const someOf = <Value>(values: Value[]): Value[] | undefined => (values.length > 0 ? values : undefined);

function countOf(given: unknown): number | undefined {
  const count = Number(textsOf(given)[0] ?? (typeof given === 'number' ? given : Number.NaN));
  return Number.isInteger(count) && count > 0 && count <= LARGEST ? count : undefined;
}

/** The answers with one value of a list put in, or taken out where it was in. */
export function withAnswer<Answers extends FitSearch>(answers: Answers, name: ListAnswer, value: string): FitSearch {
  const values: string[] = answers[name] ?? [];
  const rest = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return parseFitSearch({ ...answers, [name]: rest });
}

/** Whether anything is said that practices can be held against: a currency or an order alone is nothing. */
export const isAnswered = ({ orderBy, pages, currency, town, ...answers }: FitSearch): boolean =>
  Object.keys(answers).length > 0;

/** Whether anything is said of what practices are for; without it, they can be told apart by place and size alone. */
export const saysWhatFor = ({ challenge, targetGroup }: FitSearch): boolean => Boolean(challenge ?? targetGroup);

/** All that is named by its id, each once. */
export const idsNamed = ({ place, townRegion, trait, challenge, targetGroup }: CityAnswers): string[] => [
  ...new Set(textsOf([place, townRegion, trait, challenge, targetGroup].flat())),
];

/** The answers without what is named but not known; what rests on it goes too, as a town on its country. */
export function withKnownAlone(answers: FitSearch, isKnown: (id: string) => boolean): FitSearch {
  const knownOf = (named: string | string[] | undefined) => textsOf(named).filter(isKnown);
  const { place, townRegion, trait, challenge, targetGroup } = answers;
  return parseFitSearch({
    ...answers,
    place: knownOf(place),
    townRegion: knownOf(townRegion),
    trait: knownOf(trait),
    challenge: knownOf(challenge),
    targetGroup: knownOf(targetGroup),
  });
}

/** The city of the network that is meant, if any. */
export const cityOf = ({ place }: CityAnswers): string | undefined => idsOf('city', place)[0];

/** What the network knows of a city, to which its people add what it cannot know. */
export interface KnownCity {
  readonly country: { readonly id: string };
  readonly population?: { readonly value: number } | null;
  readonly traits: readonly { readonly id: string }[];
}

/** The profile that the API is asked with; what is known of the chosen city stands in it. */
export function profileOf(answers: CityAnswers, known: KnownCity | null): CityProfile {
  const { amount, currency = CURRENCIES[0], months, challenge, targetGroup, partner, trait } = answers;
  const traits = known ? someOf(known.traits.map(({ id }) => id)) : trait;
  return {
    country: known?.country.id ?? idsOf('country', answers.place)[0],
    region: answers.townRegion,
    population: known?.population?.value ?? answers.population,
    traits,
    challenges: challenge,
    targetGroups: targetGroup,
    partners: partner,
    months,
    budget: amount === undefined ? undefined : { amount: `${amount}`, currency },
  };
}

/** True: nothing is said but which city it is, so that the network can be asked about that very city. */
export const isCityAlone = ({ place, ...answers }: FitSearch): boolean =>
  cityOf({ place }) !== undefined && !isAnswered(answers);
