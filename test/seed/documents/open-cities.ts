import { expect, it } from 'vitest';
import type { Run } from '../../../graph/engine.ts';

const NETWORK = "(n:Program {id: 'program:open-cities'})";

export function openCities(ask: Run): void {
  it('is a transnational network with a subtitle and a website', async () => {
    const [network] = await ask(
      `MATCH ${NETWORK} RETURN n.kind AS kind, n.name_bg AS name, n.alternativeNames_bg AS subtitle, n.website AS website`,
    );
    expect(network).toEqual({
      kind: 'TRANSNATIONAL_NETWORK',
      name: expect.stringMatching(/отворени градове/i),
      subtitle: [expect.stringMatching(/конкурентните предимства на многообразието/)],
      website: 'http://urbact.eu/en/projects/human-capital-entrepreneurship/open-cities/homepage/',
    });
  });

  it('is led by Belfast, with four other cities in their countries', async () => {
    const cities = await ask(
      `MATCH ${NETWORK}-[r:COVERS]->(c:City)-[:LOCATED_IN]->(k:Country)
       RETURN c.name_en AS city, k.code AS country, r.role AS role ORDER BY city`,
    );
    expect(cities).toEqual([
      { city: 'Belfast', country: 'GB', role: 'LEAD' },
      { city: 'Dublin', country: 'IE', role: 'PARTNER' },
      { city: 'Madrid', country: 'ES', role: 'PARTNER' },
      { city: 'Sofia', country: 'BG', role: 'PARTNER' },
      { city: 'Vienna', country: 'AT', role: 'PARTNER' },
    ]);
    const [region] = await ask(
      "MATCH (:City {id: 'city:belfast'})-[:LOCATED_IN]->(r:Region) RETURN r.name_bg AS name, r.code AS code",
    );
    expect(region).toEqual({ name: 'Северна Ирландия', code: 'GB-NIR' });
  });

  it('ran from July 2008 to July 2011 and was paid for by URBACT II', async () => {
    const [network] = await ask(
      `MATCH ${NETWORK}-[r:FUNDED_BY]->(f:FundingSource)
       RETURN n.period AS period, n.periodFrom AS from, n.periodTo AS to, n.status AS status,
              f.name_en AS fund, r.status AS funding`,
    );
    expect(network).toEqual({
      period: '2008-07/2011-07',
      from: '2008-07-01',
      to: '2011-07-31',
      status: 'FINISHED',
      fund: expect.stringMatching(/URBACT II/),
      funding: 'GRANTED',
    });
  });

  it('has its aims and activities, in Bulgarian first', async () => {
    const [network] = await ask<Record<string, string | string[]>>(
      `MATCH ${NETWORK} RETURN n.language AS language, n.origin_en AS english, n.aims_en AS aims, n.activities_en AS activities`,
    );
    expect(network).toMatchObject({ language: 'bg', english: 'MACHINE' });
    const aims = [network?.aims].flat().join('; ');
    for (const aim of [/integration/i, /competitive/i, /qualified migrants/i, /action plans/i, /structural funds/i])
      expect(aims).toMatch(aim);
    const activities = [network?.activities].flat().join('; ');
    for (const activity of [/studies/i, /exchange/i, /employment/i, /entrepreneurship/i, /debates/i])
      expect(activities).toMatch(activity);
  });

  it('has the openness index as a practice that defines an index without naming indicators', async () => {
    const [practice] = await ask<{ definition: string; indicators: number }>(
      `MATCH (p:Practice {id: 'practice:openness-index'})-[:PART_OF]->${NETWORK}
       MATCH (p)-[:DEFINES]->(x:Index)
       RETURN x.definition_bg AS definition, COUNT { (x)-[:WEIGHS]->(:Indicator) } AS indicators`,
    );
    expect(practice?.definition).toMatch(/отвореност/);
    expect(practice?.indicators).toBe(0);
    const [told] = await ask<{ summary: string; steps: string[] }>(
      "MATCH (p:Practice {id: 'practice:openness-index'}) RETURN p.summary_en AS summary, p.activities_en AS steps",
    );
    const words = `${told?.summary} ${told?.steps.join('; ')}`;
    expect(words).toMatch(/indicators/);
    expect(words).toMatch(/compar/);
  });

  it('has local working groups of non-profits, research institutions and business organisations as a practice', async () => {
    const [groups] = await ask<{ kinds: string[] }>(
      `MATCH (p:Practice {id: 'practice:local-migration-working-groups'})-[:PART_OF]->${NETWORK}
       MATCH (p)-[:FORMS]->(g:WorkingGroup {kind: 'WORKING_GROUP'}) RETURN g.memberKinds AS kinds`,
    );
    expect(new Set(groups?.kinds)).toEqual(new Set(['NON_PROFIT', 'RESEARCH_INSTITUTION', 'BUSINESS_ORGANISATION']));
  });

  it('has the local action plan as a practice, tied to marketing and internationalisation, written in Sofia', async () => {
    const themes = await ask<{ id: string }>(
      `MATCH (p:Practice {id: 'practice:local-action-plan'})-[:ABOUT]->(t:Theme) RETURN t.id AS id`,
    );
    expect(themes.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['theme:place-branding', 'theme:internationalisation']),
    );
    const plans = await ask(
      `MATCH (:Practice {id: 'practice:local-action-plan'})-[:LED_TO]->(o:Outcome)-[:ACHIEVED_IN]->(c:City)
       RETURN c.id AS city, o.kind AS kind, o.state AS state`,
    );
    expect(plans).toContainEqual({ city: 'city:sofia', kind: 'OUTPUT', state: 'ACHIEVED' });
  });

  it('has pilot projects as a practice, for which structural funds were sought', async () => {
    const [pilots] = await ask(
      `MATCH (p:Practice {id: 'practice:structural-fund-pilots'})-[r:FUNDED_BY]->(f:FundingSource {id: 'funding-source:structural-funds'})
       RETURN r.status AS status, r.amount AS amount`,
    );
    expect(pilots).toEqual({ status: 'SOUGHT', amount: null });
  });
}
