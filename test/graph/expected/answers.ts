import { countsByKind, lastChangedAt } from '../../../graph/cypher/about.ts';
import { awaitWriters, changesAfter, lastChange, recordChange } from '../../../graph/cypher/change.ts';
import { countOf, pageOf } from '../../../graph/cypher/list.ts';
import { applyOnce } from '../../../graph/cypher/migration.ts';
import { createNodes, idsMergedInto, nodesAfter, nodesById, updateNodes } from '../../../graph/cypher/node.ts';
import { orderedBy, orderedByName } from '../../../graph/cypher/order.ts';
import {
  createRelationships,
  mergeRelationships,
  type RelationshipGroup,
  relationshipsBetween,
} from '../../../graph/cypher/relationship.ts';
import { idsTiedTo, type Tie, tiesOf } from '../../../graph/cypher/search.ts';
import type { Run } from '../../../graph/engine.ts';

export const AT = '2026-01-01T00:00:00.000Z';
const LATER = '2026-01-01T00:01:00.000Z';

/** A question to the whole network, and its answer. What it writes is taken back afterwards. */
export type Answer = [ask: (run: Run) => Promise<unknown>, gives: unknown];

const USES: Tie = { from: 'Practice', to: 'Method', pattern: '(s)-[:USES]->(t:Method)' };
const FUNDED: RelationshipGroup = { type: 'FUNDED_BY', fromKind: 'Practice', toKind: 'FundingSource' };
const refused = { from: 'practice:gardens', to: 'funding-source:fund', key: 'REFUSED', properties: { amount: 7 } };
const WHOLE_LIST = { limit: 10, backwards: false, after: null, before: null };
const idsOf = (nodes: { id: string }[]) => nodes.map(({ id }) => id);

