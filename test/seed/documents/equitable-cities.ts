import { expect, it } from 'vitest';
import type { Run } from '../../../graph/engine.ts';

const PROGRAM = "(p:Program {id: 'program:equitable-cities'})";

export function equitableCities(ask: Run): void {
  it('is a national programme within the Israel 2048 vision, which the OR Movement leads', async () => {
    const rows = await ask(
      `MATCH ${PROGRAM}-[:PART_OF]->(v:Program)<-[t:TAKES_PART_IN]-(s:Stakeholder)
       RETURN p.kind AS kind, p.name_en AS name, v.name_en AS vision, v.kind AS visionKind, s.name_en AS who, t.role AS role`,
    );
    expect(rows).toEqual([
      {
        kind: 'NATIONAL_PROGRAMME',
        name: 'Equitable Cities',
        vision: 'Israel 2048',
        visionKind: 'VISION',
        who: 'OR Movement',
        role: 'LEAD',
      },
    ]);
  });

  it('is a joint project of three bodies', async () => {
    const bodies = await ask<{ name: string }>(
      `MATCH ${PROGRAM}<-[:TAKES_PART_IN]-(s:Stakeholder) RETURN s.name_en AS name ORDER BY name`,
    );
    expect(bodies.map(({ name }) => name)).toEqual([
      'Ministry for Social Equality',
      'Ministry of Housing',
      'OR Movement',
    ]);
  });

  it('aims to narrow the gap to the centre and to be rid of a label', async () => {
    const [program] = await ask<{ aims: string[]; problem: string }>(
      `MATCH ${PROGRAM} RETURN p.aims_en AS aims, p.problem_en AS problem`,
    );
    expect(program?.problem).toMatch(/centre of Israel/);
    expect(program?.aims.join('; ')).toMatch(/gaps/);
    expect(program?.aims.join('; ')).toMatch(/label “development town”/);
    const [gap] = await ask(
      `MATCH ${PROGRAM}-[:ADDRESSES]->(c:Challenge {id: 'challenge:centre-periphery-gap'}) RETURN c.id`,
    );
    expect(gap).toBeDefined();
  });

  it('starts in two cities of the Galilee and two of the Negev', async () => {
    const cities = await ask(
      `MATCH ${PROGRAM}-[:COVERS]->(c:City)-[:LOCATED_IN]->(r:Region)
       RETURN c.name_en AS city, r.name_en AS region ORDER BY city`,
    );
    expect(cities).toEqual([
      { city: 'Akko', region: 'Galilee' },
      { city: 'Dimona', region: 'Negev' },
      { city: 'Kiryat Shmona', region: 'Galilee' },
      { city: 'Ofakim', region: 'Negev' },
    ]);
  });

  it('had them selected by a joint committee on criteria that are not named', async () => {
    const [program] = await ask<{ selection: string; criteria: string[] | null }>(
      `MATCH ${PROGRAM}-[:FORMS]->(:WorkingGroup {kind: 'COMMITTEE'})
       RETURN p.selection_en AS selection, p.selectionCriteria_en AS criteria`,
    );
    expect(program?.selection).toMatch(/joint committee/i);
    expect(program?.criteria).toBeNull();
  });

  it('cites the document for the label of each city', async () => {
    const cities = await ask<{ city: string; fields: string[] }>(
      `MATCH (c:City)-[:HAS_TRAIT]->(:Trait {id: 'trait:development-town'})
       MATCH (c)-[s:STATED_IN]->(:Source {id: 'source:equitable-cities'})
       RETURN c.name_en AS city, s.fields AS fields ORDER BY city`,
    );
    expect(cities.map(({ city }) => city)).toEqual(['Akko', 'Dimona', 'Kiryat Shmona', 'Ofakim']);
    expect(cities.every(({ fields }) => fields.includes('traits'))).toBe(true);
  });

  it('has four practices of its own', async () => {
    const practices = await ask(
      `MATCH (x:Practice)-[:PART_OF]->${PROGRAM} RETURN x.id AS id, x.name_en AS name ORDER BY id`,
    );
    expect(practices).toEqual([
      { id: 'practice:city-marketing-branding', name: expect.stringMatching(/marketing and branding/i) },
      { id: 'practice:community-building', name: expect.stringMatching(/community building/i) },
      { id: 'practice:impact-groups', name: 'Impact Groups' },
      { id: 'practice:local-regional-business-plan', name: 'Local and Regional Business Plan' },
    ]);
  });

  it('also calls its impact groups seed groups', async () => {
    const [groups] = await ask<{ names: string[] }>(
      "MATCH (p:Practice {id: 'practice:impact-groups'}) RETURN p.alternativeNames_en AS names",
    );
    expect(groups?.names.join('; ')).toMatch(/seed groups/i);
  });

  it('works by collective impact', async () => {
    const methods = await ask<{ name: string }>(`MATCH ${PROGRAM}-[:USES]->(m:Method) RETURN m.name_en AS name`);
    expect(methods.map(({ name }) => name)).toContain('Collective impact');
  });
}
