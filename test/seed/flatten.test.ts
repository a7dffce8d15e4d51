import { describe, expect, it } from 'vitest';
import { InvalidEdtf } from '../../graph/edtf-bounds.ts';
import type { CityFacts, ConceptFacts, PracticeFacts, ProgramFacts } from '../../seed/facts.ts';
import { flatten } from '../../seed/flatten.ts';
import { SEED_NETWORK } from '../../seed/network.ts';

const concept = (id: string, more: Partial<ConceptFacts> = {}): ConceptFacts => ({
  id,
  language: 'en',
  name: { en: id },
  ...more,
});

describe('A fact sheet becomes nodes and relationships', () => {
  const practice: PracticeFacts = {
    id: 'practice:street-library',
    language: 'it',
    origins: { en: 'HUMAN' },
    name: { it: 'Biblioteca di strada', en: 'Street library', 'zh-Hans': '街头图书馆' },
    aims: { it: ['leggere', 'incontrarsi'], en: ['read', 'meet'] },
    durationMonths: { min: 3 },
    cost: { amount: 1200.5, currency: 'EUR', year: 2019 },
    period: '2019-05/..',
    rolesNeeded: [
      { name: { it: 'Volontari' }, role: 'PARTICIPANT' },
      { name: { it: 'Comune' }, sector: 'LOCAL_AUTHORITY', role: 'PARTNER' },
    ],
    about: ['theme:reading', { theme: 'theme:meeting', as: 'AXIS' }],
    stakeholders: [{ stakeholder: 'stakeholder:friends', role: 'LEAD' }],
    fundedBy: [
      { source: 'funding-source:city', status: 'GRANTED', share: 0.5, amount: { amount: 600, currency: 'EUR' } },
    ],
    practicedIn: [{ place: 'city:prato', period: '2020', status: 'RUNNING' }],
    statedIn: [{ source: 'source:page', locator: 'Title', fields: ['name'] }],
    phases: [
      { ...concept('phase:one'), groups: [] },
      {
        ...concept('phase:two'),
        groups: [
          {
            ...concept('working-group:readers'),
            kind: 'WORKSHOP',
            date: 'XXXX-10-07',
            meetings: { minimum: 4, maximum: 7, withinMonths: 6 },
            members: [
              { kind: 'EXPERT', internal: false },
              { kind: 'CITIZEN', sector: 'CITIZENS' },
            ],
          },
        ],
      },
    ],
  };
  const { nodes, relationships } = flatten([{ practices: [practice] }]);
  const node = (id: string) => nodes.find((candidate) => candidate.id === id);
  const between = (type: string, from: string) =>
    relationships.filter((candidate) => candidate.type === type && candidate.from === from);

  it('with texts by language, the first one named and the others marked', () => {
    expect(node(practice.id)).toMatchObject({
      kind: 'Practice',
      properties: {
        slug: 'street-library',
        nameKind: 'OFFICIAL',
        language: 'it',
        name_it: 'Biblioteca di strada',
        name_zh_Hans: '街头图书馆',
        aims_en: ['read', 'meet'],
        origin_en: 'HUMAN',
        origin_zh_Hans: 'MACHINE',
      },
    });
    expect(node(practice.id)?.properties).not.toHaveProperty('origin_it');
  });

  it('with dates and their bounds, sums and spans as flat properties', () => {
    expect(node(practice.id)?.properties).toMatchObject({
      period: '2019-05/..',
      periodFrom: '2019-05-01',
      periodTo: null,
      durationMonthsMin: 3,
      costAmount: 1200.5,
      costCurrency: 'EUR',
      costYear: 2019,
    });
    expect(node(practice.id)?.properties).not.toHaveProperty('durationMonthsMax');
    expect(node(practice.id)?.properties).not.toHaveProperty('status');
  });

  it('with roles and members as parallel lists', () => {
    expect(node(practice.id)?.properties).toMatchObject({
      rolesNeeded_it: ['Volontari', 'Comune'],
      rolesNeededSectors: ['', 'LOCAL_AUTHORITY'],
      rolesNeededRoles: ['PARTICIPANT', 'PARTNER'],
    });
    expect(node('working-group:readers')?.properties).toMatchObject({
      illustrative: false,
      date: 'XXXX-10-07',
      dateFrom: null,
      meetingsMinimum: 4,
      meetingsMaximum: 7,
      meetingsWithinMonths: 6,
      memberKinds: ['EXPERT', 'CITIZEN'],
      memberSectors: ['', 'CITIZENS'],
      memberInternals: ['false', ''],
    });
  });

  it('with what belongs to a relationship on the relationship', () => {
    expect(between('ABOUT', practice.id).map(({ to, properties }) => [to, properties.as])).toEqual([
      ['theme:reading', 'TOPIC'],
      ['theme:meeting', 'AXIS'],
    ]);
    expect(between('TAKES_PART_IN', 'stakeholder:friends')).toEqual([
      { type: 'TAKES_PART_IN', from: 'stakeholder:friends', to: practice.id, properties: { role: 'LEAD' } },
    ]);
    expect(between('FUNDED_BY', practice.id)[0]?.properties).toEqual({
      status: 'GRANTED',
      share: 0.5,
      amount: 600,
      currency: 'EUR',
    });
    expect(between('PRACTICED_IN', practice.id)[0]?.properties).toEqual({
      period: '2020',
      periodFrom: '2020-01-01',
      periodTo: '2020-12-31',
      status: 'RUNNING',
    });
    expect(between('STATED_IN', practice.id)[0]?.properties).toEqual({ locator: 'Title', fields: ['name'] });
  });

  it('with phases in their order and groups below them', () => {
    expect(between('HAS_PHASE', practice.id).map(({ to, properties }) => [to, properties.order])).toEqual([
      ['phase:one', 1],
      ['phase:two', 2],
    ]);
    expect(between('FORMS', 'phase:two').map(({ to }) => to)).toEqual(['working-group:readers']);
  });

  it('refusing a date that is none', () => {
    const program: ProgramFacts = { ...concept('program:p'), kind: 'VISION', period: 'soon' };
    expect(() => flatten([{ programs: [program] }])).toThrow(InvalidEdtf);
  });
});

describe('Places, goals and concepts', () => {
  it('put a city in its region and its country, and a target under its goal', () => {
    const city: CityFacts = { ...concept('city:prato'), country: 'country:it', region: 'region:tuscany' };
    const { relationships } = flatten([{ cities: [city], goals: [{ ...concept('goal:10.2'), code: '10.2' }] }]);
    expect(relationships.map(({ type, from, to }) => `${from} ${type} ${to}`)).toEqual([
      'city:prato LOCATED_IN region:tuscany',
      'city:prato LOCATED_IN country:it',
      'goal:10.2 BROADER goal:10',
    ]);
  });

  it('are related once, whichever of the two says so', () => {
    const themes = [concept('theme:b', { related: ['theme:a'] }), concept('theme:a', { related: ['theme:b'] })];
    const { relationships } = flatten([{ themes }]);
    expect(relationships).toEqual([{ type: 'RELATED', from: 'theme:a', to: 'theme:b', properties: {} }]);
  });
});

it('The network comes out the same on every run', () => {
  expect(flatten(SEED_NETWORK)).toEqual(flatten(SEED_NETWORK));
});
