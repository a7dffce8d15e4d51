import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../api/search/document.ts';
import type { SearchEngine, SearchRequest } from '../../api/search/engine.ts';
import { compactWords } from '../../api/search/rank/compact-words.ts';
import { withResembling } from '../../api/search/rank/resemblance.ts';
import { RESEMBLANCE } from '../../api/search/rank/weights.ts';
import { dropOwnIndexes, inBatches, requestFor, searchDocument, searchEngines } from '../support/search-engines.ts';

const said = (field: string, text: string) => [{ field, language: 'en', text }];
const ABOUT_NOISE = 'Microphones measure decibels by night';
const IN_PASSING = 'There is noise 2020';

const loud: SearchDocument[] = ['north', 'south', 'east', 'west', 'harbour', 'station'].map((place) =>
  searchDocument({
    id: `practice:${place}`,
    name: `Noise ${place}`,
    summary: said('summary', ABOUT_NOISE),
    texts: said('aims', IN_PASSING),
    facets: { kinds: ['PRACTICE'] },
  }),
);
const SUBJECTS = 'museum bakery tender library bicycle archive payroll orchard ballot harvest theatre voucher'.split(
  ' ',
);
const passing: SearchDocument[] = SUBJECTS.map((subject) =>
  searchDocument({
    id: `practice:${subject}`,
    name: `Some ${subject}`,
    summary: said('summary', `People visit one ${subject} today`),
    texts: said('aims', IN_PASSING),
    facets: { kinds: ['PRACTICE'] },
  }),
);
/** Says no more of noise than the others, and comes last where nothing else tells them apart. */
const alike = searchDocument({
  id: 'practice:zoo',
  name: 'Some zoo',
  summary: said('summary', ABOUT_NOISE),
  texts: said('aims', IN_PASSING),
  facets: { kinds: ['PRACTICE'] },
});
const DOCUMENTS = [...loud, ...passing, alike];

afterAll(dropOwnIndexes);

describe.each(searchEngines())('what resembles the best hits, on $name', ({ open }) => {
  let engine: SearchEngine;
  beforeAll(async () => {
    engine = open();
    await engine.rebuild(inBatches(DOCUMENTS));
  });
  afterAll(() => engine.close());

  const ask = (text: string, more: Partial<SearchRequest> = {}) => engine.search(requestFor(text, more));
  const idsOf = ({ hits }: Awaited<ReturnType<typeof ask>>) => hits.map(({ document }) => document.id);

  test('comes before what has the word as well, but nothing else of theirs', async () => {
    const ids = idsOf(await ask('noise '));
    expect(ids.slice(0, loud.length).sort()).toEqual(loud.map(({ id }) => id).sort());
    expect(ids[loud.length]).toBe(alike.id);
  });

  test('changes neither how much is found nor what is counted', async () => {
    const { total, facets } = await ask('noise ', { facets: ['kinds'] });
    expect(total).toBe(DOCUMENTS.length);
    expect(facets.get('kinds')?.get('PRACTICE')).toBe(DOCUMENTS.length);
  });

  test('is the same on whatever pages it is read', async () => {
    const whole = idsOf(await ask('noise '));
    const pages = await Promise.all([1, 2, 3].map((page) => ask('noise ', { page, pageSize: 7 })));
    expect(pages.flatMap(idsOf)).toEqual(whole);
  });

  test('scores go down from hit to hit', async () => {
    const scores = (await ask('noise ')).hits.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
  });

  test('is nothing to who asks for a year or for another order', async () => {
    expect(idsOf(await ask('2020 ')).at(-1)).toBe(alike.id);
    const byName = idsOf(await ask('noise ', { order: { by: 'name', languages: ['en'] } }));
    expect(byName.at(-1)).toBe(alike.id);
  });
});

describe('the new order', () => {
  const hit = (summaryStems: string, score: number) => ({ words: compactWords({ summaryStems }), score });
  const topic = 'microphon decibel night street loud';

  test('lets no hit fall by more than a few places', () => {
    const best = Array.from({ length: 6 }, (_, place) => hit(topic, 10 - place / 10));
    const others = SUBJECTS.map((subject, place) => hit(`${subject} visit`, 6 - place / 100));
    const resembling = Array.from({ length: 20 }, () => hit(topic, 5));
    const before = [...best, ...others, ...resembling];
    const after = withResembling(before);
    expect(after).toHaveLength(before.length);
    const falls = others.map((one) => after.findIndex(({ words }) => words === one.words) - before.indexOf(one));
    expect(Math.max(...falls)).toBe(RESEMBLANCE.falls);
  });

  test('is the old one beyond its window, and of few hits', () => {
    const many = Array.from({ length: RESEMBLANCE.window + 20 }, (_, place) =>
      hit(place % 7 === 0 ? topic : `word${place} visit`, 300 - place),
    );
    expect(withResembling(many).slice(RESEMBLANCE.window)).toEqual(many.slice(RESEMBLANCE.window));
    const few = [hit(topic, 3), hit('museum', 2), hit(topic, 1)];
    expect(withResembling(few)).toEqual(few);
  });
});
