import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { missedWords } from '../../api/search/missed-words.ts';
import { missedSearches } from '../../graph/cypher/missed-search.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

describe('the words of a search without results', () => {
  test.each([
    ['Funivia URBANA', 'funivia urbana'],
    ['la città dei  droni!', 'citta droni'],
    ['трамваи', 'трамваи'],
    ['עִיר', 'עיר'],
    ['zeppelin 2007-2013', 'zeppelin 2007 2013'],
    ['SDG 11.9', 'sdg11.9'],
    ['"flying cars"', '"flying cars"'],
    ['co-design with drones', 'codesign drones'],
  ])('“%s” are counted as “%s”', (text, words) => {
    expect(missedWords(text)).toBe(words);
  });

  test.each([
    'mario.rossi@example.org',
    'mario＠example．org',
    'mario%40example.org',
    '@mariorossi',
    'www.example.org',
    'https://example',
    '//example',
    'call 059 203 1111',
    '+39 (0)59 2031111',
    '٠٥٩٢٠٣١١١١',
    '0\u200b5\u200b9\u200b2\u200b0\u200b3',
    'RSSMRA85M01H501U',
    '2010 2011 2012',
    '12345',
    `${'word '.repeat(20)}`,
    'one two three four five six seven eight nine ten',
    'a'.repeat(31),
    'x',
    '',
    '...',
    '11.3',
    'gardens -community',
    '<script>alert(1)</script>',
    'session=abc',
  ])('“%s” are not counted', (text) => {
    expect(missedWords(text)).toBeNull();
  });
});

describe('the API', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
    await server.search.caughtUp();
  });
  afterAll(() => server.close());

  const ask = (variables: object) =>
    server.ask(
      `query ($text: String!, $settled: Boolean, $kinds: [EntityKind!], $page: Int) {
        search(text: $text, settled: $settled, kinds: $kinds, page: $page, language: "it") { totalCount }
      }`,
      { settled: true, ...variables },
    );

  test('counts what was settled on and found nothing, nothing else', async () => {
    await ask({ text: 'zyxwvut' });
    await ask({ text: 'Zyxwvut' });
    await ask({ text: 'zyxwv', settled: false });
    await ask({ text: 'zyxwvu', settled: null });
    await ask({ text: 'integrazione' });
    await ask({ text: 'qponmlk', kinds: ['CITY'] });
    await ask({ text: 'integrazione', page: 400 });
    await server.search.missed.flush();
    const today = new Date().toISOString().slice(0, 10);
    expect(await missedSearches(server.graph.read, 1)).toEqual([
      { words: 'zyxwvut', language: 'it', count: 2, firstOn: today, lastOn: today },
    ]);
  });
});
