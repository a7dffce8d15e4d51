import { afterEach, beforeEach, expect, test } from 'vitest';
import { idsMergedInto } from '../../graph/cypher/node.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { NoDecision } from '../../seed/imports/doubles/pair.ts';
import { doImportsOrder } from '../../seed/imports/imports-command.ts';
import { parseMapping } from '../../seed/imports/mapping/load.ts';
import { readImportsOrder } from '../../seed/imports/run-imports-command.ts';
import { undoImport } from '../../seed/imports/undo/undo-import.ts';
import { describeOnEachEngine } from '../support/engines.ts';
import { contentOf, fileOf, importMade } from './made-corpus.ts';

const mappingOf = (source: string, language: string) =>
  parseMapping(
    `version: 1
source: { id: source:${source}, title: ${source}, language: ${language} }
key: id
fields: { name: name, summary: text, aims: aim, period: start, cost: { amount: sum, currency: { constant: ARS } } }
places: [{ from: country, kind: Country }]
themes: [theme]
stakeholders: [{ name: lead, sector: { constant: RESEARCH } }]
`,
    source,
  );
const HEAD = 'id,name,text,aim,start,sum,country,theme,lead';
const ENGLISH =
  '1,Linear park of the Suquía,The bank was restored with the neighbours.,,2021,98000500,Argentina,Rivers,CONICET';
const SPANISH =
  '7,Parque lineal del Suquía,La costanera fue recuperada con los vecinos.,Sombra para los mayores,2021,98000500,Argentina,Ríos,CONICET';
const KEPT = 'practice:linear-park-of-the-suquia-parks-1';
const GONE = 'practice:parque-lineal-del-suquia-parques-7';

