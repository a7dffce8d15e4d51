import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchEngine } from '../../api/search/engine.ts';
import { dropOwnIndexes, inBatches, requestFor, searchDocument, searchEngines } from '../support/search-engines.ts';

const DOCUMENTS = [
  ['taxes', 'Chatbot about taxes'],
  ['waste', 'Chatbot about the collection of waste'],
  ['garbage', 'Chatbot about garbage collection'],
  ['parking', 'Chatbot about parking and a tower'],
  ['данъци', 'Чатбот за местни данъци'],
].map(([id = '', name = '']) => searchDocument({ id, name }));

describe.each(searchEngines())('what is not wanted on $name', ({ open }) => {
  let engine: SearchEngine;
  beforeAll(async () => {
    engine = open();
    await engine.rebuild(inBatches(DOCUMENTS));
  });
  afterAll(dropOwnIndexes);

  test.each([
    ['чатбот -данъци', ['garbage', 'parking', 'waste']],
    ['chatbot -tax', ['garbage', 'parking', 'waste']],
    ["צ'אטבוט -מיסים", ['garbage', 'parking', 'waste']],
    ['чатбот -паркинг', ['garbage', 'taxes', 'waste', 'данъци']],
    ['chatbot -"about taxes"', ['garbage', 'parking', 'waste', 'данъци']],
    ['чатбот -чатбот', []],
  ])('is left out in every language by “%s”', async (text, ids) => {
    const { hits, total } = await engine.search(requestFor(text));
    expect(hits.map(({ document }) => document.id).sort()).toEqual(ids);
    expect(total).toBe(ids.length);
  });
});
