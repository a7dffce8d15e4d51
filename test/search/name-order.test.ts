import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchEngine } from '../../api/search/engine.ts';
import { dropOwnIndexes, inBatches, requestFor, searchDocument, searchEngines } from '../support/search-engines.ts';

const named = (slug: string, orderNames: Record<string, string>) =>
  searchDocument({ id: `city:${slug}`, kind: 'City', name: slug, orderNames });

const CITIES = [
  named('thessaloniki', { en: 'thessaloniki', it: 'salonicco' }),
  named('the-hague', { en: 'the hague', it: 'aia' }),
  named('derby', { en: 'derby' }),
  named('zadar', { hr: 'zadar' }),
  named('rome', { en: 'rome', it: 'roma' }),
];

describe.each(searchEngines())('by name on $name', ({ open }) => {
  let engine: SearchEngine;
  beforeAll(async () => {
    engine = open();
    await engine.rebuild(inBatches(CITIES));
  });
  afterAll(async () => {
    await engine.close();
    await dropOwnIndexes();
  });

  test.each([
    ['English', ['en'], ['derby', 'rome', 'the-hague', 'thessaloniki', 'zadar']],
    ['Italian', ['it', 'en'], ['the-hague', 'derby', 'rome', 'thessaloniki', 'zadar']],
    ['the Italian of Italy', ['it-IT', 'it', 'en'], ['the-hague', 'derby', 'rome', 'thessaloniki', 'zadar']],
    [
      'a language without names, then Italian',
      ['fr', 'it', 'en'],
      ['the-hague', 'derby', 'rome', 'thessaloniki', 'zadar'],
    ],
  ])('what has no name in the language of a reader of %s stands among the others', async (_, languages, slugs) => {
    const { hits } = await engine.search(requestFor('', { order: { by: 'name', languages } }));
    expect(hits.map(({ document }) => document.id.slice('city:'.length))).toEqual(slugs);
  });
});
