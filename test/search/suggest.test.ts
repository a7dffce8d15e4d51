import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../support/server.ts';

interface Suggested {
  text: string;
  node: { id: string; __typename: string } | null;
}

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await server.search.caughtUp();
});
afterAll(() => server.close());

async function suggest(text: string, language = 'en', first = 8): Promise<Suggested[]> {
  const { data, errors } = await server.ask<{ suggest: Suggested[] }>(
    `query ($text: String!, $first: Int, $language: LanguageCode) {
      suggest(text: $text, first: $first, language: $language) { text node { id __typename } }
    }`,
    { text, first, language },
  );
  expect(errors).toBeUndefined();
  return data?.suggest ?? [];
}
const idsOf = (suggested: Suggested[]) => suggested.map(({ node }) => node?.id);
const wordsOf = (suggested: Suggested[]) => suggested.filter(({ node }) => !node).map(({ text }) => text);

/** What people type, in four languages, letter by letter. */
const BEGINNINGS = [
  'migrants',
  'integrazione',
  'интеграция',
  'מהגרים',
  'sofia',
  'city',
  'sustainable',
  'impact',
].flatMap((word) => [2, 3, 4, 6].map((length) => word.slice(0, length)));

describe('while somebody types', () => {
  test('things come with their kind: practices, places and themes', async () => {
    const kinds = async (text: string) => (await suggest(text)).map(({ node }) => node?.__typename);
    expect(await kinds('migr')).toEqual(expect.arrayContaining(['Practice', 'Theme', 'TargetGroup']));
    expect((await suggest('sof'))[0]).toEqual({ text: 'Sofia', node: { id: 'city:sofia', __typename: 'City' } });
  });

  test('a thing is named in the reader’s language where that name was typed, too', async () => {
    expect(await suggest('integr', 'it')).toContainEqual({
      text: 'Integrazione dei migranti',
      node: { id: 'theme:migrant-integration', __typename: 'Theme' },
    });
    expect((await suggest('integr', 'en')).map(({ text }) => text)).toContain('Migrant integration');
    expect((await suggest('newcomers', 'it'))[0]?.text).toBe('Migranti');
  });

  test('a name of another language that was typed is understood', async () => {
    expect(idsOf(await suggest('strani', 'en'))).toContain('target-group:migrants');
    expect(idsOf(await suggest('Соф', 'en'))).toContain('city:sofia');
  });

  test('what begins as it was typed stands before what only holds it', async () => {
    expect(
      idsOf(await suggest('migrant'))
        .slice(0, 2)
        .sort(),
    ).toEqual(['target-group:migrants', 'theme:migrant-integration']);
  });

  test('half a word that begins no name becomes the whole words that find something', async () => {
    expect(wordsOf(await suggest('наводн', 'bg'))).toContain('наводнение');
    expect(wordsOf(await suggest('scuo', 'it'))[0]).toBe('scuola');
    expect(await suggest('parchegg', 'it')).toEqual([]);
    expect(await suggest('zzzz', 'it')).toEqual([]);
  });

  test('a misspelt beginning is understood', async () => {
    expect(idsOf(await suggest('migrnats'))).toContain('target-group:migrants');
  });

  test.each(BEGINNINGS)('“%s” suggests no long target of a goal, and no outcome first', async (text) => {
    for (const language of ['en', 'it', 'bg', 'he']) {
      const suggested = await suggest(text, language);
      const ids = idsOf(suggested);
      expect(ids.filter((id) => id?.startsWith('goal:') && id.includes('.'))).toEqual([]);
      if (ids.some((id) => !id?.startsWith('outcome:'))) expect(ids[0] ?? 'words').not.toMatch(/^outcome:/);
      expect(suggested.every(({ text: words }) => words.length <= 100)).toBe(true);
    }
  });

  test('goals and their targets are found by their number, in the reader’s language', async () => {
    expect(await suggest('11.3', 'it')).toEqual([{ text: 'OSS 11.3', node: { id: 'goal:11.3', __typename: 'Goal' } }]);
    expect(idsOf(await suggest('SDG 11', 'en', 3))).toEqual(['goal:11', 'goal:11.1', 'goal:11.2']);
    expect((await suggest('ЦУР 11', 'bg'))[0]?.text).toBe('Устойчиви градове и общности');
  });
});

describe('the next word', () => {
  test.each([
    ['integr', 'en', 'integration of migrants'],
    ['integr', 'it', 'integrazione degli stranieri'],
    ['интегр', 'bg', 'интеграция на чужденци'],
  ])('of “%s” is one that says something, in %s', async (text, language, next) => {
    expect(wordsOf(await suggest(text, language))).toContain(next);
  });

  test.each(BEGINNINGS)('of “%s” is no fragment', async (text) => {
    for (const language of ['en', 'it', 'bg', 'he'])
      for (const next of wordsOf(await suggest(text, language))) {
        expect(next).toMatch(/^[\p{L}\p{M}\p{N}]+(?:[\s\-’'־][\p{L}\p{M}\p{N}]+)+$/u);
        expect(next).not.toMatch(/\s(?:of|and|the|in|on|di|e|dei|la|на|и|за)$/);
      }
  });

  test('goes on from all that was typed', async () => {
    for (const next of wordsOf(await suggest('action pl'))) expect(next).toMatch(/^action plan/);
    expect(wordsOf(await suggest('collective im', 'en')).filter((next) => /impatt|въздейств/.test(next))).toEqual([]);
    expect(wordsOf(await suggest('integration of', 'en')).every((next) => next.startsWith('integration of '))).toBe(
      true,
    );
  });

  test('is none that a thing is called', async () => {
    const suggested = await suggest('migrant', 'en');
    const names = suggested.filter(({ node }) => node).map(({ text }) => text.toLowerCase());
    expect(wordsOf(suggested).filter((next) => names.includes(next))).toEqual([]);
  });
});

test.each(['', ' ', '"', '-', '-x', '%', '(((', '\u0000', 'a'.repeat(500)])(
  '“%s” is no reason to fail',
  async (text) => {
    expect(Array.isArray(await suggest(text))).toBe(true);
  },
);
