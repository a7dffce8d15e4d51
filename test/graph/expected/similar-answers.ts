import * as similar from '../../../graph/cypher/similar.ts';
import type { Run } from '../../../graph/engine.ts';
import type { Answer } from './answers.ts';

const BOTH = ['practice:transit', 'practice:gardens', 'practice:none'];
const tied = async (run: Run, rows: typeof similar.fundsOfPractices) =>
  [...(await rows(run, BOTH))].map(([id, ties]) => [id, ...ties.map(({ to }) => to)]).sort();

/** What likeness is reckoned from, asked of the whole network. */
export const SIMILAR_ANSWERS: Record<string, Answer> = {
  'similar.conceptsNamedByPractices': [
    (run) => tied(run, similar.conceptsNamedByPractices),
    [
      ['practice:gardens', 'theme:mobility'],
      [
        'practice:transit',
        'challenge:traffic',
        'goal:11.2',
        'goal:2',
        'index:openness',
        'method:co-design',
        'target-group:commuters',
        'theme:trams',
        'trait:compact',
      ],
    ],
  ],
  'similar.stepsOfPractices': [
    async (run) => (await similar.stepsOfPractices(run, BOTH)).get('practice:transit')?.map(({ id: _, ...row }) => row),
    [
      step('outcome:riders', { kind: 'RESULT' }),
      step('phase:build'),
      step('phase:plan'),
      step('working-group:forum', {
        kind: 'STAKEHOLDER_GROUP',
        memberKinds: ['RESIDENTS'],
        memberSectors: ['BUSINESS', ''],
      }),
    ],
  ],
  'similar.themesOfSteps': [
    async (run) => {
      const steps = (await similar.themesOfSteps(run, BOTH)).get('practice:transit') ?? [];
      return steps.map(({ to, via }) => `${to} via ${via}`).sort();
    },
    ['theme:mobility via phase:plan', 'theme:trams via outcome:riders', 'theme:trams via phase:plan'],
  ],
  'similar.indicatorsOfSteps': [
    (run) => tied(run, similar.indicatorsOfSteps),
    [['practice:transit', 'indicator:ridership']],
  ],
  'similar.participantsOfPractices': [
    async (run) => {
      const found = (await similar.participantsOfPractices(run, BOTH)).get('practice:transit') ?? [];
      return found.map(({ to, sector, role }) => `${to} ${sector} ${role}`).sort();
    },
    ['ADVISER', 'LEAD', 'PARTNER'].map((role) => `stakeholder:institute RESEARCH ${role}`),
  ],
  'similar.fundsOfPractices': [
    (run) => tied(run, similar.fundsOfPractices),
    [['practice:transit', 'funding-source:fund']],
  ],
  'similar.fundersOfPractices': [
    (run) => tied(run, similar.fundersOfPractices),
    [['practice:transit', 'stakeholder:institute']],
  ],
  'similar.placesOfPractices': [
    async (run) => [...(await similar.placesOfPractices(run, BOTH)).values()].flat(),
    [
      { id: 'practice:gardens', to: 'country:bg', population: null },
      { id: 'practice:transit', to: 'city:prato', population: 195_000 },
      { id: 'practice:transit', to: 'country:it', population: null },
      { id: 'practice:transit', to: 'region:tuscany', population: null },
    ],
  ],
  'similar.traitsOfPlaces': [(run) => tied(run, similar.traitsOfPlaces), [['practice:transit', 'trait:compact']]],
  'similar.programsAbovePractices': [
    (run) => tied(run, similar.programsAbovePractices),
    [['practice:transit', 'program:part', 'program:vision']],
  ],
  'similar.practicesOfSteps': [
    async (run) => [
      await similar.practicesOfSteps(run, 'Phase', ['phase:plan', 'phase:build']),
      await similar.practicesOfSteps(run, 'Outcome', ['outcome:riders']),
    ],
    [['practice:transit'], ['practice:transit']],
  ],
  'similar.broaderPairs': [
    similar.broaderPairs,
    [
      { id: 'goal:11.2', to: 'goal:11' },
      { id: 'theme:trams', to: 'theme:mobility' },
      { id: 'trait:compact', to: 'trait:medium-sized' },
    ],
  ],
  'similar.practiceIdsAfter': [(run) => similar.practiceIdsAfter(run, 'practice:h', 5), ['practice:transit']],
  'similar.backgroundsOf': [
    async (run) =>
      [
        ...(await similar.backgroundsOf(run, 'City', ['city:prato'])),
        ...(await similar.backgroundsOf(run, 'FundingSource', null)),
      ].map(({ tied, ...background }) => ({ ...background, tied: tied.sort() })),
    [
      {
        id: 'city:prato',
        population: 195_000,
        sector: null,
        tied: ['country:it', 'region:tuscany', 'trait:compact'],
      },
      { id: 'funding-source:fund', population: null, sector: null, tied: ['stakeholder:institute'] },
    ],
  ],
};

function step(to: string, holds: object = {}) {
  const nothing = { kind: null, memberKinds: null, memberSectors: null };
  return { to, ...nothing, rolesNeededSectors: null, rolesNeededRoles: null, ...holds };
}