describeOnEachEngine('A likely double', ({ open }) => {
  let engine: GraphEngine;
  let before: Awaited<ReturnType<typeof contentOf>>;
  let imports: [english: string, spanish: string];
  beforeEach(async () => {
    engine = await open();
    imports = [await imported('parks', 'en', ENGLISH), await imported('parques', 'es', SPANISH)];
    before = await contentOf(engine);
  });
  afterEach(() => engine.close());

  const imported = async (source: string, language: string, row: string) => {
    const mapping = mappingOf(source, language);
    return (await importMade(engine, fileOf([HEAD, row], `${source}.csv`), { mapping })).summary.id;
  };
  const order = (...words: string[]) => doImportsOrder(engine, readImportsOrder(words));
  const practices = async () =>
    (await engine.read<{ id: string }>('MATCH (p:Practice) RETURN p.id AS id ORDER BY id')).map(({ id }) => id);
  const ofKept = async () => {
    const [row] = await engine.read<{ node: Record<string, unknown> }>(
      'MATCH (p:Practice {id: $id}) RETURN p {.*} AS node',
      {
        id: KEPT,
      },
    );
    return row?.node ?? {};
  };

  test('is listed with its reasons, until it is decided', async () => {
    const listed = await order('doubles');
    expect(listed).toContain('Likely doubles: 1.');
    expect(listed).toMatch(
      /“Linear park of the Suquía” {2}· {2}“Parque lineal del Suquía” {2}\(import:parques-\w+, row 1\)/,
    );
    expect(listed).toContain('They are told in two languages.');
    expect(listed).toContain(`npm run imports -- same ${KEPT} ${GONE}`);
    await order('different', GONE, KEPT);
    expect(await order('doubles')).toBe('No likely doubles wait for a decision.');
    expect(await order('decisions')).toContain(`${GONE} and ${KEPT} are two`);
    await order('reopen', KEPT, GONE);
    expect(await order('doubles')).toBe(listed);
  });

  test('that is one becomes one practice, which cites both and has what either says', async () => {
    expect(await order('same', KEPT, GONE)).toContain(`Merged ${GONE} into ${KEPT}`);
    expect(await practices()).toEqual([KEPT]);
    expect(await ofKept()).toMatchObject({
      name_en: 'Linear park of the Suquía',
      name_es: 'Parque lineal del Suquía',
      aims_es: ['Sombra para los mayores'],
      origin_es: 'HUMAN',
      importedBy: imports,
    });
    const cited = await engine.read(
      'MATCH (:Practice {id: $id})-[r:STATED_IN]->(s) RETURN s.id AS source, r.locator AS locator ORDER BY source',
      { id: KEPT },
    );
    expect(cited).toEqual([
      { source: 'source:parks', locator: 'record 1' },
      { source: 'source:parques', locator: 'record 7' },
    ]);
    const [led] = await engine.read('MATCH (:Practice {id: $id})<-[r:TAKES_PART_IN]-() RETURN r.importedBy AS by', {
      id: KEPT,
    });
    expect(led).toEqual({ by: imports });
    expect([...(await idsMergedInto(engine.read, [GONE]))]).toEqual([[GONE, KEPT]]);
    expect(await order('doubles')).toBe('No likely doubles wait for a decision.');
    expect(await order('categories')).toMatch(/“Rivers”[\s\S]*“Ríos”|“Ríos”[\s\S]*“Rivers”/);
  });

  test('that was merged is the record of both documents when they come in again', async () => {
    await order('same', KEPT, GONE);
    await imported('parques', 'es', SPANISH.replace('Sombra', 'Más sombra'));
    expect(await practices()).toEqual([KEPT]);
    expect(await ofKept()).toMatchObject({ aims_es: ['Más sombra para los mayores'] });
  });

  test('that was merged is two again as if it had never been, when the decision is taken back', async () => {
    await order('same', KEPT, GONE);
    expect(await order('reopen', GONE, KEPT)).toContain('are two practices again');
    expect(await contentOf(engine)).toEqual(before);
    expect((await idsMergedInto(engine.read, [GONE])).size).toBe(0);
    expect(await order('doubles')).toContain('Likely doubles: 1.');
  });

  test.each([0, 1])('that was merged is parted before import %i is taken back', async (which) => {
    await order('same', KEPT, GONE);
    const { left } = await undoImport(engine, imports[which] as string);
    expect(left.join('\n')).toContain('they were made two again first');
    expect(await practices()).toEqual([which === 0 ? GONE : KEPT]);
    expect(Object.keys(await ofKept()).filter((name) => name.endsWith('_es'))).toEqual([]);
    await undoImport(engine, imports[1 - which] as string);
    expect(await practices()).toEqual([]);
    expect((await contentOf(engine)).nodes).toEqual([]);
  });

  test('that is none is never proposed again, though its file is taken back and comes in anew', async () => {
    await order('different', KEPT, GONE);
    await undoImport(engine, imports[1]);
    await imported('parques', 'es', SPANISH);
    expect(await practices()).toEqual([KEPT, GONE]);
    expect(await engine.read('MATCH (:ImportedRow)-[:RESEMBLES]->(p) RETURN p.id AS id')).toEqual([]);
  });

  test('is not decided of what is not there, of one alone, or of what nobody decided', async () => {
    await expect(order('same', KEPT, 'practice:none')).rejects.toThrow(NoDecision);
    await expect(order('different', KEPT, KEPT)).rejects.toThrow(NoDecision);
    await expect(order('reopen', KEPT, GONE)).rejects.toThrow(NoDecision);
    await order('same', KEPT, GONE);
    await expect(order('same', KEPT, GONE)).rejects.toThrow(`was merged into ${KEPT} already`);
  });

  test('is merged into a practice of the seed network, which no import made, and not the other way', async () => {
    await engine.write((run) => run('MATCH (p:Practice {id: $id}) REMOVE p.importedBy', { id: KEPT }));
    await expect(order('same', GONE, KEPT)).rejects.toThrow('name it first');
    await order('same', KEPT, GONE);
    expect(await practices()).toEqual([KEPT]);
  });
});
