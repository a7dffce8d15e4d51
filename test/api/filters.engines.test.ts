import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../graph/engine.ts';
import { loadSeed } from '../../seed/load.ts';
import { describeOnEachEngine } from '../support/engines.ts';
import { FILTERED_NETWORK } from '../support/filtered-network.ts';
import { write } from '../support/graph-of-practices.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const TRANSIT = 'practice:transit';
const GARDENS = 'practice:gardens';
const LIBRARY = 'practice:library';

/** What a filter keeps of the three practices of the network. */
const PRACTICES: [wanted: string, filter: object, kept: string[]][] = [
  ['nothing in particular', {}, [GARDENS, LIBRARY, TRANSIT]],
  ['nothing, by an empty list', { themes: [] }, [GARDENS, LIBRARY, TRANSIT]],
  ['certain ids', { ids: [GARDENS, TRANSIT, 'practice:none'] }, [GARDENS, TRANSIT]],
  ['a theme, or a narrower one', { themes: ['theme:environment'] }, [GARDENS, TRANSIT]],
  ['a narrow theme', { themes: ['theme:gardens'] }, [GARDENS]],
  ['one of two themes', { themes: ['theme:gardens', 'theme:reading'] }, [GARDENS, LIBRARY]],
  ['a theme and a country', { themes: ['theme:environment'], countries: ['country:it'] }, [TRANSIT]],
  ['what nothing is', { themes: ['theme:no-such'] }, []],
  ['a goal, or a target of it', { goals: ['goal:11'] }, [TRANSIT]],
  ['a city', { cities: ['city:prato'] }, [TRANSIT]],
  ['a region, through its city', { regions: ['region:tuscany'] }, [TRANSIT]],
  ['a country, stated of the practice itself', { countries: ['country:bg'] }, [GARDENS]],
  ['a programme, or a part of it', { programs: ['program:vision'] }, [LIBRARY]],
  ['a stakeholder, in a phase too', { stakeholders: ['stakeholder:institute'] }, [LIBRARY]],
  ['a sector, by name', { sectors: ['RESEARCH'] }, [LIBRARY]],
  ['a sector, as a kind of member', { sectors: ['BUSINESS'] }, [TRANSIT]],
  ['a sector, as a role needed', { sectors: ['THIRD_SECTOR'] }, [GARDENS]],
  ['a funding source', { fundingSources: ['funding-source:fund'] }, [GARDENS]],
  ['a status', { statuses: ['RUNNING', 'PLANNED'] }, [TRANSIT]],
  ['a level of evidence', { evidence: ['MEASURED'] }, [TRANSIT]],
  ['a period that it has days of', { overlaps: '2010-12/2012' }, [TRANSIT]],
  ['a period that begins after it', { overlaps: '2012/..' }, [GARDENS]],
  ['one year, from its beginning to its end', { overlaps: '2010/2010' }, [TRANSIT]],
  ['a small city', { citySize: { max: 200_000 } }, [TRANSIT]],
  ['a large city', { citySize: { min: 1_000_000 } }, []],
  ['a cost', { cost: { min: '1000', max: '60000.50', currency: 'eur' } }, [TRANSIT]],
  ['a cost in another currency', { cost: { currency: 'BGN' } }, []],
  ['outcomes', { hasOutcomes: true }, [LIBRARY]],
  ['no outcomes', { hasOutcomes: false }, [GARDENS, TRANSIT]],
  ['the language first written in', { languages: ['bg'] }, [GARDENS]],
];

const REFUSED: [filter: object, field: string][] = [
  [{ citySize: { min: 5, max: 1 } }, 'filter.citySize'],
  [{ overlaps: 'XXXX-10-07' }, 'filter.overlaps'],
  [{ ids: Array.from({ length: 101 }, String) }, 'filter.ids'],
];

describeOnEachEngine('Filters', (engine) => {
  let server: TestServer;

  const kept = async (list: string, input: string, filter: object) => {
    const query = `query ($filter: ${input}) { ${list}(filter: $filter) { totalCount nodes { id } } }`;
    const { data, errors } = await server.ask<Record<string, { totalCount: number; nodes: { id: string }[] }>>(query, {
      filter,
    });
    expect(errors).toBeUndefined();
    const answer = data?.[list];
    const ids = answer?.nodes.map(({ id }) => id) ?? [];
    expect(answer?.totalCount).toBe(ids.length);
    return ids;
  };

  describe('over a small network', () => {
    beforeAll(async () => {
      const graph: GraphEngine = await engine.open();
      await write(graph, FILTERED_NETWORK);
      server = await startTestServer(graph);
    });
    afterAll(() => server.close());

    it.each(PRACTICES)('keep the practices of %s', async (_, filter, expected) => {
      expect(await kept('practices', 'PracticeFilter', filter)).toEqual(expected);
    });

    it.each(REFUSED)('refuse %o and name the field', async (filter, field) => {
      const { errors } = await server.ask('query ($f: PracticeFilter) { practices(filter: $f) { totalCount } }', {
        f: filter,
      });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field } }]);
    });
  });

  describe('over the seed network', () => {
    beforeAll(async () => {
      const graph = await engine.open();
      await loadSeed(graph);
      server = await startTestServer(graph);
    });
    afterAll(() => server.close());

    it.each([
      [
        'programs',
        'ProgramFilter',
        { kinds: ['TRANSNATIONAL_NETWORK'], cities: ['city:sofia'] },
        ['program:open-cities'],
      ],
      ['cities', 'CityFilter', { countries: ['country:it'], population: { min: 100_000 } }, ['city:prato']],
      ['cities', 'CityFilter', { hasPractices: true, regions: ['region:negev'] }, ['city:dimona', 'city:ofakim']],
      ['countries', 'CountryFilter', { codes: ['IT'] }, ['country:it']],
      ['goals', 'GoalFilter', { codes: ['11', '10'], goalsOnly: true }, ['goal:10', 'goal:11']],
      ['goals', 'GoalFilter', { codes: ['10.2'], goalsOnly: true }, []],
    ])('keep of %s what they ask for', async (list, input, filter, expected) => {
      expect(await kept(list, input, filter)).toEqual(expected);
    });

    it('keep of concepts those at the top, or those below one', async () => {
      const top = await kept('themes', 'ConceptFilter', { topOnly: true });
      expect(top.length).toBeGreaterThan(3);
      const below = await kept('themes', 'ConceptFilter', { broader: top.slice(0, 100) });
      expect(below.length).toBeGreaterThan(3);
      expect(below.filter((id) => top.includes(id))).toEqual([]);
    });
  });
});
