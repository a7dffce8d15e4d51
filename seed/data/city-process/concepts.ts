import type { ConceptFacts } from '../../facts.ts';

export const themes: readonly ConceptFacts[] = [
  {
    id: 'theme:urban-development',
    language: 'en',
    nameKind: 'DESCRIPTIVE',
    name: { en: 'Urban development', it: 'Sviluppo urbano', bg: 'Градско развитие', he: 'פיתוח עירוני' },
    alternativeNames: {
      en: ['Urban growth', 'City development'],
      it: ['Crescita urbana', 'Sviluppo della città'],
      bg: ['Градски растеж', 'Развитие на града'],
      he: ['צמיחה עירונית', 'התפתחות העיר'],
    },
    summary: {
      en: 'How a city grows and changes, in numbers and in quality.',
      it: 'Come una città cresce e cambia, in quantità e in qualità.',
      bg: 'Как един град расте и се променя – количествено и качествено.',
      he: 'כיצד עיר גדלה ומשתנה, בכמות ובאיכות.',
    },
    broader: ['theme:urban-policy'],
    related: ['theme:demographic-change'],
    statedIn: [
      { source: 'source:or-city-process', locator: 'Opening paragraph', fields: ['name', 'practices'] },
      {
        source: 'source:or-city-process',
        locator: 'Milestone 3, what each group commits itself to',
        fields: ['alternativeNames', 'summary'],
      },
      { source: 'source:crosstown', fields: ['broader', 'related'] },
    ],
  },
];
