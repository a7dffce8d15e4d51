import { expect, it } from 'vitest';
import type { Run } from '../../../graph/engine.ts';

const NETWORK = "(n:Program {id: 'program:cosmopolitan-cities-network'})";
const GROUP = "(p:Practice {id: 'practice:local-stakeholder-group'})";

export function europeForCitizens(ask: Run): void {
  it('is an unnamed network of ten countries, without a city', async () => {
    const countries = await ask<{ code: string }>(
      `MATCH ${NETWORK}-[:COVERS]->(c:Country) RETURN c.code AS code ORDER BY code`,
    );
    expect(countries.map(({ code }) => code).join(' ')).toBe('AL BE DK EE FR IT LT LV NL SI');
    const cities = await ask(`MATCH ${NETWORK}-[:COVERS]->(c:City) RETURN c.id`);
    expect(cities).toEqual([]);
    const [network] = await ask(`MATCH ${NETWORK} RETURN n.nameKind AS nameKind, n.kind AS kind`);
    expect(network).toEqual({ nameKind: 'DESCRIPTIVE', kind: 'TRANSNATIONAL_NETWORK' });
  });

  it('ran from September 2017 to August 2019, paid for by Europe for Citizens', async () => {
    const [network] = await ask(
      `MATCH ${NETWORK}-[r:FUNDED_BY]->(f:FundingSource)
       RETURN n.periodFrom AS from, n.periodTo AS to, f.scheme AS scheme, r.status AS status`,
    );
    expect(network).toEqual({
      from: '2017-09-01',
      to: '2019-08-31',
      scheme: 'Europe for Citizens Programme',
      status: 'GRANTED',
    });
  });

  it('contributes to goals 10 and 11 and to no other', async () => {
    const goals = await ask<{ code: string }>(
      `MATCH ${NETWORK}-[:CONTRIBUTES_TO]->(g:Goal) RETURN g.code AS code ORDER BY code`,
    );
    expect(goals.map(({ code }) => code)).toEqual(['10', '11']);
  });

  it('is for medium-sized, cosmopolitan towns whose groups live apart', async () => {
    const traits = await ask<{ id: string }>(`MATCH ${NETWORK}-[:SUITS]->(t:Trait) RETURN t.id AS id ORDER BY id`);
    expect(traits.map(({ id }) => id)).toEqual([
      'trait:cosmopolitan',
      'trait:diverse-population',
      'trait:medium-sized',
      'trait:separate-groups',
    ]);
  });

  it('is aimed at everybody: natives, expatriates, new migrants, vulnerable groups', async () => {
    const groups = await ask<{ id: string }>(
      `MATCH ${NETWORK}-[:AIMED_AT]->(t:TargetGroup) RETURN t.id AS id ORDER BY id`,
    );
    expect(groups.map(({ id }) => id)).toEqual([
      'target-group:expatriates',
      'target-group:local-population',
      'target-group:native-born',
      'target-group:newly-arrived-migrants',
      'target-group:vulnerable-groups',
    ]);
  });

  it('tells its approach', async () => {
    const [network] = await ask<{ approach: string }>(`MATCH ${NETWORK} RETURN n.approach_it AS approach`);
    expect(network?.approach.length).toBeGreaterThan(20);
  });

  it('has the well-balanced local stakeholder group as a practice, with its kinds of members', async () => {
    const [group] = await ask<{ kinds: string[]; core: string[] }>(
      `MATCH ${GROUP}-[:FORMS]->(g:WorkingGroup {kind: 'STAKEHOLDER_GROUP'})
       RETURN g.memberKinds AS kinds, p.coreElements_en AS core`,
    );
    expect(new Set(group?.kinds)).toEqual(
      new Set([
        'CITIZEN',
        'CITIZENS_ORGANISATION',
        'NON_PROFIT',
        'CIVIL_SOCIETY',
        'EXPERT',
        'OFFICIAL',
        'LOCAL_AUTHORITY',
      ]),
    );
    expect(group?.core.join('; ')).toMatch(/well-balanced/);
  });

  it('exchanges practice in the network and shares findings and recommendations', async () => {
    const methods = await ask<{ id: string }>(`MATCH ${NETWORK}-[:USES]->(m:Method) RETURN m.id AS id`);
    expect(methods.map(({ id }) => id)).toContain('method:peer-review-and-exchange');
    const [outcome] = await ask<{ told: string }>(
      `MATCH ${NETWORK}-[:LED_TO]->(o:Outcome) RETURN o.name_en + ' ' + o.summary_en AS told`,
    );
    expect(outcome?.told).toMatch(/recommendations/i);
  });

  it('cites an Italian document that is itself a translation', async () => {
    const [source] = await ask(
      `MATCH ${NETWORK}-[:STATED_IN]->(s:Source) WHERE s.id <> 'source:crosstown'
       RETURN DISTINCT s.id AS id, s.language AS language, s.origin AS origin`,
    );
    expect(source).toEqual({ id: 'source:europe-for-citizens-network', language: 'it', origin: 'MACHINE' });
  });
}
