import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchEngine } from '../../api/search/engine.ts';
import { find } from '../../api/search/find.ts';
import { matchesIn } from '../../api/search/matches.ts';
import { parseQuery } from '../../api/search/query/parse.ts';
import { dropOwnIndexes, inBatches, searchDocument, searchEngines } from '../support/search-engines.ts';

const DOCUMENTS = [
  'Automated parking control',
  'Schooling from the first day',
  'Predicting sewer blockages in gutters',
  'Percepio, a sensor of traffic',
  'National library',
  'Air pollution in winter',
  'Solution for winter',
  'Solution for summer',
  'Urbanism of tomorrow',
].map((name) => searchDocument({ id: name, name, facets: { kinds: ['PRACTICE'] } }));

describe.each(searchEngines())('a word that is written as it is heard on $name', ({ open }) => {
  let engine: SearchEngine;
  beforeAll(async () => {
    engine = open();
    await engine.rebuild(inBatches(DOCUMENTS));
  });
  afterAll(dropOwnIndexes);

  const asked = async (text: string) => {
    const found = await find(engine, {
      text,
      clauses: [],
      facets: [],
      order: { by: 'relevance' },
      page: 1,
      pageSize: 20,
    });
    return { first: found.hits[0]?.document.id, better: found.didYouMean };
  };

  test.each([
    ['parcegio ', 'parcheggio', 'Automated parking control'],
    ['parchegio ', 'parcheggio', 'Automated parking control'],
    ['scola ', 'scuola', 'Schooling from the first day'],
    ['biblotecca ', 'biblioteca', 'National library'],
    ['libary ', 'library', 'National library'],
  ])('“%s” means %s, which is asked for instead', async (text, better, first) => {
    expect(await asked(text)).toEqual({ first, better: text.replace(text.trim(), better) });
  });

  test('is none where it is a word itself', async () => {
    expect(await asked('scolo ')).toEqual({ first: 'Predicting sewer blockages in gutters', better: null });
  });

  test.each([
    ['air polution ', 'air pollution '],
    ['winter polution ', 'winter pollution '],
    ['urbanism urbanizm ', 'urbanism urbanism '],
    ['winter solutoin library ', 'winter solution library '],
  ])('“%s” is asked for instead as “%s”', async (text, better) => {
    expect((await asked(text)).better).toBe(better);
  });

  test('is left alone where it is found elsewhere as it stands', async () => {
    expect((await asked('summer pollution sewers ')).better).toBeNull();
  });
});

test('a misspelt ending is marked where the stem is nearly right', () => {
  expect(matchesIn('Ново училище', parseQuery('училищта '), 'tolerant').map(({ word }) => word.form)).toEqual([
    'училище',
  ]);
  expect(matchesIn('Ново училище', parseQuery('училищта '), 'exact')).toEqual([]);
});
