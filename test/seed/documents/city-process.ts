import { expect, it } from 'vitest';
import type { Run } from '../../../graph/engine.ts';

const PROCESS = "(p:Practice {id: 'practice:cross-sector-city-process'})";

export function cityProcess(ask: Run): void {
  it('aims at cooperation of all sectors and at demographic change', async () => {
    const [practice] = await ask<{ aims: string[]; nameKind: string }>(
      `MATCH ${PROCESS} RETURN p.aims_en AS aims, p.nameKind AS nameKind`,
    );
    expect(practice?.aims.join('; ')).toMatch(/third-sector/);
    expect(practice?.aims.join('; ')).toMatch(/demographic change/);
    expect(practice?.nameKind).toBe('DESCRIPTIVE');
  });

  it('has four phases in order, each with its steps', async () => {
    const phases = await ask<{ name: string; order: number; steps: number }>(
      `MATCH ${PROCESS}-[r:HAS_PHASE]->(f:Phase)
       RETURN f.name_en AS name, r.order AS order, size(f.activities_en) AS steps ORDER BY r.order`,
    );
    expect(phases.map(({ order }) => order)).toEqual([1, 2, 3, 4]);
    expect(phases.map(({ name }) => name)).toEqual([
      expect.stringMatching(/preparation/i),
      expect.stringMatching(/plenary/i),
      expect.stringMatching(/working group/i),
      expect.stringMatching(/work plans/i),
    ]);
    expect(phases.every(({ steps }) => steps >= 2)).toBe(true);
  });

  it('needs a leader and a consulting firm, whom it does not name, and has them set goals, indices and schedule', async () => {
    const [first] = await ask<{ names: string[]; roles: string[]; steps: string[] }>(
      `MATCH ${PROCESS}-[r:HAS_PHASE]->(f:Phase) WHERE r.order = 1
       RETURN f.rolesNeeded_en AS names, f.rolesNeededRoles AS roles, f.activities_en AS steps`,
    );
    const byRole = new Map(first?.roles.map((role, index) => [role, first.names[index]]));
    expect(byRole.get('LEAD')).toMatch(/leads/);
    expect(byRole.get('ADVISER')).toMatch(/consulting firm/i);
    expect(first?.steps.join('; ')).toMatch(/goals, indices and schedule/);
    const named = await ask(`MATCH (s:Stakeholder)-[:TAKES_PART_IN]->${PROCESS} RETURN s.id`);
    expect(named).toEqual([]);
  });

  it('brings government, local authority, third sector and business together', async () => {
    const [practice] = await ask<{ sectors: string[] }>(`MATCH ${PROCESS} RETURN p.rolesNeededSectors AS sectors`);
    expect(practice?.sectors).toEqual(
      expect.arrayContaining(['GOVERNMENT', 'LOCAL_AUTHORITY', 'THIRD_SECTOR', 'BUSINESS']),
    );
  });

  it('has a plenary that agrees agenda, objectives, methods and measures', async () => {
    const [plenary] = await ask<{ order: number; members: string[]; agreed: string }>(
      `MATCH ${PROCESS}-[r:HAS_PHASE]->(:Phase)-[:FORMS]->(g:WorkingGroup {kind: 'PLENARY'})-[:LED_TO]->(o:Outcome)
       RETURN r.order AS order, g.memberSectors AS members, o.name_en + ' ' + o.summary_en AS agreed`,
    );
    expect(plenary?.order).toBe(2);
    expect(new Set(plenary?.members)).toEqual(new Set(['GOVERNMENT', 'LOCAL_AUTHORITY', 'THIRD_SECTOR', 'BUSINESS']));
    for (const subject of [/agenda/i, /objectives/i, /methods/i, /measures/i]) expect(plenary?.agreed).toMatch(subject);
  });

  it('has inter-sectoral groups that meet four to seven times in six months and commit themselves', async () => {
    const [groups] = await ask<Record<string, unknown>>(
      `MATCH ${PROCESS}-[r:HAS_PHASE]->(:Phase)-[:FORMS]->(g:WorkingGroup {kind: 'WORKING_GROUP', illustrative: false})
       RETURN r.order AS order, g.meetingsMinimum AS minimum, g.meetingsMaximum AS maximum,
              g.meetingsWithinMonths AS months, g.commitment_en AS commitment`,
    );
    expect(groups).toMatchObject({ order: 3, minimum: 4, maximum: 7, months: 6 });
    expect(groups?.commitment).toMatch(/central activity/);
  });

  it('has the groups meet experts and go on study tours', async () => {
    const kinds = await ask<{ kind: string }>(
      `MATCH ${PROCESS}-[r:HAS_PHASE]->(:Phase)-[:FORMS]->(g:WorkingGroup) WHERE r.order = 3
       RETURN DISTINCT g.kind AS kind ORDER BY kind`,
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(['EXPERT_MEETING', 'STUDY_TOUR', 'WORKING_GROUP']);
  });

  it('gives two subjects as examples only, each with what its group might do', async () => {
    const examples = await ask<{ name: string; commitment: string }>(
      `MATCH ${PROCESS}-[:HAS_PHASE]->(:Phase)-[:FORMS]->(g:WorkingGroup {illustrative: true})
       RETURN g.name_en AS name, g.commitment_en AS commitment ORDER BY name`,
    );
    expect(examples).toEqual([
      { name: 'Communities', commitment: expect.stringMatching(/families/) },
      { name: 'Entrepreneurship and employment', commitment: expect.stringMatching(/industrial zones/) },
    ]);
  });

  it('ends in plans that the plenary approves first and that are tested for feasibility', async () => {
    const [last] = await ask<{ steps: string[]; milestones: string[]; outputs: string }>(
      `MATCH ${PROCESS}-[r:HAS_PHASE]->(f:Phase)-[:LED_TO]->(o:Outcome) WHERE r.order = 4
       RETURN f.activities_en AS steps, f.milestones_en AS milestones, o.name_en AS outputs`,
    );
    expect(last?.steps[0]).toMatch(/plenary approve/);
    expect(last?.steps.join('; ')).toMatch(/feasible/);
    expect(last?.milestones.join('; ')).toMatch(/approval/);
    expect(last?.outputs).toMatch(/detailed work plans/i);
  });
}
