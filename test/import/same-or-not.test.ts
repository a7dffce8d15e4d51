import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GraphEngine } from '../../graph/engine.ts';
import { openGraph } from '../../graph/open.ts';
import { parseMapping } from '../../seed/imports/mapping/load.ts';
import { undoImport } from '../../seed/imports/undo/undo-import.ts';
import { loadSeed } from '../../seed/load.ts';
import { scratchDirectory } from '../support/scratch.ts';
import { contentOf, fileOf, importMade } from './made-corpus.ts';

const mappingOf = (source: string, language = 'en') =>
  parseMapping(
    `version: 1
source: { id: source:${source}, title: Same or not, language: ${language} }
key: id
fields:
  { name: title, summary: text, period: start, cost: { amount: budget, currency: { constant: GBP } } }
places: [{ from: city, kind: City, country: country }]
`,
    'same-or-not',
  );
const HEAD = 'id,title,text,city,country,start,budget';
const budgeting = (key: string, city: string, start: string, sum: string) =>
  `${key},Participatory budgeting,Residents decide on a share of what the city spends.,${city},UK,${start},${sum}`;

let engine: GraphEngine;
beforeAll(async () => {
  engine = await openGraph({ directory: scratchDirectory('same-or-not') });
  await loadSeed(engine);
}, 120_000);
afterAll(() => engine.close());

const madeOf = (rows: string[], mapping: ReturnType<typeof mappingOf>) =>
  importMade(engine, fileOf([HEAD, ...rows]), { mapping });
const citedAs = async (source: string, key: string) => {
  const rows = await engine.read<{ id: string }>(
    'MATCH (p:Practice)-[:STATED_IN {locator: $locator}]->(:Source {id: $source}) RETURN p.id AS id',
    { source, locator: `record ${key}` },
  );
  return rows.map(({ id }) => id);
};

test('an unsettled place is a place: what another names elsewhere is another practice, now and in the next file', async () => {
  const rows = [budgeting('a1', 'Newcastle', '2015', '10000'), budgeting('a2', 'Leeds', '2017', '20000')];
  const { summary, findings } = await madeOf(rows, mappingOf('towns'));
  expect(summary.counts.rows).toMatchObject({ created: 2, merged: 0 });
  expect(findings).toContainEqual(expect.objectContaining({ kind: 'DUPLICATE', row: 2 }));
  const next = await madeOf([budgeting('b1', 'Bristol', '2015', '10000')], mappingOf('other-towns'));
  expect(next.summary.counts.rows).toMatchObject({ created: 1, merged: 0 });
});

test('a place that a corrected row settles is no longer open', async () => {
  const mended = budgeting('a1', 'Newcastle upon Tyne', '2015', '10000');
  await madeOf([mended], mappingOf('towns'));
  const once = await contentOf(engine);
  const [cited] = await engine.read<{ open: string[] }>(
    "MATCH (:Practice)-[r:STATED_IN {locator: 'record a1'}]->(:Source {id: 'source:towns'}) RETURN r.openPlaces AS open",
  );
  expect(cited?.open ?? []).toEqual([]);
  await madeOf([mended], mappingOf('towns'));
  expect(await contentOf(engine)).toEqual(once);
});

test('an end that the graph does not have, and a sum that only begins alike, are told', async () => {
  await madeOf([budgeting('f1', 'York', '2016', '5000')], mappingOf('begun'));
  const { findings } = await madeOf([budgeting('g1', 'York', '2016-2018', '500')], mappingOf('ended'));
  const told = findings.filter(({ told }) => /was not taken/.test(told)).map(({ value }) => value);
  expect(told).toEqual(['2016/2018', '500 GBP']);
});

test('a day that lies in the month which the graph has is no other date', async () => {
  await madeOf([budgeting('d1', 'Hull', '2018-07', '5000')], mappingOf('months'));
  const { summary, findings } = await madeOf([budgeting('e1', 'Hull', '2018-07-05', '5000')], mappingOf('days'));
  expect(summary.counts.rows).toMatchObject({ merged: 1 });
  expect(findings.filter(({ told }) => /was not taken/.test(told))).toEqual([]);
});

test('what a merged row says of year and sum is told where it is not taken', async () => {
  const { summary, findings } = await madeOf([budgeting('c1', 'Leeds', '2018', '25000')], mappingOf('more-towns'));
  expect(summary.counts.rows).toMatchObject({ created: 0, merged: 1 });
  const told = findings.filter(({ told }) => /was not taken/.test(told)).map(({ value }) => value);
  expect(told).toEqual(expect.arrayContaining(['2018', '25000 GBP']));
});

