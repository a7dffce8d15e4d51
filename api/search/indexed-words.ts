import type { Passage, SearchDocument } from './document.ts';
import { TERMS } from './words/glossary.ts';
import { TOWN_NAMES } from './words/town-names.ts';
import { joinedForms, type Word, wordsOf } from './words/words.ts';

/** The parts of a document by how much a match in them says, most telling first. */
export const WORD_FIELDS = ['names', 'codes', 'labels', 'summary', 'texts'] as const;
export type WordField = (typeof WORD_FIELDS)[number];

/** The words of a document as an engine indexes them, a space between two: each field as written and as stems. */
export type IndexedWords = Record<WordField | `${WordField}Stems`, string>;

/** Between two passages, so that no phrase reaches from one into the next. */
export const PASSAGE_END = '\n';

/** What both engines index of a document: our own normalised words, so that neither needs to know a language. */
export function indexedWords(document: SearchDocument): IndexedWords {
  const fields = WORD_FIELDS.flatMap((field) => {
    const passages = textsOf(document, field).map((text) => ({ text, words: wordsOf(text) }));
    const forms = passages.map(({ text, words }) => {
      const written = withParts(words).map(({ form }) => form);
      return [...written, ...joinedForms(text).filter((joined) => !written.includes(joined))].join(' ');
    });
    const stems = passages.map(({ words }) =>
      withParts(words)
        .map(({ stem }) => stem)
        .join(' '),
    );
    return [
      [field, forms.join(PASSAGE_END)],
      [`${field}Stems`, field === 'codes' ? '' : stems.join(PASSAGE_END)],
    ];
  });
  return Object.fromEntries(fields);
}

/** "Co-design" is found by "design" as well; parts come last, so that they stand beside nothing. */
const withParts = (words: readonly Word[]) => [...words, ...words.flatMap(({ parts = [] }) => parts)];

function textsOf(document: SearchDocument, field: WordField): string[] {
  // That of Italy is no abbreviation of information technology.
  if (field === 'codes') return document.codes.map((code) => code.toLowerCase());
  const passages: readonly Pick<Passage, 'language' | 'text'>[] = document[field];
  return [...new Set(passages.filter((passage) => !isMistakable(passage)).map(({ text }) => text))];
}

/** In what language such a name of a city is, nobody knows: where it says something else in ours, it would be that. */
const isMistakable = ({ language, text }: Pick<Passage, 'language' | 'text'>) =>
  language === UNDETERMINED && wordsOf(text).every(({ form, stem }) => KNOWN_STEMS.has(stem) && !TOWN_NAMES.has(form));

const UNDETERMINED = 'und';
const KNOWN_STEMS: ReadonlySet<string> = new Set(TERMS);
