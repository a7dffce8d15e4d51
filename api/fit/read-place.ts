import { factsOfCity, idsThatExist } from '../../graph/cypher/fit.ts';
import type { Run } from '../../graph/engine.ts';
import { kindOf } from '../../graph/kinds.ts';
import { isCountry } from '../country/is-country.ts';
import { badInput } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import type { CityProfile, FitArguments } from './fit.input.ts';
import type { PlaceInQuestion } from './place-in-question.ts';

/**
 * The place that the arguments speak of.
 * @throws BAD_USER_INPUT where they name none, two, or what is not there
 */
export function readPlace(
  run: Run,
  { city, profile }: Pick<FitArguments, 'city' | 'profile'>,
): Promise<PlaceInQuestion> {
  if (city && profile) throw badInput('profile', 'Give a city or a profile, not both.');
  if (city) return placeOfCity(run, city);
  if (profile) return placeOfProfile(run, profile);
  throw badInput('city', 'Give a city of the graph by its id, or a profile that says what is known of yours.');
}

async function placeOfCity(run: Run, id: string): Promise<PlaceInQuestion> {
  const facts = kindOf(id) === 'City' ? await factsOfCity(run, id) : null;
  if (!facts) throw badInput('city', `There is no city “${id.slice(0, 100)}”; give the id of one, or a profile.`);
  const kept = facts.practices.filter(({ status }) => status !== 'DISCONTINUED');
  return {
    city: id,
    country: facts.within.find((place) => kindOf(place) === 'Country') ?? null,
    within: new Set([id, ...facts.within]),
    population: facts.population,
    traits: facts.traits.length > 0 ? new Set(facts.traits) : null,
    complete: false,
    challenges: new Set(facts.challenges),
    targetGroups: new Set(facts.targetGroups),
    budget: null,
    partners: new Set(facts.sectors),
    months: null,
    practised: new Set(kept.map((practice) => practice.id)),
  };
}

async function placeOfProfile(run: Run, profile: CityProfile): Promise<PlaceInQuestion> {
  const { country, region, population, traits, challenges, targetGroups, budget, partners, months } = profile;
  atLeast('population', population, 1);
  atLeast('months', months, 0);
  atLeast('budget.amount', budget && Number(budget.amount), 0);
  await Promise.all([
    // A city may lie in a country that no practice of the network has reached: it is as far from all of them.
    country && !isCountry(country) ? exist(run, 'country', 'Country', [country]) : null,
    region ? exist(run, 'region', 'Region', [region]) : null,
    exist(run, 'traits', 'Trait', traits),
    exist(run, 'challenges', 'Challenge', challenges),
    exist(run, 'targetGroups', 'TargetGroup', targetGroups),
  ]);
  return {
    city: null,
    country: country ?? null,
    within: new Set([country, region].filter((id) => id != null)),
    population: population ?? null,
    traits: traits ? new Set(traits) : null,
    complete: true,
    challenges: new Set(challenges),
    targetGroups: new Set(targetGroups),
    budget: budget ? { amount: Number(budget.amount), currency: budget.currency } : null,
    partners: partners ? new Set(partners) : null,
    months: months ?? null,
    practised: new Set(),
  };
}

function atLeast(name: string, value: number | null | undefined, least: number): void {
  if (value == null || value >= least) return;
  throw badInput(`profile.${name}`, `profile.${name} is ${value}; give ${least} or more, or leave it out.`);
}

type AskedKind = Parameters<typeof idsThatExist>[1];

async function exist(run: Run, name: string, kind: AskedKind, ids: readonly string[] | null | undefined) {
  if (!ids || ids.length === 0) return;
  const field = `profile.${name}`;
  if (ids.length > LIMITS.maxIds)
    throw badInput(field, `${field} has ${ids.length} ids; give ${LIMITS.maxIds} at most.`);
  const found = await idsThatExist(run, kind, ids);
  const missing = ids.find((id) => !found.has(id));
  if (missing !== undefined) throw badInput(field, `${field}: there is no ${kind} “${missing.slice(0, 100)}”.`);
}
