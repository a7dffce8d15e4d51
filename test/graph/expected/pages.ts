import type { Parameters } from '../../../graph/engine.ts';

interface ExpectedPages {
  /** All neighbours in the list's order, for each id. */
  all: Record<string, string[]>;
  /** What is left where the list is filtered. */
  filtered?: { by: Parameters; leaves: Record<string, string[]> };
}

/** For each pair of batch functions that read page by page, `module.name`: what they lead to. */
export const PAGES: Record<string, ExpectedPages> = {
  'city.practicesOfCities': { all: { 'city:prato': ['practice:transit'] } },
  'city.programsOfCities': {
    all: { 'city:prato': ['program:vision'], 'city:sofia': ['program:part'] },
    filtered: { by: { roles: ['LEAD'] }, leaves: { 'city:prato': ['program:vision'] } },
  },
  'city.stakeholdersOfCities': { all: { 'city:prato': ['stakeholder:institute'] } },
  'concept.practicesOfConcepts': {
    all: {
      'theme:mobility': ['practice:gardens', 'practice:transit'],
      'theme:trams': ['practice:transit'],
      'trait:medium-sized': ['practice:transit'],
      'challenge:traffic': ['practice:transit'],
    },
  },
  'concept.programsOfConcepts': { all: { 'method:co-design': ['program:vision'] } },
  'concept.citiesOfTraits': { all: { 'trait:medium-sized': ['city:prato'], 'trait:compact': ['city:prato'] } },
  'funding-source.fundingOf': {
    all: {
      'practice:transit': ['funding-source:fund', 'funding-source:fund'],
      'outcome:riders': ['funding-source:fund'],
    },
  },
  'funding-source.fundedBySources': {
    all: { 'funding-source:fund': ['outcome:riders', 'practice:transit', 'practice:transit'] },
    filtered: { by: { statuses: ['SOUGHT'] }, leaves: { 'funding-source:fund': ['practice:transit'] } },
  },
  'goal.practicesOfGoals': { all: { 'goal:11': ['practice:transit'], 'goal:2': ['practice:transit'] } },
  'goal.programsOfGoals': { all: { 'goal:11': ['program:vision'] } },
  'place.citiesOfPlaces': {
    all: { 'country:it': ['city:prato'], 'country:bg': ['city:sofia'], 'region:tuscany': ['city:prato'] },
  },
  'place.practicesOfPlaces': {
    all: {
      'country:it': ['practice:transit'],
      'country:bg': ['practice:gardens'],
      'region:tuscany': ['practice:transit'],
    },
  },
  'place.programsOfPlaces': {
    all: { 'country:it': ['program:vision'], 'country:bg': ['program:part', 'program:vision'] },
  },
  'practice.adaptationsOfPractices': { all: { 'practice:transit': ['practice:gardens'] } },
  'practice.citiesOfPractices': { all: { 'practice:transit': ['city:prato'] } },
  'program.practicesOfPrograms': {
    all: { 'program:vision': ['practice:transit'], 'program:part': ['practice:transit'] },
  },
  'program.citiesOfPrograms': {
    all: { 'program:vision': ['city:prato'], 'program:part': ['city:sofia'] },
    filtered: { by: { roles: ['PILOT', 'PARTNER'] }, leaves: { 'program:part': ['city:sofia'] } },
  },
  'source.statedInSources': {
    all: { 'source:report': ['practice:transit'], 'source:page': ['practice:gardens'] },
  },
  'stakeholder.stakeholdersTakingPartIn': {
    all: {
      'practice:transit': ['stakeholder:institute', 'stakeholder:institute'],
      'phase:plan': ['stakeholder:institute'],
      'working-group:forum': ['stakeholder:institute'],
    },
    filtered: { by: { roles: ['LEAD'] }, leaves: { 'practice:transit': ['stakeholder:institute'] } },
  },
  'stakeholder.participationsOfStakeholders': {
    all: {
      'stakeholder:institute': ['phase:plan', 'practice:transit', 'practice:transit', 'working-group:forum'],
    },
    filtered: { by: { roles: ['PARTNER'] }, leaves: { 'stakeholder:institute': ['working-group:forum'] } },
  },
  'undertaking.outcomesOfUndertakings': { all: { 'practice:transit': ['outcome:riders'] } },
};
