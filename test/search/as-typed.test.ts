import { describe, expect, test } from 'vitest';
import { openEngine } from '../../api/search/open.ts';
import { parseQuery } from '../../api/search/query/parse.ts';
import { stem } from '../../api/search/words/stem.ts';
import { inBatches, requestFor, searchDocument } from '../support/search-engines.ts';

const rank = async (text: string, names: Record<string, string>) => {
  const engine = openEngine();
  await engine.rebuild(inBatches(Object.entries(names).map(([id, name]) => searchDocument({ id, name }))));
  const { hits } = await engine.search(requestFor(text));
  return hits.map(({ document }) => document.id);
};

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
