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

describe('an abbreviation that looks like a word which says nothing', () => {
  const stemsIn = (text: string) => parseQuery(text).words.map((word) => word.stem);
  const kept = (text: string) => parseQuery(text).words.map((word) => word.text);

  test.each([
    ['AI parking', ['AI', 'parking']],
    ['ai chatbot', ['ai', 'chatbot']],
    ['chatbot ai ', ['chatbot', 'ai']],
    ['AI per i comuni', ['AI', 'comuni']],
    ['AI за общини', ['AI', 'общини']],
    ['AI לעיריות', ['AI', 'לעיריות']],
    ['IT security', ['IT', 'security']],
    ['it security', ['it', 'security']],
    ['servizi ai cittadini', ['servizi', 'cittadini']],
    ['SERVIZI AI CITTADINI', ['SERVIZI', 'CITTADINI']],
    ['how it works ', ['works']],
    ['women AND work ', ['women', 'work']],
  ])('is kept in “%s” where it is one', (text, words) => {
    expect(kept(text)).toEqual(words);
  });

  test('means what its letters stand for', () => {
    const [ai] = parseQuery('AI parking').words;
    expect(ai?.meanings.map(({ stems }) => stems.join(' '))).toContain(
      ['artificial', 'intelligence'].map(stem).join(' '),
    );
    expect(stemsIn('IT security')[0]).not.toBe(stem('it'));
  });

  test.each(['AI', 'AI robots', '"AI robots"', 'изкуствен интелект'])(
    '“%s” does not find the small word',
    async (text) => {
      const names = { ai: 'AI robots of the city', small: 'Nuovi servizi ai cittadini' };
      expect(await rank(text, names)).toEqual(['ai']);
    },
  );
});

describe('a goal by its number', () => {
  test.each([
    ['housing across 5 cities', ['housing', 'across', '5', 'cities']],
    ['boss 10', ['boss', '10']],
    ['SDG 10 water', ['SDG 10', 'water']],
    ['ОЦУР 11', ['ОЦУР 11']],
    ['goal-11.3', ['goal-11.3']],
  ])('is told from other words in “%s”, and shown as typed', (text, words) => {
    expect(parseQuery(text).words.map((word) => word.text)).toEqual(words);
  });

  test.each(['"SDG 10"', '-SDG 10'])('may be a phrase or not wanted: %s', (text) => {
    const { phrases, without } = parseQuery(text);
    expect([...phrases.flat(), ...without.flat().map(({ form }) => form)]).toEqual(['sdg10']);
  });
});

test.each(['\u00ad', '\u200b', '\u2060', '\u200d'])('%j inside a word does not part it', async (unseen) => {
  const hidden = `inte${unseen}gration`;
  const names = { seen: 'Integration of newcomers', hidden: `Social ${hidden}`, other: 'Gration inte' };
  for (const text of [hidden, 'integration', `"${hidden}"`])
    expect((await rank(text, names)).sort()).toEqual(['hidden', 'seen']);
});

describe('a hyphen after a letter or two that are no word', () => {
  const names = {
    hyphen: 'Services of e-government',
    joined: 'Portal of eGovernment',
    part: 'Local government',
    demand: 'Transport on-demand',
  };

  test.each(['e-government', 'egovernment', 'E-Government', '"e-government"'])('joins them: %s', async (text) => {
    expect((await rank(text, names)).sort()).toEqual(['hyphen', 'joined']);
  });

  test.each([
    ['government', ['hyphen', 'part']],
    ['on demand transport', ['demand']],
    ['AI-based', []],
  ])('leaves the word after it to be found by “%s”', async (text, ids) => {
    expect((await rank(text, names)).sort()).toEqual(ids);
    expect(parseQuery('AI-based services').words.map((word) => word.text)).toEqual(['AI', 'based', 'services']);
  });

  test.each([
    ['co-design', 'codesign'],
    ['e-government', 'egovernment'],
  ])('%s means all that %s does', (one, other) => {
    const meant = (text: string) => parseQuery(text).words.map(({ stem, meanings }) => [stem, meanings]);
    expect(meant(one)).toEqual(meant(other));
  });
});

test.each([
  ['domestic abuse', 'Violence against women'],
  ['bin collection', 'Waste management'],
  ['чат бот', 'Chatbot for all'],
])('“%s” finds what the network calls %s', async (text, name) => {
  expect(await rank(text, { wanted: name, other: 'Abuse of a library collection by bots' })).toEqual(['wanted']);
});

test('voluntary is no volunteer', () => {
  expect(stem('voluntary')).not.toBe(stem('volunteer'));
});
