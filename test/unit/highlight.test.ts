import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '../../api/search/document.ts';
import { highlightsOf } from '../../api/search/highlight.ts';
import { parseQuery } from '../../api/search/query/parse.ts';

const passage = (language: string, text: string) => ({ field: 'summary', language, text });
const documentOf = (summary: SearchDocument['summary'], names: SearchDocument['names'] = []) =>
  ({ names, summary, texts: [] }) as unknown as SearchDocument;
const languagesOf = (document: SearchDocument, text: string, ...languages: string[]) =>
  highlightsOf(document, parseQuery(text), 'exact', languages).map(({ language }) => language);

describe('The passages that show why something was found', () => {
  const inThree = documentOf([
    passage('it', 'Un ufficio per chi arriva.'),
    passage('en', 'A welcome desk.'),
    passage('bg', 'Приемна.'),
  ]);

  it('are in the reader’s language, or none where it has no match there', () => {
    expect(languagesOf(inThree, 'ufficio', 'it', 'en')).toEqual(['it']);
    expect(languagesOf(inThree, 'приемна', 'it', 'en')).toEqual([]);
  });

  it('are in another that the reader reads, before any else, where there is none in the first', () => {
    expect(languagesOf(inThree, 'welcome', 'he', 'en')).toEqual(['en']);
    const inBulgarian = documentOf([passage('bg', 'Приемна.')]);
    expect(languagesOf(inBulgarian, 'приемна', 'it', 'en')).toEqual(['bg']);
  });

  it('show the name by which something without a text was found', () => {
    const names = [
      { field: 'name', language: 'it', text: 'Roma' },
      { field: 'alternativeNames', language: 'und', text: 'Рим' },
    ];
    expect(languagesOf(documentOf([], names), 'Рим', 'it', 'en')).toEqual(['und']);
  });
});
