import { afterEach, beforeEach, expect, test } from 'vitest';
import type { GraphEngine } from '../../graph/engine.ts';
import { doImportsOrder } from '../../seed/imports/imports-command.ts';
import { parseMapping } from '../../seed/imports/mapping/load.ts';
import { undoImport } from '../../seed/imports/undo/undo-import.ts';
import { describeOnEachEngine } from '../support/engines.ts';
import { fileOf, importMade } from './made-corpus.ts';

const mappingOf = (source: string) =>
  parseMapping(
    `version: 1
source: { id: source:${source}, title: ${source}, language: en }
key: id
fields: { name: name }
places: [{ from: country, kind: Country }]
themes: [theme]
stakeholders: [{ name: lead, sector: { constant: RESEARCH } }]
`,
    source,
  );
const HEAD = 'id,name,country,theme,lead';

describeOnEachEngine('An import that is taken back', ({ open }) => {
  let engine: GraphEngine;
  beforeEach(async () => {
    engine = await open();
  });
  afterEach(() => engine.close());

  const imported = async (source: string, ...rows: string[]) => {
    const { summary } = await importMade(engine, fileOf([HEAD, ...rows], `${source}.csv`), {
      mapping: mappingOf(source),
    });
    return summary.id;
  };
  const namesOf = async (kind: string) => {
    const rows = await engine.read<{ name: string }>(
      `MATCH (n:${kind}) WHERE n.importedBy IS NOT NULL RETURN n.name_en AS name ORDER BY name`,
    );
    return rows.map(({ name }) => name);
  };

  test('takes its practices along, though another import has come to name an organisation of theirs', async () => {
    const one = await imported('rivers', '1,Linear park along the river,Argentina,Rivers,River Institute');
    const other = await imported('roofs', '1,Gardens on school roofs,Chile,Roofs,River Institute');
    const { left } = await undoImport(engine, one);
    expect(await namesOf('Practice')).toEqual(['Gardens on school roofs']);
    expect(await namesOf('Stakeholder')).toEqual(['River Institute']);
    expect(left.filter((line) => line.startsWith('practice:'))).toEqual([]);
    await undoImport(engine, other);
    expect(await namesOf('Stakeholder')).toEqual([]);
  });

  test('leaves the categories that a corrected file states too', async () => {
    const first = await imported(
      'rivers',
      '1,Linear park,Argentina,Rivers,Institute',
      '2,Night bus,Chile,Buses,Institute',
    );
    const second = await imported(
      'rivers',
      '1,Linear park of all,Argentina,Rivers,Institute',
      '2,Night bus,Chile,,Institute',
    );
    expect(await doImportsOrder(engine, { do: 'categories' })).toMatch(/“Buses”.*\n.*“Rivers”/);
    await undoImport(engine, first);
    const categories = await doImportsOrder(engine, { do: 'categories' });
    expect(categories).toContain('“Rivers”');
    expect(categories).not.toContain('“Buses”');
    await undoImport(engine, second);
    expect(await doImportsOrder(engine, { do: 'categories' })).toBe('Every category matches a concept.');
  });
});