/** For every statement of its own, `module.name`: what it answers of the whole network. */
export const ANSWERS: Record<string, Answer> = {
  'about.countsByKind': [
    async (run) => Object.fromEntries(await countsByKind(run, ['City', 'Goal', 'Theme'])),
    { City: 2, Goal: 3, Theme: 3 },
  ],
  'about.lastChangedAt': [lastChangedAt, AT],
  'change.lastChange': [lastChange, 1],
  'change.recordChange': [
    async (run) => {
      await recordChange(run, ['city:prato'], LATER);
      await recordChange(run, [], LATER);
      return lastChange(run);
    },
    2,
  ],
  'change.awaitWriters': [
    async (run) => {
      await awaitWriters(run);
      return lastChange(run);
    },
    1,
  ],
  'change.changesAfter': [
    async (run) => {
      await recordChange(run, ['city:prato', 'city:sofia'], LATER);
      await recordChange(run, ['theme:trams'], LATER);
      return changesAfter(run, 1, 1);
    },
    [{ number: 2, ids: ['city:prato', 'city:sofia'], at: LATER }],
  ],
  'list.countOf': [
    (run) => countOf(run, 'Goal', [{ cypher: 'n.code IN $codes', parameters: { codes: ['2', '11'] } }]),
    2,
  ],
  'list.pageOf': [
    async (run) => {
      const rows = await pageOf(run, 'Goal', [], orderedBy('CODE', 'DESC'), WHOLE_LIST);
      return rows.map(({ node, position }) => [node.id, position.tie]);
    },
    [
      ['goal:11.2', 'goal:11.2'],
      ['goal:11', 'goal:11'],
      ['goal:2', 'goal:2'],
    ],
  ],
  'order.orderedBy': [
    async (run) => {
      const rows = await pageOf(run, 'City', [], orderedBy('POPULATION', 'DESC'), WHOLE_LIST);
      return rows.map(({ position }) => position.sort);
    },
    [1_280_000, 195_000],
  ],
  'order.orderedByName': [
    async (run) => {
      const byName = orderedByName('name', ['bg', 'en'], 'ASC');
      const rows = await pageOf(run, 'Practice', [], byName, WHOLE_LIST);
      return rows.map(({ position }) => position);
    },
    [
      { sort: 'transit', tie: 'practice:transit' },
      { sort: 'градини', tie: 'practice:gardens' },
    ],
  ],
  'migration.applyOnce': [
    async (run) => {
      const apply = (inner: Run) => inner("CREATE (:Theme {id: 'theme:migrated'})").then(() => undefined);
      const twice = [
        await applyOnce(run, { id: '9999-test', apply }, AT),
        await applyOnce(run, { id: '9999-test', apply }, AT),
      ];
      return [...twice, (await nodesById(run, 'Theme', ['theme:migrated'])).size];
    },
    [true, false, 1],
  ],
  'node.nodesById': [
    async (run) => [...(await nodesById(run, 'Goal', ['goal:2', 'goal:none', 'city:prato'])).values()],
    [{ id: 'goal:2', language: 'en', name_en: '2', code: '2', createdAt: AT, updatedAt: AT }],
  ],
  'node.createNodes': [
    async (run) => {
      await createNodes(run, 'Theme', [{ id: 'theme:new', properties: { name_en: 'New', name_it: null } }]);
      return (await nodesById(run, 'Theme', ['theme:new'])).get('theme:new');
    },
    { id: 'theme:new', name_en: 'New' },
  ],
  'node.updateNodes': [
    async (run) => {
      await updateNodes(run, 'Goal', [{ id: 'goal:2', properties: { code: null, name_en: 'Two' } }]);
      return (await nodesById(run, 'Goal', ['goal:2'])).get('goal:2');
    },
    { id: 'goal:2', language: 'en', name_en: 'Two', createdAt: AT, updatedAt: AT },
  ],
  'node.idsMergedInto': [
    async (run) => {
      await run("MATCH (n:City {id: 'city:prato'}) CREATE (:MergedId {id: 'city:prato-toscana'})-[:MERGED_INTO]->(n)");
      return [...(await idsMergedInto(run, ['city:prato-toscana', 'city:sofia']))];
    },
    [['city:prato-toscana', 'city:prato']],
  ],
  'relationship.relationshipsBetween': [
    async (run) => {
      const pair = { from: 'practice:transit', to: 'funding-source:fund', key: null, properties: {} };
      const found = await relationshipsBetween(run, FUNDED, [pair, pair, { ...pair, from: 'practice:gardens' }]);
      return found.sort((one, other) => String(one.key).localeCompare(String(other.key)));
    },
    [
      {
        from: 'practice:transit',
        to: 'funding-source:fund',
        key: 'GRANTED',
        properties: { status: 'GRANTED', amount: 500 },
      },
      { from: 'practice:transit', to: 'funding-source:fund', key: 'SOUGHT', properties: { status: 'SOUGHT' } },
    ],
  ],
  'relationship.mergeRelationships': [
    async (run) => [
      await mergeRelationships(run, FUNDED, [refused, { ...refused, to: 'funding-source:none' }]),
      await mergeRelationships(run, FUNDED, [{ ...refused, properties: { amount: 8 } }]),
      (await relationshipsBetween(run, FUNDED, [refused])).map(({ key, properties }) => [key, properties.amount]),
    ],
    [1, 1, [['REFUSED', 8]]],
  ],
  'relationship.createRelationships': [
    async (run) => [
      await createRelationships(run, FUNDED, [refused, { ...refused, from: 'practice:none' }]),
      (await relationshipsBetween(run, FUNDED, [refused])).map(({ properties }) => properties),
    ],
    [1, [{ amount: 7 }]],
  ],
  'search.tiesOf': [
    (run) => tiesOf(run, USES, ['practice:transit', 'practice:gardens']),
    [{ id: 'practice:transit', to: 'method:co-design' }],
  ],
  'search.idsTiedTo': [(run) => idsTiedTo(run, USES, ['method:co-design']), ['practice:transit']],
  'node.nodesAfter': [async (run) => idsOf(await nodesAfter(run, 'Goal', 'goal:11', 10)), ['goal:11.2', 'goal:2']],
};
