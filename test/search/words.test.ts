import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchEngine } from '../../api/search/engine.ts';
import { find } from '../../api/search/find.ts';
import { openEngine } from '../../api/search/open.ts';
import { parseQuery } from '../../api/search/query/parse.ts';
import { stem } from '../../api/search/words/stem.ts';
import { dropOwnIndexes, inBatches, requestFor, searchDocument, searchEngines } from '../support/search-engines.ts';

describe('a stem', () => {
  test.each([
    ['police', 'policy'],
    ['care', 'cars'],
    ['news', 'new'],
    ['parking', 'parks'],
    ['community', 'communication'],
    ['minors', 'minorities'],
    ['casa', 'cases'],
    ['умения', 'умен'],
    ['multi', 'multe'],
    ['шок', 'шоу'],
    ['שלבים', 'לב'],
    ['הדרך', 'הדרכה'],
    ['פליטות', 'פליטים'],
    ['שכונה', 'מכונה'],
    ['מהירות', 'היריון'],
    ['abitanti', 'abitazioni'],
    ['residents', 'residence'],
    ['securities', 'security'],
    ['pubblicita', 'pubblicazioni'],
  ])('keeps “%s” and “%s” apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  test.each([
    ['שכונה', 'שכונת', 'לשכונות', 'בשכונה'],
    ['מזון', 'המזון', 'במזון'],
    ['מדינה', 'מדינת', 'המדינה'],
    ['digitisation', 'digitization', 'digitise'],
    ['emergency', 'emergencies', 'emergenza'],
    ['moneta', 'monete'],
    ['immobiliare', 'immobiliari'],
    ['conoscenza', 'conoscenze'],
    ['анализ', 'анализи', 'анализите'],
    ['кмет', 'кмета', 'кметове'],
    ['сертификат', 'сертификата', 'сертификати'],
    ['מסמך', 'מסמכים', 'במסמכים'],
    ['רשות', 'רשויות', 'הרשויות'],
    ['מפה', 'מפות', 'במפות'],
    ['ביטחון', 'הביטחוני'],
    ['жилище', 'жилища', 'жилищата'],
    ['училище', 'училища', 'училищата'],
    ['חניה', 'חנייה', 'החנייה', 'חניות'],
    ['אוויר', 'אויר', 'באוויר'],
    ['ספריה', 'ספרייה', 'לספריות'],
    ['וועדה', 'ועדה', 'ועדות'],
  ])('unites %s, %s and %s', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });
});

const rank = async (text: string, names: Record<string, string>) => {
  const engine = openEngine();
  await engine.rebuild(inBatches(Object.entries(names).map(([id, name]) => searchDocument({ id, name }))));
  const { hits } = await engine.search(requestFor(text));
  return hits.map(({ document }) => document.id);
};

describe('an everyday word', () => {
  test.each(['tubi', 'tubo', 'тръбите', 'בצינורות'])('%s is found by what it is in English', async (text) => {
    expect(await rank(text, { pipe: 'Robots in pipes', other: 'Robots in classes' })).toEqual(['pipe']);
  });

  test('of Italian says nothing of an English one with its stem', async () => {
    expect(await rank('tube', { pipe: 'Robots in pipes', tube: 'A map of the Tube' })).toEqual(['tube']);
  });

  test.each(['prenotare', 'prenotazioni', 'prenotato', 'prenotarsi', 'prenota'])(
    '%s, a form of an Italian verb, is found by what the verb is in English',
    async (text) => {
      expect(await rank(text, { booking: 'Booking of halls', other: 'Robots in classes' })).toEqual(['booking']);
    },
  );

  test('of Italian says nothing of an English one that has it as its stem', async () => {
    expect(await rank('mercy', { goods: 'Goods by rail', mercy: 'Houses of mercy' })).toEqual(['mercy']);
  });

  test.each(['מזל"ט', 'מזל״ט'])('of Hebrew, %s, may be an abbreviation with any quotes', async (text) => {
    expect(await rank(text, { drone: 'Drones over fields', other: 'Robots in classes' })).toEqual(['drone']);
  });

  test('does not tie together what it is in English', async () => {
    expect(await rank('gutter', { manhole: 'Lids of manholes', gutter: 'Clean gutters' })).toEqual(['gutter']);
  });
});

describe('a wide word', () => {
  test.each(['disability', 'disabilità', 'увреждания', 'מוגבלות'])(
    '%s finds what is narrower after what says it, and not what else is narrower',
    async (text) => {
      const found = await rank(text, {
        narrower: 'Interpreting into sign language',
        itself: 'Card for people with a disability',
        other: 'Care for people with dementia',
      });
      expect(found).toEqual(['itself', 'narrower']);
    },
  );

  test('is not found by a narrower one', async () => {
    expect(await rank('sign language', { wide: 'Disability card' })).toEqual([]);
  });

  test('says nothing as a part of a term that means something else', () => {
    const [first] = parseQuery('public procurement').words;
    expect(first?.meanings.map(({ stems }) => stems.join(' '))).toContain('tender');
    const [health] = parseQuery('health insurance').words;
    expect(health?.meanings.map(({ stems }) => stems.join(' '))).not.toContain('hospital');
  });
});

test.each(['SDG 10', 'ЦУР 10', 'יעד 10'])(
  '%s is that goal first, then its targets and what contributes to it',
  async (text) => {
    const engine = openEngine();
    const documents = [
      searchDocument({ id: 'practice:one', name: 'Blockchain', codes: ['sdg', 'sdg10'] }),
      searchDocument({
        id: 'goal:10.1',
        kind: 'Goal',
        name: 'Income growth',
        codes: ['sdg', 'sdg10.1', '10.1', 'sdg10'],
      }),
      searchDocument({
        id: 'goal:10',
        kind: 'Goal',
        name: 'Reduced inequalities',
        names: [
          { field: 'name', language: 'en', text: 'Reduced inequalities' },
          { field: 'alternativeNames', language: 'en', text: 'SDG 10' },
        ],
        codes: ['sdg', 'sdg10'],
      }),
    ];
    await engine.rebuild(inBatches(documents));
    const { hits } = await engine.search(requestFor(text));
    expect(hits.map(({ document }) => document.id)[0]).toBe('goal:10');
    expect(hits).toHaveLength(3);
  },
);

describe.each(searchEngines())('half a word on $name', ({ open }) => {
  const question = { clauses: [], facets: [], order: { by: 'relevance' as const }, page: 1, pageSize: 20 };
  let engine: SearchEngine;
  beforeAll(async () => {
    engine = open();
    const documents = ['Transport on demand', 'School meals', 'Library of things', 'Verona by night'].map((name) =>
      searchDocument({ id: name, name }),
    );
    documents.push(searchDocument({ id: 'city', kind: 'City', name: 'Parma', facets: { kinds: ['CITY'] } }));
    documents.push(searchDocument({ id: 'park', name: 'Parks and gardens' }));
    await engine.rebuild(inBatches(documents));
  });
  afterAll(dropOwnIndexes);
  const found = async (text: string) =>
    (await find(engine, { ...question, text })).hits.map(({ document }) => document.id);

  test.each([
    ['трансп', 'Transport on demand'],
    ['traspor', 'Transport on demand'],
    ['תחבו', 'Transport on demand'],
    ['bibliot', 'Library of things'],
    ['библиот', 'Library of things'],
  ])('“%s” means what the word means that it begins', async (text, id) => {
    expect(await found(text)).toEqual([id]);
  });

  test('of a place is that place', async () => {
    expect(await found('parm')).toEqual(['city']);
  });
});
