import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphEngine } from '../../graph/engine.ts';
import { describeOnEachEngine } from '../support/engines.ts';

/** What a node or relationship can hold. */
const STORED: [what: string, value: unknown][] = [
  ['zero', 0],
  ['a negative integer', -42],
  ['the largest integer of JavaScript', Number.MAX_SAFE_INTEGER],
  ['a fraction', 0.1],
  ['a tiny number', 5e-324],
  ['a number beyond integers', 1.5e300],
  ['true', true],
  ['false', false],
  ['an empty text', ''],
  ['a text in Latin letters with marks', 'Città – naïve Œuvre, ﬁne'],
  ['a text in Cyrillic', 'Интеграция на новодошлите'],
  ['a text in Hebrew with points', 'עִיר הַקֹּדֶשׁ'],
  ['a text in Arabic', 'مدينة'],
  ['a text in Chinese', '城市之間'],
  ['a text beyond the first plane', '👩‍👩‍👧 𝒞𝒾𝓉𝓎'],
  ['a text that looks like Cypher', '\'}) DETACH DELETE n // $name `x` \\u0041 "quoted"'],
  ['a text over lines', 'one\ntwo\r\n\tthree'],
  ['a long text', 'ward '.repeat(20_000)],
  ['a date as text', '2009/2011-02'],
  ['an empty list', []],
  ['a list of texts, some empty', ['a', '', 'б']],
  ['a list of integers', [3, 1, 2]],
  ['a list of fractions', [0.5, 0.25]],
  ['a list of whole and broken numbers', [1, 0.5, 2]],
  ['a list of booleans', [true, false]],
];

/** What can be passed and returned besides. */
const PASSED: [what: string, value: unknown][] = [
  ['null', null],
  ['a map', { name: 'Prato', population: 195_000, share: 0.5, tags: ['a'], open: true, none: null }],
  ['an empty map', {}],
  [
    'a list of maps',
    [
      { id: 'a', rows: [{ n: 1 }] },
      { id: 'b', rows: [] },
    ],
  ],
  ['a list with null', ['a', null]],
];

describeOnEachEngine('Values', (engine) => {
  let graph: GraphEngine;
  const answer = async (cypher: string, parameters = {}) => {
    const [row] = await graph.read<{ answer: unknown }>(cypher, parameters);
    return row?.answer;
  };
  beforeAll(async () => {
    graph = await engine.open();
    await graph.write((run) =>
      run("CREATE (:Theme {id: 'theme:a'})-[:RELATED {since: 1}]->(:Theme {id: 'theme:b', name_en: 'B'})"),
    );
  });
  afterAll(() => graph.close());

  it.each(STORED)('%s is stored and comes back as it was', async (_, value) => {
    await graph.write((run) =>
      run("MATCH (n:Theme {id: 'theme:a'})-[r:RELATED]->() SET n.value = $value, r.value = $value", { value }),
    );
    const [row] = await graph.read(
      "MATCH (n:Theme {id: 'theme:a'})-[r:RELATED]->() RETURN n.value AS node, r.value AS edge, n.value = $value AS same",
      { value },
    );
    expect(row).toEqual({ node: value, edge: value, same: true });
  });

  it.each([...STORED, ...PASSED])('%s passes through a statement unchanged', async (_, value) => {
    expect(await answer('RETURN $value AS answer', { value })).toEqual(value);
  });

  it('whole numbers divide as integers, broken ones as fractions', async () => {
    expect(await answer('RETURN $a / $b AS answer', { a: 7, b: 2 })).toBe(3);
    expect(await answer('RETURN $a / $b AS answer', { a: 7.5, b: 2 })).toBe(3.75);
    expect(await answer('RETURN toFloat($a) / $b AS answer', { a: 7, b: 2 })).toBe(3.5);
    expect(await answer('UNWIND range(1, $n) AS x RETURN collect(x) AS answer', { n: 3 })).toEqual([1, 2, 3]);
    expect(await answer('UNWIND $rows AS row RETURN sum(row.n) / 2 AS answer', { rows: [{ n: 2 }, { n: 3 }] })).toBe(2);
  });

  it('whole numbers limit and skip', async () => {
    const rows = await graph.read('MATCH (n:Theme) RETURN n.id AS id ORDER BY id SKIP $skip LIMIT $limit', {
      skip: 1,
      limit: 1,
    });
    expect(rows).toEqual([{ id: 'theme:b' }]);
  });

  it('counts, sizes and averages are plain numbers', async () => {
    const [row] = await graph.read(
      'MATCH (n:Theme) RETURN count(n) AS count, size(collect(n.id)) AS size, avg(size(n.id)) AS average',
    );
    expect(row).toEqual({ count: 2, size: 2, average: 7 });
  });

  it('a property that is set to null is gone, and a list or text that is empty is not', async () => {
    await graph.write((run) =>
      run("MATCH (n:Theme {id: 'theme:b'}) SET n += $properties", {
        properties: { name_en: null, aims_en: '', tags: [], never: null },
      }),
    );
    expect(await answer("MATCH (n:Theme {id: 'theme:b'}) RETURN n {.*} AS answer")).toEqual({
      id: 'theme:b',
      aims_en: '',
      tags: [],
    });
  });

  it('a property that is not there is null, and null equals nothing', async () => {
    const [row] = await graph.read(
      `MATCH (n:Theme {id: 'theme:a'}) RETURN n.never AS value, n.never IS NULL AS none, n.never = 1 AS equal,
       n.never IN [1] AS among, coalesce(n.never, 'else') AS instead`,
    );
    expect(row).toEqual({ value: null, none: true, equal: null, among: null, instead: 'else' });
  });

  it('a parameter that is left undefined is null', async () => {
    expect(await answer('RETURN $value IS NULL AS answer', { value: undefined })).toBe(true);
  });

  it('names of properties may be words of Cypher and languages with hyphens', async () => {
    const properties = { order: 3, as: 'AXIS', 'name_zh-Hans': '城' };
    const made = await graph.write((run) =>
      run(
        "CREATE (n:Trait {id: 'trait:t'}) SET n += $properties RETURN n.`order` AS `order`, n.`name_zh-Hans` AS name",
        {
          properties,
        },
      ),
    );
    expect(made).toEqual([{ order: 3, name: '城' }]);
    expect(
      await answer('MATCH (n:Trait) RETURN [key IN $keys | n[key]] AS answer', { keys: Object.keys(properties) }),
    ).toEqual(Object.values(properties));
  });
});
