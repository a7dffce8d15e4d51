import { readFileSync } from 'node:fs';
import { buildSchema, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { kindOf } from '../../graph/kinds.ts';
import type { Batch, NodeRecord, RelationshipRecord } from '../../graph/model.ts';
import { textsByLanguage } from '../../graph/text-properties.ts';
import { problemsOf } from '../../seed/check.ts';
import { TEXT_FIELDS, TEXT_LIST_FIELDS } from '../../seed/flatten/texts.ts';
import { flatten } from '../../seed/flatten.ts';
import { SEED_NETWORK } from '../../seed/network.ts';

const network = flatten(SEED_NETWORK);

describe('The seed network', () => {
  it('has nothing to complain of', () => {
    expect(problemsOf(network)).toEqual([]);
  });

  it('cites fields that the API has', () => {
    const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
    const fieldsOf = (id: string) => {
      const type = schema.getType(kindOf(id) ?? '');
      return isObjectType(type) ? Object.keys(type.getFields()) : [];
    };
    const unknown = network.relationships
      .filter(({ type }) => type === 'STATED_IN')
      .flatMap(({ from, properties }) =>
        (properties.fields as string[])
          .filter((field) => !fieldsOf(from).includes(field))
          .map((field) => `${from} cites ${field}`),
      );
    expect(unknown).toEqual([]);
  });

  it('cites a source for each field that it has a text of', () => {
    const cited = new Set(
      network.relationships
        .filter(({ type }) => type === 'STATED_IN')
        .flatMap(({ from, properties }) => (properties.fields as string[]).map((field) => `${from} ${field}`)),
    );
    const uncited = network.nodes
      .filter(({ kind }) => kind !== 'Source')
      .flatMap(({ id, properties }) =>
        [...TEXT_FIELDS, ...TEXT_LIST_FIELDS]
          .filter((field) => textsByLanguage(properties, field).size > 0 && !cited.has(`${id} ${field}`))
          .map((field) => `${id} has its ${field} from nowhere`),
      );
    expect(uncited).toEqual([]);
  });

  it('is written in the letters of each language', () => {
    const strange = network.nodes.filter(
      ({ properties }) =>
        !/\p{Script=Cyrillic}/u.test(String(properties.summary_bg ?? 'ж')) ||
        !/\p{Script=Hebrew}/u.test(String(properties.summary_he ?? 'א')),
    );
    expect(strange.map(({ id }) => id)).toEqual([]);
  });
});

describe('The check finds', () => {
  const source: NodeRecord = {
    kind: 'Source',
    id: 'source:page',
    properties: { language: 'en', title_en: 'A page' },
  };
  const texts = { name_en: 'Reading', name_it: 'Lettura', name_bg: 'Четене', name_he: 'קריאה' };
  const theme: NodeRecord = { kind: 'Theme', id: 'theme:reading', properties: { language: 'en', ...texts } };
  const statement: RelationshipRecord = {
    type: 'STATED_IN',
    from: theme.id,
    to: source.id,
    properties: { locator: 'Title', fields: ['name'] },
  };
  const sound: Batch = { nodes: [source, theme], relationships: [statement] };
  const withTheme = (properties: NodeRecord['properties'], id = theme.id): Batch => ({
    nodes: [source, { ...theme, id, properties: { ...theme.properties, ...properties } }],
    relationships: [{ ...statement, from: id }],
  });
  const linked = (...more: RelationshipRecord[]): Batch => ({ ...sound, relationships: [statement, ...more] });
  const link = (type: RelationshipRecord['type'], from: string, to: string): RelationshipRecord => ({
    type,
    from,
    to,
    properties: {},
  });

  it('nothing where nothing is wrong', () => {
    expect(problemsOf(sound)).toEqual([]);
  });

  it.each<[string, Batch, string]>([
    ['a wrong prefix', withTheme({}, 'method:reading'), 'method:reading is a Theme, which its prefix does not say.'],
    ['an id that is no slug', withTheme({}, 'theme:Città'), 'theme:Città is no slug after its prefix: citta is.'],
    [
      'an id that is there twice',
      { ...sound, nodes: [...sound.nodes, theme] },
      'theme:reading is there more than once.',
    ],
    ['a missing name', { ...sound, nodes: [source, { ...theme, properties: {} }] }, 'theme:reading has no name.'],
    ['a missing language', withTheme({ summary_en: 'On reading' }), 'theme:reading lacks its summary in it, bg, he.'],
    [
      'lists of unequal length',
      withTheme({ aims_en: ['a', 'b'], aims_it: ['a', 'b'], aims_bg: ['a'], aims_he: ['a', 'b'] }),
      'theme:reading has aims of unequal length: 2 in en, 2 in it, 1 in bg, 2 in he.',
    ],
    ['an empty text', withTheme({ name_he: ' ' }), 'theme:reading has an empty text in its name in he.'],
    ['a node that nothing states', { ...sound, relationships: [] }, 'theme:reading is stated in no source.'],
    [
      'a relationship to nowhere',
      linked(link('BROADER', theme.id, 'theme:culture')),
      'BROADER from theme:reading to theme:culture: theme:culture is not there.',
    ],
    [
      'a relationship between kinds that it does not join',
      linked(link('BROADER', theme.id, source.id)),
      'BROADER cannot lead from theme:reading to source:page.',
    ],
    [
      'a concept of another kind above one',
      {
        nodes: [...sound.nodes, { ...theme, kind: 'Method', id: 'method:reading' }],
        relationships: [
          statement,
          { ...statement, from: 'method:reading' },
          link('BROADER', theme.id, 'method:reading'),
        ],
      },
      'BROADER joins two of one kind, not theme:reading and method:reading.',
    ],
    [
      'a statement made twice',
      linked(statement),
      'STATED_IN from theme:reading to source:page (locator: Title) is stated more than once.',
    ],
  ])('%s', (_, batch, problem) => {
    expect(problemsOf(batch)).toEqual([problem]);
  });
});
