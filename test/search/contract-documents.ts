import { searchDocument } from '../support/search-engines.ts';

const text = (words: string, language = 'en') => [{ field: 'approach', language, text: words }];
const label = (via: string, words: string, language: string) => ({ via, language, text: words });

/** Ten documents, each for a reason that a test names. */
export const DOCUMENTS = [
  searchDocument({
    id: 'practice:welcome',
    name: 'Welcome desk for newcomers',
    texts: text('One office answers all questions of people who have just arrived.'),
    labels: [
      label('theme:integration', 'integrazione dei migranti', 'it'),
      label('theme:integration', 'интеграция на мигранти', 'bg'),
      label('theme:integration', 'שילוב מהגרים', 'he'),
    ],
    facets: { themes: ['theme:integration'], countries: ['country:it'], goals: ['goal:10'] },
    codes: ['sdg', 'sdg10', '2010', '2011'],
    period: { from: 20100101, to: 20111231 },
    citySizes: [30_000, 900_000],
    costs: { EUR: 5_000 },
    adopted: 2,
    createdAt: '2026-01-03T00:00:00.000Z',
  }),
  searchDocument({
    id: 'practice:gardens',
    name: 'Community gardens',
    texts: text('Neighbours plan and keep gardens on unused ground; the co-design takes a season.'),
    facets: { themes: ['theme:green'], countries: ['country:it'] },
    period: { from: 20150101 },
    citySizes: [100_000],
    costs: { EUR: 20_000 },
    adopted: 5,
    createdAt: '2026-01-02T00:00:00.000Z',
  }),
  searchDocument({
    id: 'practice:impact-groups',
    name: 'Impact groups',
    texts: text('Groups of residents with an impact.'),
    facets: { themes: ['theme:integration', 'theme:green'], countries: ['country:il'] },
    costs: { ILS: 20_000 },
  }),
  searchDocument({ id: 'practice:group-impact', name: 'Impact on groups', facets: { countries: ['country:bg'] } }),
  searchDocument({
    id: 'city:sofia',
    kind: 'City',
    name: 'Sofia',
    names: [
      { field: 'name', language: 'en', text: 'Sofia' },
      { field: 'name', language: 'bg', text: 'София' },
    ],
    facets: { countries: ['country:bg'] },
  }),
  searchDocument({
    id: 'practice:citta',
    name: 'Città aperta',
    texts: text('Nella città vecchia.', 'it'),
    facets: { countries: ['country:it'] },
  }),
  searchDocument({ id: 'practice:niqqud', name: 'עִיר פְּתוּחָה', texts: text('מפגשים בעיר', 'he') }),
  searchDocument({
    id: 'practice:integracija',
    name: 'План за интеграцията',
    texts: text('Общностите се срещат.', 'bg'),
  }),
  searchDocument({ id: 'goal:11.3', kind: 'Goal', name: 'Inclusive urbanization', codes: ['sdg', 'sdg11.3', '11.3'] }),
  searchDocument({
    id: 'practice:mentions',
    name: 'Study visits',
    texts: text('A report mentions newcomers once, and Sofia.'),
  }),
];
