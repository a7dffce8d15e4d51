import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchEngine } from '../../api/search/engine.ts';
import { find } from '../../api/search/find.ts';
import { dropOwnIndexes, inBatches, searchDocument, searchEngines } from '../support/search-engines.ts';

const DOCUMENTS = [
  'Automated parking control',
  'Schooling from the first day',
  'Predicting sewer blockages in gutters',
  'Percepio, a sensor of traffic',
  'National library',
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
});
