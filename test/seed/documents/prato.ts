import { expect, it } from 'vitest';
import type { Run } from '../../../graph/engine.ts';

const PATH = "(p:Program {id: 'program:prato-integration-path'})";

export function prato(ask: Run): void {
  it('is commissioned by mayor and executive and advised by an institute', async () => {
    const bodies = await ask(
      `MATCH ${PATH}<-[t:TAKES_PART_IN]-(s:Stakeholder) RETURN s.name_it AS name, t.role AS role ORDER BY role`,
    );
    expect(bodies).toEqual([
      { name: expect.stringMatching(/iris/i), role: 'ADVISER' },
      { name: expect.stringMatching(/sindaco e giunta/i), role: 'COMMISSIONER' },
    ]);
  });

  it('aims at action that is shared, feasible before long and sustainable financially', async () => {
    const [path] = await ask<{ aims: string[] }>(`MATCH ${PATH} RETURN p.aims_it AS aims`);
    expect(path?.aims).toEqual([
      expect.stringMatching(/condivis/),
      expect.stringMatching(/breve o medio/),
      expect.stringMatching(/finanziario/),
    ]);
  });

  it('begins with choosing a partner, a method in three phases and a field', async () => {
    const [path] = await ask<{ actions: string[] }>(`MATCH ${PATH} RETURN p.activities_it AS actions`);
    const told = path?.actions.join('; ');
    for (const action of [/partner/, /tre fasi/, /campo/]) expect(told).toMatch(action);
  });

  it('goes through three phases, of which the first is done, with actions, tools and outputs', async () => {
    const phases = await ask(
      `MATCH ${PATH}-[r:HAS_PHASE]->(f:Phase)
       RETURN r.order AS order, f.status AS status, size(f.activities_it) AS actions, f.tools_it AS tools,
              COUNT { (f)-[:LED_TO]->(:Outcome) } AS outputs ORDER BY r.order`,
    );
    expect(phases).toEqual([
      { order: 1, status: 'FINISHED', actions: 4, tools: null, outputs: 2 },
      { order: 2, status: null, actions: 3, tools: ['Workshop', expect.stringMatching(/riservato/)], outputs: 4 },
      {
        order: 3,
        status: null,
        actions: 3,
        tools: [expect.stringMatching(/incontro/i), expect.stringMatching(/pubblico/)],
        outputs: 1,
      },
    ]);
  });

  it('has Iris write the report and the executive settle the axes', async () => {
    const outputs = await ask(
      `MATCH ${PATH}-[r:HAS_PHASE]->(:Phase)-[:LED_TO]->(o:Outcome)-[:PRODUCED_BY]->(s:Stakeholder) WHERE r.order = 1
       RETURN s.id AS by, o.state AS state, o.name_en AS output ORDER BY by`,
    );
    expect(outputs).toEqual([
      { by: 'stakeholder:iris', state: 'ACHIEVED', output: expect.stringMatching(/report/) },
      { by: 'stakeholder:prato-mayor-and-executive', state: 'ACHIEVED', output: expect.stringMatching(/axes/i) },
    ]);
    const taking = await ask(
      `MATCH ${PATH}-[r:HAS_PHASE]->(f:Phase)<-[t:TAKES_PART_IN]-(s:Stakeholder) WHERE r.order = 1
       RETURN s.id AS who, t.role AS role ORDER BY who`,
    );
    expect(taking).toEqual([
      { who: 'stakeholder:iris', role: 'ADVISER' },
      { who: 'stakeholder:prato-mayor-and-executive', role: 'COMMISSIONER' },
    ]);
  });

  it('settles three axes in the first phase', async () => {
    const axes = await ask<{ name: string }>(
      `MATCH ${PATH}-[:HAS_PHASE]->(:Phase)-[r:ABOUT]->(t:Theme) WHERE r.\`as\` = 'AXIS' RETURN t.name_it AS name ORDER BY name`,
    );
    expect(axes.map(({ name }) => name)).toEqual(
      ['Inclusione sociale', expect.stringMatching(/urban/i), 'Sviluppo economico'].sort((one, other) =>
        String(one).localeCompare(String(other)),
      ),
    );
  });

  it('has a workshop on each of four themes, the last still without a day', async () => {
    const workshops = await ask(
      `MATCH ${PATH}-[r:HAS_PHASE]->(:Phase)-[:FORMS]->(g:WorkingGroup {kind: 'WORKSHOP'})-[:ABOUT]->(t:Theme)
       WHERE r.order = 2
       RETURN g.date AS date, g.dateFrom AS from, g.dateNote_it AS note, g.name_it AS name, t.id AS theme ORDER BY date`,
    );
    expect(workshops).toEqual([
      {
        date: 'XXXX-10-07',
        from: null,
        note: null,
        name: expect.stringMatching(/produttivo/),
        theme: 'theme:local-production',
      },
      {
        date: 'XXXX-10-20',
        from: null,
        note: null,
        name: expect.stringMatching(/commerciale/),
        theme: 'theme:town-centre-retail',
      },
      {
        date: 'XXXX-10-30',
        from: null,
        note: null,
        name: expect.stringMatching(/Macrolotto 0/),
        theme: 'theme:urban-regeneration',
      },
      {
        date: 'XXXX-11',
        from: null,
        note: expect.any(String),
        name: expect.stringMatching(/partecipazione/),
        theme: 'theme:participation',
      },
    ]);
  });

  it('invites experts from within the administration and from outside', async () => {
    const workshops = await ask<{ kinds: string[]; internals: string[] }>(
      `MATCH ${PATH}-[:HAS_PHASE]->(:Phase)-[:FORMS]->(g:WorkingGroup {kind: 'WORKSHOP'})
       RETURN g.memberKinds AS kinds, g.memberInternals AS internals`,
    );
    expect(workshops).toHaveLength(4);
    for (const { kinds, internals } of workshops) {
      const experts = internals.filter((_, index) => kinds[index] === 'EXPERT');
      expect(new Set(experts)).toEqual(new Set(['true', 'false']));
    }
  });

  it('puts out a document for each theme, then a closing one', async () => {
    const documents = await ask(
      `MATCH ${PATH}-[r:HAS_PHASE]->(:Phase)-[:LED_TO]->(o:Outcome) WHERE r.order > 1
       RETURN r.order AS phase, o.kind AS kind, o.state AS state, COUNT { (o)-[:ABOUT]->(:Theme) } AS themes
       ORDER BY phase, o.id`,
    );
    const document = { phase: 2, kind: 'OUTPUT', state: 'EXPECTED', themes: 1 };
    expect(documents).toEqual([document, document, document, document, { ...document, phase: 3, themes: 4 }]);
  });

  it('expects three results, one of them to open public funding', async () => {
    const results = await ask<{ name: string; funding: string | null }>(
      `MATCH ${PATH}-[:LED_TO]->(o:Outcome {kind: 'RESULT', state: 'EXPECTED'})
       OPTIONAL MATCH (o)-[f:FUNDED_BY]->(:FundingSource)
       RETURN o.name_en AS name, f.status AS funding ORDER BY o.id`,
    );
    expect(results).toHaveLength(3);
    expect(results.filter(({ funding }) => funding !== null).map(({ funding }) => funding)).toEqual(['SOUGHT']);
    expect(results.map(({ name }) => name).join('; ')).toMatch(/objectives.*method|method.*objectives/i);
  });

  it('offers its method as a practice for other themes', async () => {
    const [method] = await ask<{ phases: number; places: number }>(
      `MATCH (m:Practice {id: 'practice:prato-priority-setting-method'})-[:PART_OF]->${PATH}
       RETURN COUNT { (m)-[:HAS_PHASE]->(:Phase) } AS phases,
              COUNT { (m)-[:PRACTICED_IN]->(:City {id: 'city:prato'}) } AS places`,
    );
    expect(method).toEqual({ phases: 3, places: 1 });
    const [told] = await ask<{ told: string }>(
      "MATCH (m:Practice {id: 'practice:prato-priority-setting-method'}) RETURN m.summary_en AS told",
    );
    expect(told?.told).toMatch(/theme|subject|matter/i);
  });

  it('meets the public in the third phase', async () => {
    const groups = await ask(
      `MATCH ${PATH}-[r:HAS_PHASE]->(:Phase)-[:FORMS]->(g:WorkingGroup) WHERE r.order = 3 RETURN g.kind AS kind`,
    );
    expect(groups).toEqual([{ kind: 'PUBLIC_MEETING' }]);
  });

  it('belongs to Prato in Tuscany', async () => {
    const places = await ask(
      `MATCH ${PATH}-[:COVERS]->(c:City)-[:LOCATED_IN]->(r:Region)-[:LOCATED_IN]->(k:Country)
       RETURN c.name_en AS city, r.name_en AS region, k.code AS country`,
    );
    expect(places).toEqual([{ city: 'Prato', region: 'Tuscany', country: 'IT' }]);
  });
}