test.each([
  ['en', 'Marketing and Branding', 'A city works on its brand.', 'Ofakim', 'practice:city-marketing-branding'],
  ['en', 'Seed Groups', 'Young people settle in a town.', 'Dimona', 'practice:impact-groups'],
  ['he', 'בניית קהילה', 'תושבים נפגשים.', 'אופקים', 'practice:community-building'],
  ['he', 'שיווק ומיתוג', 'מיתוג העיר.', 'דימונה', 'practice:city-marketing-branding'],
  [
    'en',
    'Local Migration Working Group',
    'A local group moves policy.',
    'Belfast',
    'practice:local-migration-working-groups',
  ],
])(
  'a practice of the network is found by its %s name or synonym and its town: %s',
  async (language, name, text, city, known) => {
    const key = `${language}-${known}`.replaceAll(':', '-');
    const country = city === 'Belfast' ? 'GB' : 'IL';
    const source = `again-${language}`;
    const { findings } = await madeOf([`${key},${name},${text},${city},${country},,`], mappingOf(source, language));
    const found = findings.filter(({ kind }) => kind === 'DUPLICATE' || kind === 'MERGED');
    expect(found.flatMap(({ candidates }) => candidates ?? [])).toContain(known);
    expect(found.map(({ told }) => told).join(' ')).not.toMatch(/different places/);
    expect(await citedAs(`source:${source}`, key)).toHaveLength(1);
  },
);

const tiesOf = (key: string) =>
  engine.read(
    `MATCH (p:Practice)-[:STATED_IN {locator: $locator}]->(:Source {id: 'source:mended'})
     MATCH (p)-[r:PRACTICED_IN|TAKES_PART_IN]-(x) RETURN x.id AS id, r.role AS role ORDER BY id`,
    { locator: `record ${key}` },
  );

test('a corrected row takes back the place and the organisation that it said before, and an undo brings them back', async () => {
  const mapping = parseMapping(
    `version: 1
source: { id: source:mended, title: Mended, language: fr }
key: id
fields: { name: titre }
places: [{ from: ville, kind: City, country: { constant: FR } }]
stakeholders: [{ name: porteur, role: { constant: LEAD }, country: { constant: FR } }]
`,
    'mended',
  );
  const head = 'id,titre,ville,porteur';
  const wrong = fileOf([
    head,
    'm1,Jardin sur le toit du marché,Grenoble,Ville de Grenoble',
    'm2,Atelier vélo,Lyon,Roue libre',
  ]);
  const right = fileOf(
    [head, 'm1,Jardin sur le toit du marché,Lyon,Ville de Lyon', 'm2,Atelier vélo,Lyon,Roue libre'],
    'b.csv',
  );
  await importMade(engine, wrong, { mapping });
  const before = await tiesOf('m1');
  expect(before).toHaveLength(2);
  const dry = await importMade(engine, right, { mapping, dryRun: true });
  expect(await tiesOf('m1')).toEqual(before);
  const { summary, findings } = await importMade(engine, right, { mapping });
  expect(dry.findings).toEqual(findings);
  expect(findings.filter(({ told }) => /was taken off/.test(told)).map(({ value }) => value)).toEqual([
    'city:grenoble',
    'stakeholder:ville-de-grenoble-fr',
  ]);
  expect(await tiesOf('m1')).toEqual([
    { id: 'city:lyon', role: null },
    { id: 'stakeholder:ville-de-lyon-fr', role: 'LEAD' },
  ]);
  const once = await contentOf(engine);
  const again = await importMade(engine, right, { mapping });
  expect(await contentOf(engine)).toEqual(once);
  expect(again.findings.filter(({ told }) => /was taken off/.test(told))).toEqual([]);
  await undoImport(engine, summary.id);
  expect(await tiesOf('m1')).toEqual(before);
});

test('what another document says too stays when one corrects itself', async () => {
  const [one, other] = [mappingOf('first-of-two'), mappingOf('second-of-two')];
  const row = (key: string, city: string) =>
    `${key},Lantern walk along the old harbour wall,Children carry lanterns that they made of jam jars.,${city},UK,2015,`;
  await madeOf([row('w1', 'Hull')], one);
  await madeOf([row('w2', 'Hull')], other);
  const { findings } = await madeOf([row('w1', 'York')], one);
  expect(findings.filter(({ told }) => /was taken off/.test(told))).toEqual([]);
});

test('a row that was rejected and is mended takes off nothing that other rows of its record say', async () => {
  const mapping = mappingOf('several-rows');
  const row = (city: string) =>
    `s1,Seed swap in the old library,Neighbours bring seeds and take others home.,${city},UK,2015,`;
  await madeOf([row('Hull')], mapping);
  const rejects = fileOf([`rejected_because,${HEAD}`, `"was wrong",${row('York')}`], 'rejects.csv');
  const { findings } = await importMade(engine, rejects, { mapping });
  expect(findings.filter(({ told }) => /was taken off/.test(told))).toEqual([]);
  expect(
    await engine.read(
      `MATCH (p:Practice)-[:STATED_IN {locator: 'record s1'}]->(:Source {id: $source}) MATCH (p)-[:PRACTICED_IN]->(c) RETURN c.id AS id ORDER BY id`,
      { source: 'source:several-rows' },
    ),
  ).toEqual([{ id: 'city:kingston-upon-hull' }, { id: 'city:york-gb' }]);
});
