import type { Batch, NodeRecord, Properties } from '../../graph/model.ts';
import { practiceRecord, relationship, themeRecord } from './graph-of-practices.ts';

function node(kind: NodeRecord['kind'], id: string, properties: Properties = {}): NodeRecord {
  const slug = id.slice(id.indexOf(':') + 1);
  return { kind, id, properties: { language: 'en', name_en: slug, nameKind: 'OFFICIAL', slug, ...properties } };
}

const transit = practiceRecord('transit', 'Transit', {
  status: 'RUNNING',
  evidence: 'MEASURED',
  period: '2009/2011-02',
  periodFrom: '2009-01-01',
  periodTo: '2011-02-28',
  costAmount: 60_000,
  costCurrency: 'EUR',
});
const gardens = practiceRecord('gardens', 'Gardens', {
  language: 'bg',
  name_bg: 'Градини',
  period: '2015/..',
  periodFrom: '2015-01-01',
  rolesNeeded_en: ['A club'],
  rolesNeededSectors: ['THIRD_SECTOR'],
  rolesNeededRoles: ['PARTNER'],
});
const library = practiceRecord('library', 'Library', { status: 'DISCONTINUED' });

/** Three practices that differ in everything that a filter can ask for. */
export const FILTERED_NETWORK: Batch = {
  nodes: [
    transit,
    gardens,
    library,
    ...['environment', 'mobility', 'gardens', 'reading'].map(themeRecord),
    node('Goal', 'goal:11', { code: '11' }),
    node('Goal', 'goal:11.2', { code: '11.2' }),
    node('Country', 'country:it', { code: 'IT' }),
    node('Country', 'country:bg', { code: 'BG' }),
    node('Region', 'region:tuscany'),
    node('City', 'city:prato', { population: 195_000 }),
    node('Program', 'program:vision', { kind: 'VISION' }),
    node('Program', 'program:part', { kind: 'GRANT_PROJECT' }),
    node('Phase', 'phase:library-1'),
    node('WorkingGroup', 'working-group:transit', {
      kind: 'WORKSHOP',
      illustrative: false,
      memberKinds: ['BUSINESS'],
      memberSectors: ['BUSINESS'],
      memberInternals: [''],
    }),
    node('Stakeholder', 'stakeholder:institute', { sector: 'RESEARCH' }),
    node('FundingSource', 'funding-source:fund'),
    node('Outcome', 'outcome:readers', { kind: 'RESULT', state: 'ACHIEVED' }),
  ],
  relationships: [
    relationship('BROADER', 'theme:mobility', 'theme:environment'),
    relationship('BROADER', 'theme:gardens', 'theme:environment'),
    relationship('BROADER', 'goal:11.2', 'goal:11'),
    relationship('ABOUT', transit.id, 'theme:mobility', { as: 'TOPIC' }),
    relationship('ABOUT', gardens.id, 'theme:gardens', { as: 'TOPIC' }),
    relationship('ABOUT', library.id, 'theme:reading', { as: 'TOPIC' }),
    relationship('CONTRIBUTES_TO', transit.id, 'goal:11.2'),
    relationship('LOCATED_IN', 'region:tuscany', 'country:it'),
    relationship('LOCATED_IN', 'city:prato', 'region:tuscany'),
    relationship('LOCATED_IN', 'city:prato', 'country:it'),
    relationship('PRACTICED_IN', transit.id, 'city:prato'),
    relationship('PRACTICED_IN', gardens.id, 'country:bg'),
    relationship('PART_OF', 'program:part', 'program:vision'),
    relationship('PART_OF', library.id, 'program:part'),
    relationship('HAS_PHASE', library.id, 'phase:library-1', { order: 1 }),
    relationship('FORMS', transit.id, 'working-group:transit'),
    relationship('TAKES_PART_IN', 'stakeholder:institute', 'phase:library-1', { role: 'ADVISER' }),
    relationship('FUNDED_BY', gardens.id, 'funding-source:fund', { status: 'SOUGHT' }),
    relationship('LED_TO', library.id, 'outcome:readers'),
  ],
};
