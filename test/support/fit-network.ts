import type { CityFacts, PracticeFacts, RoleNeeded, SourceFacts, StakeholderFacts } from '../../seed/facts.ts';
import type { SeedPart } from '../../seed/seed-part.ts';

/**
 * A made-up network in which costs, preconditions, partners, durations and evidence are documented, as few real
 * records have them. It stands on the countries and concepts of the seed network. No city of it exists.
 */

const named = (en: string) => ({ language: 'en', name: { en } });
const role = (sector: RoleNeeded['sector'], en: string): RoleNeeded => ({ name: { en }, sector, role: 'PARTNER' });
const council = role('LOCAL_AUTHORITY', 'The council');

/** Figures that nobody vouches for are not shown. */
const CENSUS: SourceFacts = {
  id: 'source:made-up-census',
  language: 'en',
  origin: 'ORIGINAL',
  title: { en: 'Made-up census' },
};
const counted = (population: number) => ({ population, populationYear: 2021, populationSource: CENSUS.id });

export const FIT_CITIES: readonly CityFacts[] = [
  {
    id: 'city:alderford',
    ...named('Alderford'),
    country: 'country:gb',
    ...counted(60_000),
    traits: [{ trait: 'trait:medium-sized' }],
  },
  {
    id: 'city:birchwick',
    ...named('Birchwick'),
    country: 'country:gb',
    ...counted(55_000),
    traits: [{ trait: 'trait:medium-sized' }],
  },
  {
    id: 'city:costalba',
    ...named('Costalba'),
    country: 'country:it',
    ...counted(2_400_000),
    traits: [{ trait: 'trait:capital-city' }],
  },
  {
    id: 'city:duneport',
    ...named('Duneport'),
    country: 'country:nl',
    ...counted(61_000),
    traits: [{ trait: 'trait:medium-sized' }],
  },
];

export const FIT_BODIES: readonly StakeholderFacts[] = [
  {
    id: 'stakeholder:welcome-office',
    ...named('Welcome Office'),
    sector: 'LOCAL_AUTHORITY',
    basedIn: 'city:alderford',
  },
];

/** Everything about it is documented, and it is cheap. */
const welcomeDesk: PracticeFacts = {
  id: 'practice:welcome-desk',
  ...named('Welcome desk'),
  addresses: ['challenge:newcomer-exclusion'],
  aimedAt: ['target-group:migrants'],
  suits: ['trait:medium-sized'],
  practicedIn: [{ place: 'city:alderford', status: 'RUNNING' }],
  rolesNeeded: [council, role('THIRD_SECTOR', 'An association of newcomers')],
  cost: { amount: 30_000, currency: 'EUR', year: 2020 },
  durationMonths: { min: 6, max: 9 },
  evidence: 'EVALUATED',
  preconditions: { en: ['A room in the town hall', 'Two interpreters'] },
  coreElements: { en: ['One desk for every question'] },
  adaptableElements: { en: ['The opening hours'] },
  lessons: { en: ['Ask newcomers to staff it.'] },
  stakeholders: [{ stakeholder: 'stakeholder:welcome-office', role: 'LEAD' }],
};

/** The same problem at a hundred times the cost, with partners that few have. */
const arrivalCampus: PracticeFacts = {
  id: 'practice:arrival-campus',
  ...named('Arrival campus'),
  addresses: ['challenge:newcomer-exclusion'],
  aimedAt: ['target-group:migrants'],
  practicedIn: [{ place: 'city:costalba', status: 'FINISHED' }],
  rolesNeeded: [role('RESEARCH', 'A university'), role('BUSINESS', 'Employers'), council],
  cost: { amount: 3_000_000, currency: 'EUR', year: 2021 },
  durationMonths: { min: 36 },
  evidence: 'REPLICATED',
};

/** Dropped in one city and kept up in another. */
const nightMarket: PracticeFacts = {
  id: 'practice:night-market',
  ...named('Night market'),
  addresses: ['challenge:changing-retail'],
  practicedIn: [
    { place: 'city:birchwick', status: 'DISCONTINUED' },
    { place: 'city:costalba', status: 'RUNNING' },
  ],
  rolesNeeded: [role('BUSINESS', 'Shopkeepers')],
  cost: { amount: 90_000, currency: 'GBP' },
  durationMonths: { min: 3 },
  evidence: 'MEASURED',
  failures: { en: ['Residents could not sleep.'] },
};

/** Taken over from the welcome desk by hand, and dropped again in a city much like the first. */
const welcomeBus: PracticeFacts = {
  id: 'practice:welcome-bus',
  ...named('Welcome bus'),
  summary: { en: 'Advisers who visit newcomers in their neighbourhoods.' },
  addresses: ['challenge:newcomer-exclusion'],
  aimedAt: ['target-group:migrants'],
  suits: ['trait:medium-sized'],
  practicedIn: [{ place: 'city:duneport', status: 'DISCONTINUED' }],
  rolesNeeded: [council],
  cost: { amount: 48_800, currency: 'EUR', year: 2022 },
  durationMonths: { min: 10, max: 14 },
  evidence: 'MEASURED',
  preconditions: { en: ['A driver who speaks two languages'] },
  failures: { en: ['The bus came too seldom to be trusted.'] },
  lessons: { en: ['Come at the same hour every week.'] },
  stakeholders: [{ stakeholder: 'stakeholder:welcome-office', role: 'ADVISER' }],
  adaptedFrom: 'practice:welcome-desk',
};

/** A stub of which nothing else is known. */
const neighbourCafe: PracticeFacts = {
  id: 'practice:neighbour-cafe',
  ...named('Neighbour café'),
  addresses: ['challenge:newcomer-exclusion'],
};

/** It has nothing to do with the others. */
const harbourTour: PracticeFacts = { id: 'practice:harbour-tour', ...named('Harbour tour') };

export const FIT_NETWORK: SeedPart = {
  sources: [CENSUS],
  cities: FIT_CITIES,
  stakeholders: FIT_BODIES,
  practices: [welcomeDesk, arrivalCampus, nightMarket, welcomeBus, neighbourCafe, harbourTour],
};
