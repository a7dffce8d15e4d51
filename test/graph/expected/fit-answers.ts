import * as fit from '../../../graph/cypher/fit.ts';
import { updateNodes } from '../../../graph/cypher/node.ts';
import * as town from '../../../graph/cypher/town.ts';
import type { Answer } from './answers.ts';

const BOTH = ['practice:transit', 'practice:gardens', 'practice:none'];

/** What the fitting of practices to a city is reckoned from, asked of the whole network. */
export const FIT_ANSWERS: Record<string, Answer> = {
  'fit.sitesOfPractices': [
    async (run) => {
      const sites = [...(await fit.sitesOfPractices(run, BOTH)).values()].flat();
      return sites.map(({ to, status, population, within }) => [to, status, population, within].join(' ')).sort();
    },
    ['city:prato RUNNING 195000 country:it', 'city:prato RUNNING 195000 region:tuscany', 'country:bg   '],
  ],
  'fit.traitsOfSites': [
    async (run) => [...(await fit.traitsOfSites(run, BOTH))],
    [['practice:transit', [{ id: 'practice:transit', to: 'trait:compact', via: 'city:prato' }]]],
  ],
  'fit.contactsOfPractices': [
    async (run) => {
      const contacts = (await fit.contactsOfPractices(run, BOTH)).get('practice:transit') ?? [];
      return contacts.map(({ to, role, near }) => `${to} ${role} ${near}`).sort();
    },
    ['stakeholder:institute ADVISER true', 'stakeholder:institute LEAD true'],
  ],
  'fit.factsOfCity': [
    async (run) => [await fit.factsOfCity(run, 'city:prato'), await fit.factsOfCity(run, 'city:none')],
    [
      {
        population: 195_000,
        within: ['country:it', 'region:tuscany'],
        traits: ['trait:compact'],
        challenges: ['challenge:traffic'],
        targetGroups: ['target-group:commuters'],
        sectors: ['RESEARCH'],
        practices: [{ id: 'practice:transit', status: 'RUNNING' }],
      },
      null,
    ],
  ],
  'fit.idsThatExist': [
    (run) => fit.idsThatExist(run, 'Trait', ['trait:compact', 'trait:none']),
    new Set(['trait:compact']),
  ],
  'town.citiesByGeonamesId': [
    async (run) => {
      await updateNodes(run, 'City', [{ id: 'city:prato', properties: { geonamesId: 3169921 } }]);
      return town.citiesByGeonamesId(run, ['3169921', '727011']);
    },
    new Map([['3169921', 'city:prato']]),
  ],
  'town.regionsByCode': [
    async (run) => {
      await updateNodes(run, 'Region', [{ id: 'region:tuscany', properties: { code: 'IT-52' } }]);
      return town.regionsByCode(run, ['IT-52', 'IT-45']);
    },
    new Map([['IT-52', 'region:tuscany']]),
  ],
};
