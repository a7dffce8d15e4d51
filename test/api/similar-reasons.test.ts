import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../api/search/words/words.ts';
import { Features } from '../../api/similar/features.ts';
import { contextOf, participantsOf } from '../../api/similar/involvement.ts';
import { PhraseFinder } from '../../api/similar/phrases.ts';
import type { PracticeRecord } from '../../api/similar/read-practices.ts';
import type { Reason } from '../../api/similar/reasons.ts';
import { isolated } from '../../api/similar/sentences/isolated.ts';
import { wordsOfReason } from '../../api/similar/shared-words.ts';
import { isUntelling, wordStrands } from '../../api/similar/words.ts';

const told = (text: string) => ({ id: 'practice:one', labels: ['Practice'], language: 'en', summary_en: text });
const stemOf = (word: string) => wordsOf(word)[0]?.stem ?? '';
const reasonOf = (...words: string[]) => ({ words: new Map([['en', words.map(stemOf)]]) }) as unknown as Reason;
const NOTHING = { here: [], elsewhere: [] };

describe('the concepts that a text speaks of', () => {
  const finder = new PhraseFinder([
    { concept: 'theme:governance', language: 'en', text: 'Governance', isSynonym: false },
    { concept: 'theme:innovation', language: 'en', text: 'Innovation', isSynonym: false },
    { concept: 'theme:financing', language: 'en', text: 'EU funds', isSynonym: true },
    { concept: 'target-group:residents', language: 'en', text: 'Residents', isSynonym: false },
    { concept: 'theme:training', language: 'bg', text: 'Обучение', isSynonym: false },
    { concept: 'theme:innovation', language: 'it', text: 'Innovazione', isSynonym: false },
    { concept: 'method:action-plan', language: 'en', text: 'Local action plan', isSynonym: false },
  ]);
  const spokenOf = (language: string, text: string) => [...finder.conceptsIn(language, wordsOf(text))];

  it.each([
    ['en', 'Every resident may ask.', 'target-group:residents'],
    ['en', 'Two innovations at once.', 'theme:innovation'],
    ['en', 'It is paid from EU funds.', 'theme:financing'],
    ['en', 'Cities write local action plans.', 'method:action-plan'],
    ['bg', 'След обучението хората работят.', 'theme:training'],
    ['it', 'Le innovazioni del comune.', 'theme:innovation'],
  ])('are found inflected: %s, %s', (language, text, concept) => {
    expect(spokenOf(language, text)).toEqual([concept]);
  });

  it.each(['The government answers.', 'An innovative tool.', 'An EU-funded project.', 'A permit of residency.'])(
    'are not found where a word only has the same stem: %s',
    (text) => {
      expect(spokenOf('en', text)).toEqual([]);
    },
  );
});

describe('the words that are told as a reason', () => {
  it('say no name again that is told beside them, unless nothing else would be said', () => {
    const texts = [told('Migrants learn the trade of bakers.'), told('A bakery hires migrants.')];
    const reason = reasonOf('migrants', 'bakers');
    const elsewhere = ['migrant integration'];
    expect(wordsOfReason(reason, texts, ['en'], NOTHING)).toEqual(['migrants', 'bakers']);
    expect(wordsOfReason(reason, texts, ['en'], { here: [], elsewhere })).toEqual(['bakers']);
    expect(wordsOfReason(reasonOf('migrants'), texts, ['en'], { here: [], elsewhere })).toEqual(['migrants']);
    expect(wordsOfReason(reasonOf('migrants'), texts, ['en'], { here: elsewhere, elsewhere: [] })).toEqual([]);
  });

  it('keep the capital of a name, and none that the beginning of a sentence gives', () => {
    const texts = [
      told('Gibraltar is small. Museums are open. Museums are free.'),
      told('The port of Gibraltar. Gibraltar has museums.'),
    ];
    expect(wordsOfReason(reasonOf('Gibraltar', 'museums'), texts, ['en'], NOTHING)).toEqual(['Gibraltar', 'museums']);
  });

  it.each(['platform', 'innovative', '2020', 'Estonian', 'България', 'italiana', 'October', 'launched'])(
    'are none that say too little: %s',
    (word) => {
      expect(isUntelling(stemOf(word))).toBe(true);
    },
  );

  it.each(['museum', 'traffic', 'chatbot', 'refugees', 'rifiuti'])('are those that say something: %s', (word) => {
    expect(isUntelling(stemOf(word))).toBe(false);
  });
});

describe('what a practice is called', () => {
  const strengthsOf = (node: object) =>
    wordStrands(
      { id: 'practice:one', language: 'en', ...node } as Parameters<typeof wordStrands>[0],
      new PhraseFinder([]),
    ).get('WORDS en');

  it('tells more of it than a word of its texts, where it has any', () => {
    const told = strengthsOf({ name_en: 'Museum', summary_en: 'A library.' });
    expect(told?.get('word:museum')).toBeGreaterThan(told?.get(`word:${stemOf('library')}`) ?? 1);
    expect(strengthsOf({ name_en: 'Museum' })?.get('word:museum')).toBe(0.5);
  });
});

describe('the authority of the place where a practice is done', () => {
  const record = (place: string, sector: string) =>
    ({
      node: told(''),
      steps: [],
      traits: [],
      places: [{ id: 'practice:one', to: place, population: null }],
      participants: [{ id: 'practice:one', to: 'stakeholder:body', sector, role: 'LEAD' }],
    }) as unknown as PracticeRecord;

  it.each([
    ['city:aarhus', 'LOCAL_AUTHORITY', true],
    ['region:lombardy', 'GOVERNMENT', true],
    ['city:aarhus', 'BUSINESS', false],
    ['country:dk', 'GOVERNMENT', false],
  ])('counts with the place, not beside it: %s, %s', (place, sector, withPlace) => {
    const one = record(place, sector);
    expect(participantsOf(one).has('stakeholder:body')).toBe(!withPlace);
    expect(contextOf(one, new Features()).has('stakeholder:body')).toBe(withPlace);
    expect(participantsOf(one).has(`sector:${sector}`)).toBe(true);
  });
});

describe('a name in a sentence of the other direction', () => {
  it.each([
    ['Wien', 'he', '\u2068Wien\u2069'],
    ['וינה', 'he', 'וינה'],
    ['וינה', 'en', '\u2068וינה\u2069'],
    ['Виена', 'bg', 'Виена'],
  ])('is set apart: %s in %s', (name, locale, told) => {
    expect(isolated(name, locale)).toBe(told);
  });
});
