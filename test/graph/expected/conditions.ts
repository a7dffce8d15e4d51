import type { Parameters } from '../../../graph/engine.ts';
import type { Kind } from '../../../graph/kinds.ts';

/** A list asked for with one condition: its parameters, and the ids that it leaves. */
type Asked = [parameters: Parameters, leaves: string[]];

const TRANSIT = ['practice:transit'];
const GARDENS = ['practice:gardens'];
const BOTH = ['practice:gardens', 'practice:transit'];

const ofUndertakings = {
  challenges: [{ challenges: ['challenge:traffic'] }, TRANSIT],
  fundingSources: [{ fundingSources: ['funding-source:fund'] }, TRANSIT],
  goals: [{ goals: ['goal:11'] }, TRANSIT],
  ids: [{ ids: ['practice:transit', 'practice:none'] }, TRANSIT],
  languages: [{ languages: ['bg', 'he'] }, GARDENS],
  methods: [{ methods: ['method:co-design'] }, TRANSIT],
  overlaps: [{ overlapsFrom: '2012-01-01', overlapsTo: null }, GARDENS],
  stakeholders: [{ stakeholders: ['stakeholder:institute'] }, TRANSIT],
  statuses: [{ statuses: ['RUNNING'] }, TRANSIT],
  targetGroups: [{ targetGroups: ['target-group:commuters'] }, TRANSIT],
  themes: [{ themes: ['theme:mobility'] }, BOTH],
  traits: [{ traits: ['trait:medium-sized'] }, TRANSIT],
} satisfies Record<string, Asked>;

/** For each set of conditions, `module.name`: the kind of its list, and for each field what asking for it leaves. */
export const CONDITIONS: Record<string, { kind: Kind; fields: Record<string, Asked> }> = {
  'practice.PRACTICE_CONDITIONS': {
    kind: 'Practice',
    fields: {
      ...ofUndertakings,
      cities: [{ cities: ['city:prato', 'country:bg'] }, BOTH],
      citySize: [{ citySizeMin: 100_000, citySizeMax: null }, TRANSIT],
      cost: [{ costMin: null, costMax: 60_000, costCurrency: 'EUR' }, TRANSIT],
      countries: [{ countries: ['country:bg'] }, GARDENS],
      evidence: [{ evidence: ['MEASURED'] }, TRANSIT],
      hasOutcomes: [{ hasOutcomes: false }, GARDENS],
      programs: [{ programs: ['program:vision'] }, TRANSIT],
      regions: [{ regions: ['region:tuscany'] }, TRANSIT],
      sectors: [{ sectors: ['BUSINESS'] }, TRANSIT],
    },
  },
  'program.PROGRAM_CONDITIONS': {
    kind: 'Program',
    fields: {
      challenges: [{ challenges: ['challenge:traffic'] }, []],
      cities: [{ cities: ['city:sofia'] }, ['program:part']],
      countries: [{ countries: ['country:bg'] }, ['program:part', 'program:vision']],
      fundingSources: [{ fundingSources: ['funding-source:fund'] }, []],
      goals: [{ goals: ['goal:11'] }, ['program:vision']],
      ids: [{ ids: ['program:part'] }, ['program:part']],
      kinds: [{ kinds: ['VISION'] }, ['program:vision']],
      languages: [{ languages: ['en'] }, ['program:part', 'program:vision']],
      methods: [{ methods: ['method:co-design'] }, ['program:vision']],
      overlaps: [{ overlapsFrom: '2000-01-01', overlapsTo: '2030-01-01' }, []],
      stakeholders: [{ stakeholders: ['stakeholder:institute'] }, []],
      statuses: [{ statuses: ['RUNNING'] }, []],
      targetGroups: [{ targetGroups: ['target-group:commuters'] }, []],
      themes: [{ themes: ['theme:mobility'] }, []],
      traits: [{ traits: ['trait:compact'] }, []],
    },
  },
  'city.CITY_CONDITIONS': {
    kind: 'City',
    fields: {
      countries: [{ countries: ['country:it'] }, ['city:prato']],
      hasPractices: [{ hasPractices: false }, ['city:sofia']],
      ids: [{ ids: ['city:sofia'] }, ['city:sofia']],
      population: [{ populationMin: 195_000, populationMax: 200_000 }, ['city:prato']],
      regions: [{ regions: ['region:tuscany'] }, ['city:prato']],
      traits: [{ traits: ['trait:medium-sized'] }, ['city:prato']],
    },
  },
  'concept.CONCEPT_CONDITIONS': {
    kind: 'Theme',
    fields: {
      broader: [{ broader: ['theme:mobility'] }, ['theme:trams']],
      ids: [{ ids: ['theme:trams', 'theme:walking'] }, ['theme:trams', 'theme:walking']],
      topOnly: [{ topOnly: true }, ['theme:mobility', 'theme:walking']],
    },
  },
  'funding-source.FUNDING_SOURCE_CONDITIONS': {
    kind: 'FundingSource',
    fields: {
      funders: [{ funders: ['stakeholder:institute'] }, ['funding-source:fund']],
      ids: [{ ids: ['funding-source:none'] }, []],
      overlaps: [{ overlapsFrom: null, overlapsTo: '2008-07-01' }, ['funding-source:fund']],
    },
  },
  'goal.GOAL_CONDITIONS': {
    kind: 'Goal',
    fields: {
      codes: [{ codes: ['11.2'] }, ['goal:11.2']],
      goalsOnly: [{ goalsOnly: true }, ['goal:11', 'goal:2']],
      ids: [{ ids: ['goal:2'] }, ['goal:2']],
    },
  },
  'index.INDEX_CONDITIONS': { kind: 'Index', fields: { ids: [{ ids: ['index:openness'] }, ['index:openness']] } },
  'outcome.OUTCOME_CONDITIONS': {
    kind: 'Outcome',
    fields: {
      ids: [{ ids: [] }, []],
      kinds: [{ kinds: ['RESULT'] }, ['outcome:riders']],
      states: [{ states: ['EXPECTED'] }, []],
      themes: [{ themes: ['theme:mobility'] }, ['outcome:riders']],
    },
  },
  'place.REGION_CONDITIONS': {
    kind: 'Region',
    fields: {
      countries: [{ countries: ['country:it'] }, ['region:tuscany']],
      ids: [{ ids: ['region:tuscany'] }, ['region:tuscany']],
    },
  },
  'place.COUNTRY_CONDITIONS': {
    kind: 'Country',
    fields: {
      codes: [{ codes: ['IT', 'XX'] }, ['country:it']],
      ids: [{ ids: ['country:bg'] }, ['country:bg']],
    },
  },
  'source.SOURCE_CONDITIONS': {
    kind: 'Source',
    fields: {
      ids: [{ ids: ['source:page'] }, ['source:page']],
      languages: [{ languages: ['it'] }, ['source:page']],
    },
  },
  'stakeholder.STAKEHOLDER_CONDITIONS': {
    kind: 'Stakeholder',
    fields: {
      basedIn: [{ basedIn: ['country:it'] }, ['stakeholder:institute']],
      ids: [{ ids: ['stakeholder:none'] }, []],
      sectors: [{ sectors: ['RESEARCH'] }, ['stakeholder:institute']],
    },
  },
};
