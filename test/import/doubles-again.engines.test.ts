import { afterEach, beforeEach, expect, test } from 'vitest';
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
fields: { name: name, summary: text, aims: aim }
outcomes: [{ name: result, kind: { constant: RESULT } }]
stakeholders: [{ name: lead, sector: { constant: RESEARCH } }]
`,
    source,
  );
const HEAD = 'id,name,text,aim,lead,result';

const SPANISH = '1,Jardín compartido,Los vecinos cultivan.,Comer bien,Fundación Huerta,Cuarenta parcelas';

describeOnEachEngine('Practices that were decided of', ({ open }) => {
  let engine: GraphEngine;
  let imports: string[];
  const [GARDEN, JARDIN, GRADINA] = [
    'practice:shared-garden-en-1',
    'practice:jardin-compartido-es-1',
    'practice:spodelena-gradina-bg-1',
  ] as const;
  beforeEach(async () => {
    engine = await open();
    imports = [
      await imported('en', '1,Shared garden,Neighbours grow food.,,Garden Trust,Forty plots'),
      await imported('es', SPANISH),
      await imported('bg', '1,Споделена градина,Съседите отглеждат храна.,Срещи,Фондация Градина,Четиридесет лехи'),
    ];
  });
  afterEach(() => engine.close());

  const imported = async (language: string, row: string) => {
    const mapping = mappingOf(language, language);
    return (await importMade(engine, fileOf([HEAD, row], `${language}.csv`), { mapping })).summary.id;
  };
  const order = (...words: string[]) => doImportsOrder(engine, readImportsOrder(words));
  const practices = async () => {
    const rows = await engine.read<{ node: Record<string, unknown>; id: string }>(
      'MATCH (p:Practice) RETURN p {.*} AS node, p.id AS id ORDER BY id',
    );
    return new Map(rows.map(({ id, node }) => [id, node]));
  };

  test('keep how their texts came about, however often they are merged', async () => {
    expect([...(await practices()).keys()]).toEqual([JARDIN, GARDEN, GRADINA]);
    await order('same', JARDIN, GRADINA);
    await order('same', GARDEN, JARDIN);
    expect((await practices()).get(GARDEN)).toMatchObject({
      name_bg: 'Споделена градина',
      origin_es: 'HUMAN',
      origin_bg: 'HUMAN',
    });
  });

  test('are not both lost where two editors merge them at once, each into the other', async () => {
    const done = await Promise.allSettled([order('same', GARDEN, JARDIN), order('same', JARDIN, GARDEN)]);
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(done.find((one) => one.status === 'rejected')?.reason).toBeInstanceOf(NoDecision);
    const left = [...(await practices()).values()].filter(({ id }) => id !== GRADINA);
    expect(left).toHaveLength(1);
    expect(left[0]).toMatchObject({ name_en: 'Shared garden', name_es: 'Jardín compartido' });
  });

  test('change nothing when the file of the one that is gone comes in again as it was', async () => {
    await order('same', GARDEN, JARDIN);
    const merged = await contentOf(engine);
    await imported('es', SPANISH);
    expect(await contentOf(engine)).toEqual(merged);
  });

  test('take back in any order what two merges did', async () => {
    const before = await contentOf(engine);
    await order('same', GARDEN, JARDIN);
    await order('same', GARDEN, GRADINA);
    await order('reopen', GARDEN, JARDIN);
    expect((await practices()).get(GARDEN)).toMatchObject({
      name_bg: 'Споделена градина',
      importedBy: [imports[0], imports[2]],
    });
    await order('reopen', GARDEN, GRADINA);
    expect(await contentOf(engine)).toEqual(before);
  });

  test('are parted from one that was merged on since, which stays merged without them', async () => {
    const before = await contentOf(engine);
    await order('same', JARDIN, GRADINA);
    await order('same', GARDEN, JARDIN);
    await order('reopen', GRADINA, JARDIN);
    const parted = await practices();
    expect([...parted.keys()]).toEqual([GARDEN, GRADINA]);
    expect(Object.keys(parted.get(GARDEN) ?? {}).filter((name) => name.endsWith('_bg'))).toEqual([]);
    await order('reopen', GARDEN, JARDIN);
    expect(await contentOf(engine)).toEqual(before);
  });

  test('stay merged where an import is taken back that told of neither', async () => {
    await order('same', GARDEN, JARDIN);
    await order('same', GARDEN, GRADINA);
    const { left } = await undoImport(engine, imports[1] as string);
    expect(left).toEqual([`${JARDIN} was merged into ${GARDEN} by an editor: they were made two again first.`]);
    const kept = await practices();
    expect([...kept.keys()]).toEqual([GARDEN]);
    expect(kept.get(GARDEN)).toMatchObject({ aims_bg: ['Срещи'], importedBy: [imports[0], imports[2]] });
    expect(kept.get(GARDEN)).not.toHaveProperty('aims_es');
  });

  test('tell what was changed since they were merged, and belong to the imports that told of them', async () => {
    await order('same', GARDEN, JARDIN);
    const later = await imported('es', SPANISH.replace('bien', 'mejor'));
    const told = await order('reopen', GARDEN, JARDIN);
    expect(told).toContain(`${GARDEN} keeps its aims_es: they were changed since.`);
    const parted = await practices();
    expect(parted.get(GARDEN)).toMatchObject({ aims_es: ['Comer mejor'], importedBy: [imports[0], later] });
    expect(parted.get(JARDIN)).toMatchObject({ aims_es: ['Comer bien'], importedBy: [imports[1]] });
    for (const id of [...imports, later]) await undoImport(engine, id);
    expect((await contentOf(engine)).nodes).toEqual([]);
  });
});
