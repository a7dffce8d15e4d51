import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph } from '../../graph/open.ts';
import { practiceRecord, write } from '../support/graph-of-practices.ts';
import { scratchDirectory } from '../support/scratch.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

interface Text {
  value: string;
  language: string;
  origin: string;
  original: { value: string; language: string } | null;
}

const TEXT = '{ value language origin original { value language } }';

describe('The language of a text', () => {
  let server: TestServer;

  beforeAll(async () => {
    const graph = await openGraph({ directory: scratchDirectory('text') });
    const spoken = { language: 'it', name_it: 'Orti', name_bg: 'Градини', origin_en: 'HUMAN', origin_bg: 'MACHINE' };
    const lists = { aims_it: ['Uno', 'Due'], aims_en: ['One', 'Two'] };
    const hebrew = { language: 'he', name_en: null, name_he: 'גינה' };
    await write(graph, {
      nodes: [practiceRecord('gardens', 'Gardens', { ...spoken, ...lists }), practiceRecord('garden', '', hebrew)],
    });
    server = await startTestServer(graph);
  });
  afterAll(() => server.close());

  async function nameOf(slug: string, languages: { argument?: string; header?: string }): Promise<Text> {
    const argument = languages.argument ? `(language: "${languages.argument}")` : '';
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': languages.header ?? '' },
      body: JSON.stringify({ query: `{ practice(id: "practice:${slug}") { name${argument} ${TEXT} } }` }),
    });
    expect(answer.headers.get('vary')).toContain('accept-language');
    return ((await answer.json()) as { data: { practice: { name: Text } } }).data.practice.name;
  }

  it('is that of the argument, before that of the header', async () => {
    const name = await nameOf('gardens', { argument: 'bg', header: 'it' });
    const original = { value: 'Orti', language: 'it' };
    expect(name).toEqual({ value: 'Градини', language: 'bg', origin: 'MACHINE', original });
  });

  it('is that of the header, the best one first', async () => {
    const name = await nameOf('gardens', { header: 'fr;q=0.9, bg;q=0.5, it;q=0.8' });
    expect(name).toEqual({ value: 'Orti', language: 'it', origin: 'ORIGINAL', original: null });
  });

  it('matches by its base tag', async () => {
    expect(await nameOf('gardens', { argument: 'it-CH' })).toMatchObject({ language: 'it' });
    expect(await nameOf('gardens', { header: 'bg-BG' })).toMatchObject({ language: 'bg' });
  });

  it('is English where the wanted one is missing, and the original where English is', async () => {
    expect(await nameOf('gardens', { argument: 'fr' })).toMatchObject({ value: 'Gardens', origin: 'HUMAN' });
    expect(await nameOf('garden', { argument: 'fr' })).toEqual({
      value: 'גינה',
      language: 'he',
      origin: 'ORIGINAL',
      original: null,
    });
  });

  it('is one for a whole list, each item beside its original', async () => {
    const { data } = await server.ask(`{ practice(id: "practice:gardens") { aims(language: "en") ${TEXT} } }`);
    const item = (value: string, original: string) => ({
      value,
      language: 'en',
      origin: 'HUMAN',
      original: { value: original, language: 'it' },
    });
    expect(data?.practice).toEqual({ aims: [item('One', 'Uno'), item('Two', 'Due')] });
  });

  it('must be a language', async () => {
    const { errors } = await server.ask('{ practice(id: "practice:gardens") { name(language: "no such") { value } } }');
    expect(errors?.[0]?.message).toContain('no language tag');
  });

  it('must stand in quotation marks, and is repeated as it was written where it does not', async () => {
    const { errors } = await server.ask('{ practice(id: "practice:gardens") { name(language: it) { value } } }');
    expect(errors?.[0]?.message).toMatch(/^“it” is no language tag; .+ in quotation marks[.]$/);
  });

  it('is never of a tag without end, nor looked for in languages without number', async () => {
    const endless = `it${'-a'.repeat(2000)}`;
    expect(await nameOf('gardens', { header: `${endless}, bg;q=0.5` })).toMatchObject({ language: 'bg' });
    expect(await nameOf('gardens', { header: `${'fr, '.repeat(1000)}bg` })).toMatchObject({ language: 'en' });
    const { errors } = await server.ask(
      `{ practice(id: "practice:gardens") { name(language: "it-x${'-a'.repeat(2000)}") { value } } }`,
    );
    expect(errors?.[0]?.message).toContain('no language tag');
  });

  it('decides the order by name', async () => {
    const ordered = async (language: string) => {
      const query = 'query ($language: LanguageCode) { practices(language: $language) { nodes { slug } } }';
      return (await server.ask<{ practices: { nodes: { slug: string }[] } }>(query, { language })).data?.practices
        .nodes;
    };
    await write(server.graph, { nodes: [practiceRecord('m', 'Middle', { name_it: 'Zeta', name_bg: 'Азбука' })] });
    const slugs = async (language: string) => (await ordered(language))?.map(({ slug }) => slug);
    expect(await slugs('en')).toEqual(['gardens', 'm', 'garden']);
    expect(await slugs('it')).toEqual(['gardens', 'm', 'garden']);
    expect(await slugs('bg')).toEqual(['m', 'gardens', 'garden']);
  });
});
